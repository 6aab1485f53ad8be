import { z } from 'zod'
import { readFile, writeFile, type FileFault, type FileFaultCode, type ReadFile, type TextFile } from './file.ts'

/** Everything editors wrote, as files. `published` is what the public reads, `draft` what is being worked on where that reads otherwise. */
export const places = ['published', 'draft'] as const
export type Place = (typeof places)[number]

/** A text in an archive, with the file that it came from. */
export type ArchivedText = Extract<ReadFile, { ok: true }> & { place: Place; path: string }

const mediaSchema = z.array(z.strictObject({
  id: z.uuid(), name: z.string().min(1).max(200), width: z.number().int().min(1).max(1600), height: z.number().int().min(1).max(3200),
  altNl: z.string().min(1).max(300), altEn: z.string().max(300),
})).max(5000)

/** A picture in an archive: what it is called, and its widest file. */
export type ArchivedPicture = z.infer<typeof mediaSchema>[number]

export type ArchiveFaultCode =
  | FileFaultCode | 'place' | 'name' | 'twice' | 'utf8' | 'mediaList' | 'pictureMissing' | 'pictureUnlisted'
  | 'zip' | 'zipLarge' | 'entries' | 'entryLarge' | 'ratio' | 'path' | 'empty'
  | 'columns' | 'cells' | 'csv' | 'pictureFile' | 'pictureOther' | 'binned' | 'notReady'

/** What is wrong with an archive: the file in it, the line of that file, and what the message is filled with. */
export type ArchiveFault = { path: string; line: number; code: ArchiveFaultCode; values: Record<string, string | number> }

const folders: Record<Place, string> = { published: 'published', draft: 'drafts' }
export const mediaList = 'media.json'
export const pathOfPicture = (id: string): string => `media/${id}.webp`

/** Where a text stands in an archive. */
export const pathOf = (place: Place, { kind, key, locale }: Pick<TextFile, 'kind' | 'key' | 'locale'>): string => `${folders[place]}/${kind}/${key}.${locale}.md`

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

type Whole = { texts: readonly { place: Place; file: TextFile }[]; pictures: readonly (ArchivedPicture & { bytes: Uint8Array })[] }

/** All files of an archive, in the order of their names: the same content gives the same bytes. */
export function writeArchive({ texts, pictures }: Whole): [path: string, bytes: Uint8Array][] {
  const listed = [...pictures].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, name, width, height, altNl, altEn }) => ({ id, name, width, height, altNl, altEn }))
  const files: [string, Uint8Array][] = [
    ...texts.map(({ place, file }): [string, Uint8Array] => [pathOf(place, file), utf8(writeFile(file))]),
    ...pictures.map(({ id, bytes }): [string, Uint8Array] => [pathOfPicture(id), bytes]),
    [mediaList, utf8(`${JSON.stringify(listed, null, 2)}\n`)],
  ]
  return files.sort(([a], [b]) => (a < b ? -1 : 1))
}

const fault = (path: string, line: number, code: ArchiveFaultCode, values: ArchiveFault['values'] = {}): ArchiveFault => ({ path, line, code, values })
const inFile = (path: string) => ({ line, code, values }: FileFault): ArchiveFault => ({ path, line, code, values })

/** The line of bytes that are no UTF-8, from 1; 0 when all are. */
function brokenLine(bytes: Uint8Array): number {
  const strict = new TextDecoder('utf-8', { fatal: true })
  const lines = new TextDecoder('latin1').decode(bytes).split('\n')
  let offset = 0
  for (const [index, line] of lines.entries()) {
    try {
      strict.decode(bytes.subarray(offset, offset + line.length))
    } catch {
      return index + 1
    }
    offset += line.length + 1
  }
  return 0
}

/** A text from the bytes of its file. */
export function readTextFile(path: string, bytes: Uint8Array): ReadFile | { ok: false; faults: FileFault[]; notUtf8: number } {
  const broken = brokenLine(bytes)
  return broken > 0 ? { ok: false, faults: [], notUtf8: broken } : readFile(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
}

const textPath = /^(published|drafts)\/[a-z]+\/[^/]+\.md$/
const picturePath = /^media\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.webp$/

function readText(path: string, bytes: Uint8Array): ArchivedText | ArchiveFault[] {
  const read = readTextFile(path, bytes)
  if (!read.ok) return 'notUtf8' in read ? [fault(path, read.notUtf8, 'utf8')] : read.faults.map(inFile(path))
  const place: Place = path.startsWith('published/') ? 'published' : 'draft'
  return pathOf(place, read.file) === path ? { ...read, place, path } : [fault(path, 1, 'name', { name: pathOf(place, read.file) })]
}

function readMediaList(bytes: Uint8Array | undefined): ArchivedPicture[] | ArchiveFault[] {
  if (bytes === undefined) return []
  const text = new TextDecoder().decode(bytes)
  try {
    const read = mediaSchema.safeParse(JSON.parse(text))
    if (!read.success) return [fault(mediaList, lineOfItem(text, read.error.issues[0]?.path[0]), 'mediaList')]
    const twice = read.data.find(({ id }, index) => read.data.findIndex(other => other.id === id) !== index)
    return twice ? [fault(mediaList, lineOfItem(text, read.data.lastIndexOf(twice)), 'twice', { name: twice.id })] : read.data
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    return [fault(mediaList, at === undefined ? text.split('\n').length : text.slice(0, Number(at)).split('\n').length, 'mediaList')]
  }
}

/** The line on which an item of the list begins, as this product writes it. */
function lineOfItem(text: string, index: PropertyKey | undefined): number {
  const starts = text.split('\n').flatMap((line, at) => (/^\s*\{/.test(line) ? [at + 1] : []))
  return (typeof index === 'number' ? starts[index] : undefined) ?? 1
}

const areFaults = <T extends object>(found: readonly (T | ArchiveFault)[]): found is ArchiveFault[] => found.some(one => 'code' in one)

export type ReadArchive = { texts: ArchivedText[]; pictures: (ArchivedPicture & { bytes: Uint8Array })[]; faults: ArchiveFault[] }

/** Reads all files of an archive. With a single fault in it nothing of it should be used. */
export function readArchive(files: ReadonlyMap<string, Uint8Array>): ReadArchive {
  const read: ReadArchive = { texts: [], pictures: [], faults: [] }
  const listed = readMediaList(files.get(mediaList))
  if (areFaults(listed)) read.faults.push(...listed)
  const known = new Map(areFaults(listed) ? [] : listed.map(one => [one.id, one]))
  for (const [path, bytes] of files) {
    const [, id] = picturePath.exec(path) ?? []
    if (textPath.test(path)) {
      const text = readText(path, bytes)
      if (Array.isArray(text)) read.faults.push(...text)
      else read.texts.push(text)
    } else if (id !== undefined) {
      const picture = known.get(id)
      if (picture) read.pictures.push({ ...picture, bytes })
      else if (!areFaults(listed)) read.faults.push(fault(path, 1, 'pictureUnlisted'))
    } else if (path !== mediaList) read.faults.push(fault(path, 1, 'place'))
  }
  for (const { id } of known.values()) if (!files.has(pathOfPicture(id))) read.faults.push(fault(mediaList, 1, 'pictureMissing', { name: pathOfPicture(id) }))
  if (files.size === 0) read.faults.push(fault('', 1, 'empty'))
  return read
}
