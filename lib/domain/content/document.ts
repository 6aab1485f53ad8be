import { z } from 'zod'
import { stages } from '../journey/stages.ts'

/** What the public site holds: terms of the glossary, articles of the knowledge base, and pages that stand alone. */
export const contentKinds = ['term', 'article', 'page'] as const
export type ContentKind = (typeof contentKinds)[number]

/** Words of one to sixty letters and digits, joined by hyphens: how an address ends, and what texts call each other by. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const longestSlug = 80

const date = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/)
const line = z.string().max(200)

/**
 * How a term is found in a text: whatever its capitals, only as it is written, by its other names alone, or not at all. An
 * abbreviation (RACE) is always looked for as it is written.
 */
export const linkings = ['anyCase', 'asWritten', 'synonymsOnly', 'never'] as const

/**
 * A text in one language, of any kind: a kind leaves empty what it has no use for. `slug` is the last part of its address,
 * `summary` the short answer, `body` Markdown, `synonyms` other names of a term. `related` names other terms by key, `sources` S and U references, `reviewedOn` is YYYY-MM-DD. A draft may
 * be unfinished in every part: what is missing is told by `faultsOf`.
 */
export const documentSchema = z.strictObject({
  slug: z.string().max(longestSlug),
  title: line,
  summary: z.string().max(600),
  body: z.string().max(100_000),
  synonyms: z.array(line).max(40),
  linking: z.enum(linkings),
  stages: z.array(z.enum(stages)),
  related: z.array(z.string().max(longestSlug)).max(40),
  sources: z.array(z.string().max(8)).max(60),
  picture: z.strictObject({ media: z.uuid(), alt: z.string().max(300) }).nullable(),
  reviewedOn: date,
})
export type ContentDocument = z.infer<typeof documentSchema>

/** An empty text. */
export const emptyDocument = (): ContentDocument => ({
  slug: '', title: '', summary: '', body: '', synonyms: [], linking: 'anyCase', stages: [], related: [], sources: [], picture: null, reviewedOn: '',
})

/** The last part of an address for a title: "Customer journey (klantreis)" gives "customer-journey-klantreis". */
export const slugOf = (title: string): string =>
  title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, longestSlug).replace(/-+$/, '')
