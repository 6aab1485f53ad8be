import { questionsOf, type QuestionKey, type Section } from '../questions.ts'

/** What a form holds: every name with the values that were filled in, as a browser posts them. */
export type Fields = Readonly<Record<string, readonly string[]>>

/** The name of the tick box "weet ik niet" of a question. */
export const unknownField = (key: QuestionKey): string => `${key}.unknown`
export const evidenceField = (key: QuestionKey): string => `evidence.${key}`
/** Carries what the page showed when it was made; its presence also says that the question stood on the page. */
export const baseField = (key: QuestionKey): string => `base.${key}`

/** Line ends as the database keeps them, without characters that no text column can hold. */
export const cleanText = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\0', '').toWellFormed()

/** The text fields of a posted form, uploads left out. */
export const fieldsFrom = (form: Iterable<[string, unknown]>): Fields => {
  const fields: Record<string, string[]> = Object.create(null) as Record<string, string[]>
  for (const [name, value] of form) {
    if (typeof value === 'string') (fields[name] ??= []).push(cleanText(value))
  }
  return fields
}

const belongsTo = (name: string, key: QuestionKey): boolean => name === key || name.startsWith(`${key}.`)

/** The fields of one question. */
export const fieldsOfQuestion = (key: QuestionKey, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => belongsTo(name, key) || name === evidenceField(key)))

/** The questions of a section that stood on the page. */
export const questionsIn = (section: Section, fields: Fields): QuestionKey[] =>
  questionsOf(section).filter(key => fields[baseField(key)] !== undefined)

export const first = (fields: Fields, name: string): string => fields[name]?.[0]?.trim() ?? ''
export const every = (fields: Fields, name: string): string[] => [...new Set((fields[name] ?? []).map(value => value.trim()).filter(Boolean))]
/** The fields below a prefix, by what follows it. */
export const below = (fields: Fields, prefix: string): [rest: string, value: string][] =>
  Object.keys(fields).filter(name => name.startsWith(prefix)).map(name => [name.slice(prefix.length), first(fields, name)])
