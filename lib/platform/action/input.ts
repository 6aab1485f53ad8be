import type { z } from 'zod'
import { refuse, type MessageKey, type Refusal } from './result.ts'

/** A form as an object: a name that occurs more than once becomes a list. Files and the fields that React adds are left out. */
export function plainForm(form: FormData): Record<string, string | string[]> {
  const names = [...new Set(form.keys())].filter(name => !name.startsWith('$ACTION'))
  return Object.fromEntries(names.flatMap(name => {
    const values = form.getAll(name).filter(value => typeof value === 'string')
    if (values.length === 0) return []
    return [[name, values.length === 1 ? values[0]! : values]]
  }))
}

/** The files that were chosen in these fields of a form, the first of each; a field that was left empty is left out. */
const filesIn = (form: FormData, names: readonly string[]): Record<string, File> =>
  Object.fromEntries(names.flatMap(name => {
    const file = form.get(name)
    return file instanceof File && (file.size > 0 || file.name !== '') ? [[name, file]] : []
  }))

const isKey = (message: string): boolean => /^[a-z][a-zA-Z]*(\.[a-zA-Z][a-zA-Z0-9]*)+$/.test(message)

/** The faults of zod as one message per field; a schema may name its own message by its key, the rest is `errors.invalid`. */
export function faults(error: z.ZodError): Refusal {
  const fields: Record<string, MessageKey> = {}
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.') || 'form'
    if (!Object.hasOwn(fields, path)) fields[path] = isKey(issue.message) ? issue.message : 'errors.invalid'
  }
  return refuse('invalid', { message: 'errors.checkFields', fields })
}

const nul = String.fromCharCode(0)

/** PostgreSQL takes neither a NUL nor half a surrogate pair in a text, so no input may hold one, however deep. */
export function hasUnstorableText(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.includes(nul) || !value.isWellFormed()
  if (typeof value !== 'object' || value === null) return false
  if (depth > 64) return true
  return Object.entries(value).some(([name, part]) => hasUnstorableText(name, depth + 1) || hasUnstorableText(part, depth + 1))
}

/** Reads input with its schema: the value, or a refusal with a message per field. `files` are the fields of a form that hold one. */
export function readInput<S extends z.ZodType>(schema: S, raw: unknown, files: readonly string[] = []): { ok: true; value: z.output<S> } | Refusal {
  const given = raw instanceof FormData ? { ...plainForm(raw), ...filesIn(raw, files) } : (raw ?? {})
  if (hasUnstorableText(given)) return refuse('invalid', { message: 'errors.checkFields', fields: { form: 'errors.invalid' } })
  const read = schema.safeParse(given)
  return read.success ? { ok: true, value: read.data } : faults(read.error)
}
