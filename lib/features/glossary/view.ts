import type { Stage } from '../../domain/journey/stages.ts'
import type { Source } from '../../domain/content/sources.ts'
import type { ShownPicture } from '../media/view.ts'
import type { Locale } from '../../domain/text.ts'

/** A term in the register: its name in the language of the page, and the short answer. */
export type TermSummary = { slug: string; name: string; otherNames: string[]; short: string }

/** A term on its own page. */
export type TermView = TermSummary & {
  /** Its name among texts, whatever its addresses. */
  key: string
  /** The English name; null where there is no English text. */
  english: string | null
  /** The address of this term in each language in which it is public. */
  slugs: Partial<Record<Locale, string>>
  body: string
  picture: ShownPicture | null
  stages: Stage[]
  related: { slug: string; name: string; short: string }[]
  sources: Source[]
  ownPractice: boolean
  /** A date, YYYY-MM-DD. */
  reviewedOn: string
}
