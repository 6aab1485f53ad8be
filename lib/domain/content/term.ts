import { z } from 'zod'
import { stages } from '../journey/stages.ts'
import { textSchema } from '../textSchema.ts'
import { linkings } from './document.ts'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug must be lower case words with hyphens')
const words = (text: string) => text.split(/\s+/).length

const shortAnswer = (text: z.infer<typeof textSchema>) => words(text.nl) <= 40 && words(text.en ?? '') <= 40
const markdown = z.string().min(1)
  .refine(text => !/^#\s/m.test(text), 'headings start at ##: the title of the page is the only level 1')
  .refine(text => !/<\/?[a-z!]/i.test(text), 'raw HTML is not allowed')

/**
 * A term of the glossary. `short` is the answer in one sentence, `body` is Markdown, `stages` says where on the axis the
 * term stands (empty when nowhere in particular), `sources` holds S and U references, `reviewedOn` is a date (YYYY-MM-DD).
 * `synonyms` are other Dutch names, `englishNames` other English ones beside the abbreviations that both share. `linking`
 * says per language how words in texts become a link (see `linkings`); `anyCase` where it is left out.
 */
export const termSchema = z.strictObject({
  slug,
  term: z.strictObject({ nl: z.string().min(1), en: z.string().min(1) }),
  synonyms: z.array(z.string().min(1)),
  englishNames: z.array(z.string().min(1)).optional(),
  linking: z.strictObject({ nl: z.enum(linkings).optional(), en: z.enum(linkings).optional() }).optional(),
  short: textSchema.refine(shortAnswer, 'at most 40 words'),
  body: z.strictObject({ nl: markdown, en: markdown.optional() }),
  stages: z.array(z.enum(stages)),
  related: z.array(slug).min(1),
  sources: z.array(z.string().regex(/^[SU]\d{1,3}$/, 'reference must be S or U with a number')),
  reviewedOn: z.iso.date(),
})
export type Term = z.infer<typeof termSchema>

const describe = (entry: unknown, index: number) => {
  const named = z.looseObject({ slug: z.string() }).safeParse(entry)
  return named.success ? named.data.slug : `entry ${index + 1}`
}

const shapeFaults = (data: unknown[]) => data.flatMap((entry, index) => {
  const result = termSchema.safeParse(entry)
  if (result.success) return []
  return result.error.issues.map(issue => `${describe(entry, index)}: ${issue.path.join('.')}: ${issue.message}`)
})

/** Two terms may not answer to the same name, for a name in a text links to one page. */
const nameFaults = (terms: Term[]) => {
  const owner = new Map<string, string>()
  const namesOf = ({ term, synonyms }: Term) => [...new Set([term.nl, ...synonyms].map(name => name.toLowerCase()))]
  return terms.flatMap(term => namesOf(term).flatMap(name => {
    const other = owner.get(name)
    owner.set(name, term.slug)
    return other ? [`${term.slug}: name "${name}" belongs to ${other} too`] : []
  }))
}

const linkFaults = (terms: Term[]) => {
  const known = new Set(terms.map(term => term.slug))
  return terms.flatMap(term => term.related.flatMap(related => {
    if (related === term.slug) return [`${term.slug}: related to itself`]
    return known.has(related) ? [] : [`${term.slug}: related term ${related} does not exist`]
  }))
}

const duplicates = (terms: Term[]) =>
  terms.filter((term, index) => terms.findIndex(other => other.slug === term.slug) !== index)
    .map(term => `${term.slug}: slug is not unique`)

/**
 * The terms of a glossary, in the order of their Dutch names. Throws one error that names every fault: a wrong or missing
 * field, a slug or name used twice, a related term that does not exist.
 */
export const parseGlossary = (data: unknown[]): Term[] => {
  const shapes = shapeFaults(data)
  if (shapes.length > 0) throw new Error(`The glossary is wrong:\n${shapes.join('\n')}`)
  const terms = data.map(entry => termSchema.parse(entry))
  const faults = [...duplicates(terms), ...nameFaults(terms), ...linkFaults(terms)]
  if (faults.length > 0) throw new Error(`The glossary is wrong:\n${faults.join('\n')}`)
  return terms.toSorted((a, b) => a.term.nl.localeCompare(b.term.nl, 'nl'))
}
