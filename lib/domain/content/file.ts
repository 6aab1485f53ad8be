import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { locales, type Locale } from '../text.ts'
import { contentKinds, documentSchema, emptyDocument, linkings, slugPattern, type ContentDocument, type ContentKind } from './document.ts'
import { stages } from '../journey/stages.ts'

/** One text in one language as a file: Markdown under a head in YAML. */
export type TextFile = { kind: ContentKind; key: string; locale: Locale; document: ContentDocument }

/** What can be wrong with a file, in the words of `transfer.faults`. */
export type FileFaultCode =
  | 'frontMatter' | 'unclosed' | 'yaml' | 'unknownField' | 'missingField' | 'doubleField' | 'choice' | 'text' | 'list' | 'slug' | 'picture' | 'day' | 'long' | 'many' | 'unstorable'

/** One thing that is wrong, with its line (from 1), and what its message is filled with. */
export type FileFault = { line: number; code: FileFaultCode; values: Record<string, string | number> }

const choices = { kind: contentKinds, locale: locales, linking: linkings, stages } as const
const single = ['kind', 'key', 'locale', 'slug', 'title', 'summary', 'linking', 'reviewedOn'] as const
const lists = ['synonyms', 'stages', 'related', 'sources'] as const
const fields: readonly string[] = [...single, ...lists, 'picture']
const needed = ['kind', 'key', 'locale', 'slug', 'title', 'summary'] as const

// ── Writing ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What YAML would read as something else than a text: numbers, yes and no, nothing. */
const otherThanText = /^(?:[-+.]?\d[\d._e+-]*|0[xob].*|true|false|null|yes|no|on|off)$/i
const isPlain = (text: string): boolean => /^[A-Za-z0-9][\w-]*$/.test(text) && !otherThanText.test(text)
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** JSON is YAML too, and has one way to write a text; what cannot be seen is written out. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, found => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)
const word = (text: string): string => (isPlain(text) || isDay(text) ? text : quoted(text))
const row = (words: readonly string[]): string => `[${words.map(word).join(', ')}]`

/** A text as a file. What `readFile` makes of it is the same text, and writing that gives the same bytes. */
export function writeFile({ kind, key, locale, document }: TextFile): string {
  const { slug, title, summary, body, synonyms, linking, picture, reviewedOn } = document
  const head = [
    `kind: ${kind}`, `key: ${word(key)}`, `locale: ${locale}`, `slug: ${word(slug)}`, `title: ${quoted(title)}`, `summary: ${quoted(summary)}`,
    ...(synonyms.length > 0 ? [`synonyms: [${synonyms.map(quoted).join(', ')}]`] : []),
    ...(linking === 'anyCase' ? [] : [`linking: ${linking}`]),
    ...(document.stages.length > 0 ? [`stages: ${row(document.stages)}`] : []),
    `related: ${row(document.related)}`, `sources: ${row(document.sources)}`,
    ...(picture === null ? [] : [`picture: { media: ${picture.media}, alt: ${quoted(picture.alt)} }`]),
    ...(reviewedOn === '' ? [] : [`reviewedOn: ${word(reviewedOn)}`]),
  ]
  return `---\n${head.join('\n')}\n---\n${body}\n`
}

// ── Reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a field holds, before it is judged. */
export type Value = string | string[] | { media: string; alt: string }
/** The fields of a text with the line of each, and what was wrong already when they were read. */
export type Fields = { values: Map<string, Value>; lines: Map<string, number>; faults: FileFault[] }

const fault = (line: number, code: FileFaultCode, values: FileFault['values'] = {}): FileFault => ({ line, code, values })

/** A text in YAML as it is written, also where YAML itself reads a number or a day in it. */
function textOf(node: unknown): string | null {
  if (!isScalar(node) || node.tag !== undefined || node.anchor !== undefined) return null
  if (typeof node.value === 'string') return node.value
  return node.value === null && (node.source ?? '') === '' ? '' : (typeof node.source === 'string' ? node.source : null)
}

function textsOf(node: unknown): string[] | null {
  if (!isSeq(node) || node.tag !== undefined || node.anchor !== undefined) return null
  const texts = node.items.map(textOf)
  return texts.every(text => text !== null) ? texts : null
}

function pictureOf(node: unknown): { media: string; alt: string } | null {
  if (!isMap(node) || node.items.length !== 2) return null
  const [media, alt] = [textOf(node.get('media', true)), textOf(node.get('alt', true))]
  return media === null || alt === null ? null : { media, alt }
}

function readField(name: string, node: unknown, line: number): { value: Value } | { fault: FileFault } {
  if (name === 'picture') {
    const value = pictureOf(node)
    return value === null ? { fault: fault(line, 'picture') } : { value }
  }
  if ((lists as readonly string[]).includes(name)) {
    const value = textsOf(node)
    return value === null ? { fault: fault(line, 'list', { field: name }) } : { value }
  }
  const value = textOf(node)
  return value === null ? { fault: fault(line, 'text', { field: name }) } : { value }
}

/** A quote or bracket that is never closed is missed at the end of the head; what helps is the field that it belongs to. */
const openedAt = (contents: unknown, offset: number): number => {
  const keys = isMap(contents) ? contents.items.map(({ key }) => (isScalar(key) ? key.range?.[0] ?? 0 : 0)) : []
  return keys.filter(start => start <= offset).at(-1) ?? offset
}

/** The fields of a head; `first` is the line of the file on which it begins. */
function readHead(head: string, first: number): Fields {
  const counter = new LineCounter()
  const lineAt = (offset: number): number => counter.linePos(offset).line + first - 1
  const read: Fields = { values: new Map(), lines: new Map(), faults: [] }
  const { contents, errors, warnings } = parseDocument(head, { lineCounter: counter, schema: 'core', uniqueKeys: false, prettyErrors: false })
  for (const { code, pos } of [...errors, ...warnings]) read.faults.push(fault(lineAt(code === 'MISSING_CHAR' ? openedAt(contents, pos[0]) : pos[0]), 'yaml'))
  if (read.faults.length > 0) return read
  if (!isMap(contents)) return { ...read, faults: [fault(first, 'yaml')] }
  for (const { key, value } of contents.items) {
    const [name, line] = [textOf(key) ?? '', lineAt(key.range[0])]
    if (!fields.includes(name)) read.faults.push(fault(line, 'unknownField', { field: name.slice(0, 40) }))
    else if (read.lines.has(name)) read.faults.push(fault(line, 'doubleField', { field: name }))
    else {
      read.lines.set(name, line)
      const found = readField(name, value, line)
      if ('fault' in found) read.faults.push(found.fault)
      else read.values.set(name, found.value)
    }
  }
  return read
}

/** Where the head and the text of a file are; the line of the text, from 1. */
function cut(given: string): { head: string; body: string; bodyLine: number } | { fault: FileFault } {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given
  // A file that went through an editor on Windows has its own line ends everywhere.
  const plain = text.startsWith('---\r\n') ? text.replaceAll('\r\n', '\n') : text
  if (!plain.startsWith('---\n')) return { fault: fault(1, 'frontMatter') }
  const end = plain.slice(3).search(/\n---(?:\n|$)/)
  if (end < 0) return { fault: fault(plain.split('\n').length, 'unclosed') }
  const head = plain.slice(4, 3 + end + 1)
  const rest = plain.slice(3 + end + 5)
  return { head, body: rest.endsWith('\n') ? rest.slice(0, -1) : rest, bodyLine: head.split('\n').length + 2 }
}

const oneOf = (name: keyof typeof choices, given: string): boolean => (choices[name] as readonly string[]).includes(given)

function choiceFaults({ values, lines }: Fields): FileFault[] {
  return (Object.keys(choices) as (keyof typeof choices)[]).flatMap(name => [values.get(name) ?? []].flat()
    .filter(given => typeof given === 'string').filter(given => !oneOf(name, given))
    .map(given => fault(lines.get(name) ?? 1, 'choice', { field: name, given: given.slice(0, 40), choices: choices[name].join(', ') })))
}

const asText = (value: Value | undefined): string => (typeof value === 'string' ? value : '')
const asList = (value: Value | undefined): string[] => (Array.isArray(value) ? value : [])

const documentOf = ({ values }: Fields, body: string): unknown => {
  const picture = values.get('picture')
  return {
    ...emptyDocument(), body, picture: picture ?? null, slug: asText(values.get('slug')), title: asText(values.get('title')), summary: asText(values.get('summary')),
    linking: asText(values.get('linking')) || 'anyCase', reviewedOn: asText(values.get('reviewedOn')),
    ...Object.fromEntries(lists.map(name => [name, asList(values.get(name))])),
  }
}

type Issue = { code: string; path: PropertyKey[]; maximum?: unknown }

/** What the shape of a document has against it: too long, too many, or not of its form. */
function shapeFault({ code, path, maximum }: Issue, { lines }: Fields, bodyLine: number): FileFault {
  const name = String(path[0])
  const line = name === 'body' ? bodyLine : lines.get(name) ?? 1
  if (name === 'picture') return fault(line, 'picture')
  if (code === 'too_big' && typeof maximum === 'number') return fault(line, path.length === 1 && (lists as readonly string[]).includes(name) ? 'many' : 'long', { field: name, most: maximum })
  return fault(line, name === 'reviewedOn' ? 'day' : 'text', { field: name })
}

function documentFaults(read: Fields, document: unknown, bodyLine: number): FileFault[] {
  const judged = documentSchema.safeParse(document)
  return judged.success ? [] : judged.error.issues.map(issue => shapeFault(issue, read, bodyLine))
}

const isSlug = (value: Value | undefined): boolean => typeof value === 'string' && value.length <= 80 && slugPattern.test(value)

/** The key names a text for ever, so it must be there; the address may still be open in a draft. */
function slugFaults({ values, lines }: Fields): FileFault[] {
  return (['key', 'slug'] as const).filter(name => values.has(name) && !isSlug(values.get(name)) && !(name === 'slug' && values.get(name) === ''))
    .map(name => fault(lines.get(name) ?? 1, 'slug', { field: name }))
}

const once = (faults: readonly FileFault[]): FileFault[] => {
  const seen = new Set<string>()
  return faults.filter(({ line, values }) => {
    const place = `${line} ${values.field ?? ''}`
    return !seen.has(place) && seen.add(place)
  })
}

const nul = String.fromCharCode(0)
const unstorableLine = (text: string): number => text.split('\n').findIndex(line => line.includes(nul) || !line.isWellFormed()) + 1

/** A text that was read, with the line of each of its fields and of its body. */
export type ReadFile = { ok: true; file: TextFile; lines: ReadonlyMap<string, number>; bodyLine: number } | { ok: false; faults: FileFault[] }

const inOrder = (faults: readonly FileFault[]): FileFault[] => once(faults).sort((a, b) => a.line - b.line)

/** Judges the fields of a text, however they were written down, and makes a text of them. */
export function readFields(read: Fields, body: string, bodyLine: number): ReadFile {
  const missing = needed.filter(name => !read.lines.has(name)).map(field => fault(1, 'missingField', { field }))
  const document = documentOf(read, body)
  const faults = inOrder([...read.faults, ...missing, ...choiceFaults(read), ...slugFaults(read), ...documentFaults(read, document, bodyLine)])
  if (faults.length > 0) return { ok: false, faults }
  const { kind, key, locale } = Object.fromEntries(read.values) as { kind: ContentKind; key: string; locale: Locale }
  return { ok: true, file: { kind, key, locale, document: documentSchema.parse(document) }, lines: read.lines, bodyLine }
}

/** Reads a text from a file: the text, or everything that is wrong with the file, each with its line. */
export function readFile(given: string): ReadFile {
  const unstorable = unstorableLine(given)
  if (unstorable > 0) return { ok: false, faults: [fault(unstorable, 'unstorable')] }
  const parts = cut(given)
  if ('fault' in parts) return { ok: false, faults: [parts.fault] }
  const read = readHead(parts.head, 2)
  if (read.faults.some(({ code }) => code === 'yaml')) return { ok: false, faults: inOrder(read.faults) }
  return readFields(read, parts.body, parts.bodyLine)
}
