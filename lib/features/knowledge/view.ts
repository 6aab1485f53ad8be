import type { ShownPicture } from '../media/view.ts'
import type { Source } from '../../domain/content/sources.ts'
import type { Locale } from '../../domain/text.ts'

/** An article in a list. Dates are YYYY-MM-DD. */
export type ArticleSummary = { slug: string; title: string; summary: string; publishedOn: string }

/** An article of the knowledge base, or a page that stands alone, with all its page shows. Dates are YYYY-MM-DD. */
export type TextView = ArticleSummary & {
  key: string
  /** The address of this text in each language in which it is public. */
  slugs: Partial<Record<Locale, string>>
  body: string
  picture: ShownPicture | null
  /** When it last changed on the site. */
  changedOn: string
  reviewedOn: string
  related: { slug: string; name: string; short: string }[]
  others: ArticleSummary[]
  sources: Source[]
  ownPractice: boolean
}
