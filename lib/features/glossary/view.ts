import type { Stage } from '../../domain/journey/stages.ts'
import type { Source } from '../../domain/content/sources.ts'

/** A term in the register: its name in the language of the page, and the short answer. */
export type TermSummary = { slug: string; name: string; otherNames: string[]; short: string }

/** A term on its own page. `bodyLocale` tells when the explanation exists in Dutch only. */
export type TermView = TermSummary & {
  english: string
  body: string
  bodyLocale: 'nl' | 'en'
  stages: Stage[]
  related: { slug: string; name: string; short: string }[]
  sources: Source[]
  ownPractice: boolean
  /** A date, YYYY-MM-DD. */
  reviewedOn: string
}
