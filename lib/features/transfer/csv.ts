import { CsvError, parse } from 'csv-parse/sync'
import type { ArchivedText, ArchiveFault } from '../../domain/content/archive.ts'
import { readFields, type Fields, type TextFile, type Value } from '../../domain/content/file.ts'

const columns = ['key', 'locale', 'slug', 'title', 'summary', 'synonyms', 'linking', 'stages', 'related', 'sources', 'picture', 'pictureAlt', 'reviewedOn', 'body'] as const
type Column = (typeof columns)[number]
const lists: readonly Column[] = ['synonyms', 'stages', 'related', 'sources']

const join = (parts: readonly string[]): string => parts.map(part => part.replace(/[\\|]/g, '\\$&')).join(' | ')
const split = (text: string): string[] =>
  text.trim() === '' ? [] : [...text.matchAll(/((?:\\.|[^\\|])*)(?:\||$)/gs)].map(([, part = '']) => part.trim().replace(/\\([\\|])/g, '$1')).slice(0, -1)

/**
 * What a spreadsheet would take for a formula gets an apostrophe in front, and so does what has one already: reading takes
 * one off, and the text is as it was.
 */
const guarded = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)
const unguarded = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text)

const cell = (text: string): string => (/[";\r\n\t]|^\s|\s$/.test(guarded(text)) ? `"${guarded(text).replaceAll('"', '""')}"` : guarded(text))

function cellOf({ key, locale, document }: TextFile, column: Column): string {
  if (column === 'key') return key
  if (column === 'locale') return locale
  if (column === 'picture') return document.picture?.media ?? ''
  if (column === 'pictureAlt') return document.picture?.alt ?? ''
  const value = document[column]
  return Array.isArray(value) ? join(value) : value
}

/** Terms as a table for a spreadsheet, one row per language: UTF-8 with a byte order mark, semicolons, and no formulas. */
export function writeCsv(terms: readonly TextFile[]): Uint8Array<ArrayBuffer> {
  const lines = [columns.join(';'), ...terms.map(term => columns.map(column => cell(cellOf(term, column))).join(';'))]
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`)
}

const fault = (path: string, line: number, code: ArchiveFault['code'], values: ArchiveFault['values'] = {}): ArchiveFault => ({ path, line, code, values })

function fieldsOf(cells: ReadonlyMap<string, string>, line: number): Fields {
  const values = new Map<string, Value>([['kind', 'term']])
  for (const [name, text] of cells) {
    if (name === 'picture' || name === 'pictureAlt' || name === 'body' || (name === 'linking' && text === '')) continue
    values.set(name, (lists as readonly string[]).includes(name) ? split(text) : text)
  }
  if (cells.get('picture')) values.set('picture', { media: cells.get('picture')!, alt: cells.get('pictureAlt') ?? '' })
  return { values, lines: new Map([...values.keys()].map(name => [name, line])), faults: [] }
}

type Row = { record: string[]; info: { lines: number } }

function rowsOf(path: string, text: string): Row[] | ArchiveFault {
  try {
    return parse(text, { delimiter: ';', bom: true, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: 400_000 }) as unknown as Row[]
  } catch (error) {
    return fault(path, error instanceof CsvError ? Number((error as { lines?: number }).lines ?? 1) : 1, 'csv')
  }
}

function headFault(path: string, head: readonly string[]): ArchiveFault | null {
  const missing = ['key', 'locale', 'slug', 'title', 'summary', 'body'].filter(name => !head.includes(name))
  const unknown = head.filter((name, index) => !(columns as readonly string[]).includes(name) || head.indexOf(name) !== index)
  return missing.length + unknown.length === 0 ? null : fault(path, 1, 'columns', { name: [...missing, ...unknown].join(', ').slice(0, 80) })
}

/** Reads such a table back: its terms, or what is wrong with which line. Columns may stand in another order. */
export function readCsv(path: string, text: string): { texts: ArchivedText[]; faults: ArchiveFault[] } {
  const rows = rowsOf(path, text)
  if (!Array.isArray(rows)) return { texts: [], faults: [rows] }
  const [head, ...rest] = rows
  const names = (head?.record ?? []).map(name => name.trim())
  const wrong = headFault(path, names)
  if (wrong !== null) return { texts: [], faults: [wrong] }
  const [texts, faults]: [ArchivedText[], ArchiveFault[]] = [[], []]
  const seen = new Map<string, number>()
  for (const { record, info } of rest) {
    const at = info.lines - record.join('').split('\n').length + 1
    if (record.length !== names.length) {
      faults.push(fault(path, at, 'cells', { found: record.length, wanted: names.length }))
      continue
    }
    const cells = new Map(names.map((name, index) => [name, unguarded(record[index]!).replaceAll('\r\n', '\n')]))
    const read = readFields(fieldsOf(cells, at), cells.get('body')!, at)
    const place = `${cells.get('key')}.${cells.get('locale')}`
    if (seen.has(place)) faults.push(fault(path, at, 'twice', { name: place }))
    else if (read.ok) texts.push({ ...read, place: 'published', path })
    else faults.push(...read.faults.map(one => fault(path, at, one.code, one.values)))
    seen.set(place, at)
  }
  if (rest.length === 0) faults.push(fault(path, 1, 'empty'))
  return { texts, faults }
}
