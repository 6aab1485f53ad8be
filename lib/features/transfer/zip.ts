import { crc32 } from 'node:zlib'
import { unzipSync, zipSync, type UnzipFileInfo, type Zippable } from 'fflate'
import type { ArchiveFault, ArchiveFaultCode } from '../../domain/content/archive.ts'

/** What a zip may be, and become when it is unpacked: some ten thousand texts and some thousand pictures. In bytes. */
export const largestZip = 30 * 1024 * 1024
const largestWhole = 120 * 1024 * 1024
const largestEntry = 10 * 1024 * 1024
const mostEntries = 20_000
/** Text becomes some four times smaller; what becomes two hundred times larger was made to fill a memory. */
const worstRatio = 200

/** A path as this product writes it: no way up, no drive, nothing that cannot be seen. */
const goodPath = /^[a-zA-Z0-9][\w-]*(\.[\w-]+)*(\/[a-zA-Z0-9][\w-]*(\.[\w-]+)*)*$/
/** What computers put in a zip of their own accord. */
const litter = /^__MACOSX\/|(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$|\/$/

/** Files as a zip; the same files give the same bytes, on every day and in every zone. */
export function zip(files: readonly [path: string, bytes: Uint8Array][]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = Object.fromEntries(files.map(([path, bytes]) => [path, [bytes, { level: path.endsWith('.webp') ? 0 : 6 }]]))
  return new Uint8Array(zipSync(entries, { mtime: new Date(1980, 0, 1) }))
}

const shown = (path: string): string => path.replace(/[^\p{L}\p{N} ._/-]/gu, '?').slice(0, 120)

/** Counts what an archive says that it holds, before any of it is unpacked. */
function guard(faults: ArchiveFault[]): (info: UnzipFileInfo) => boolean {
  const seen = new Set<string>()
  let whole = 0
  const refuse = (name: string, code: ArchiveFaultCode): boolean => {
    if (faults.length < 50) faults.push({ path: shown(name), line: 1, code, values: {} })
    return false
  }
  return ({ name, size, originalSize }) => {
    if (litter.test(name)) return false
    whole += originalSize
    if (seen.size >= mostEntries) return refuse('', 'entries')
    if (!goodPath.test(name)) return refuse(name, 'path')
    if (seen.has(name)) return refuse(name, 'twice')
    seen.add(name)
    if (originalSize > largestEntry) return refuse(name, 'entryLarge')
    if (originalSize > 100_000 && originalSize > size * worstRatio) return refuse(name, 'ratio')
    return whole > largestWhole ? refuse('', 'zipLarge') : faults.length === 0
  }
}

/** The checksum that a zip gives for each of its files, from the list at its end. */
function sumsOf(bytes: Uint8Array): Map<string, number> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sums = new Map<string, number>()
  const end = view.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  let at = end < 0 ? view.length : view.readUInt32LE(end + 16)
  while (at + 46 <= view.length && view.readUInt32LE(at) === 0x02014b50) {
    const length = view.readUInt16LE(at + 28)
    sums.set(view.toString('latin1', at + 46, at + 46 + length), view.readUInt32LE(at + 16))
    at += 46 + length + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return sums
}

/** The files in a zip by their paths, or what is wrong with it. Nothing is unpacked beyond what it said that it holds. */
export function unzip(bytes: Uint8Array): { files: Map<string, Uint8Array> } | { faults: ArchiveFault[] } {
  const faults: ArchiveFault[] = []
  const broken = { faults: [{ path: '', line: 1, code: 'zip' as const, values: {} }] }
  if (bytes.length > largestZip) return { faults: [{ path: '', line: 1, code: 'zipLarge', values: {} }] }
  try {
    const found = unzipSync(bytes, { filter: guard(faults) })
    const sums = sumsOf(bytes)
    for (const [path, file] of Object.entries(found)) if (crc32(file) !== sums.get(path)) faults.push({ path, line: 1, code: 'zip', values: {} })
    return faults.length > 0 ? { faults } : { files: new Map(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1))) }
  } catch {
    return faults.length > 0 ? { faults } : broken
  }
}
