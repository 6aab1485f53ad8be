import { readArchive, readTextFile, type ArchivedPicture, type ArchivedText, type ArchiveFault } from '../../domain/content/archive.ts'
import { takeBack, type Picture } from '../../platform/pictures/normalise.ts'
import { readCsv } from './csv.ts'
import { unzip } from './zip.ts'

/** A file that came in, read as far as it can be without knowing what is here. */
export type Incoming = { texts: ArchivedText[]; pictures: (ArchivedPicture & { path: string; bytes: Uint8Array; made: Picture })[]; faults: ArchiveFault[] }

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

const fault = (path: string, line: number, code: ArchiveFault['code']): ArchiveFault => ({ path, line, code, values: {} })

async function fromZip(bytes: Uint8Array): Promise<Incoming> {
  const opened = unzip(bytes)
  if ('faults' in opened) return { texts: [], pictures: [], ...opened }
  const { texts, pictures, faults } = readArchive(opened.files)
  if (faults.length > 0) return { texts: [], pictures: [], faults }
  const incoming: Incoming = { texts, pictures: [], faults: [] }
  for (const picture of pictures) {
    const path = `media/${picture.id}.webp`
    const made = await takeBack(picture.bytes)
    if ('fault' in made || made.width !== picture.width || made.height !== picture.height) incoming.faults.push(fault(path, 1, 'pictureFile'))
    else incoming.pictures.push({ ...picture, path, made })
  }
  return incoming
}

function fromText(name: string, bytes: Uint8Array): Incoming {
  const read = readTextFile(name, bytes)
  if (read.ok) return { texts: [{ ...read, place: 'published', path: name }], pictures: [], faults: [] }
  const faults = 'notUtf8' in read ? [fault(name, read.notUtf8, 'utf8')] : read.faults.map(one => ({ ...one, path: name }))
  return { texts: [], pictures: [], faults }
}

function fromTable(name: string, bytes: Uint8Array): Incoming {
  try {
    return { ...readCsv(name, new TextDecoder('utf-8', { fatal: true }).decode(bytes)), pictures: [] }
  } catch {
    return { texts: [], pictures: [], faults: [fault(name, 1, 'utf8')] }
  }
}

/** A name of a file without folders, marks and control characters. */
export const plainName = (name: string): string => name.toWellFormed().replace(/[^\p{L}\p{N} ._-]/gu, '').slice(0, 100) || 'bestand'

/** Reads a zip of this product, a table of terms, or a single text, by what is in it; its name counts only to tell a table from a text. */
export async function readIncoming({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<Incoming> {
  if (isZip(bytes)) return fromZip(bytes)
  return /\.csv$/i.test(name) ? fromTable(name, bytes) : fromText(name, bytes)
}
