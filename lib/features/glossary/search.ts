import { z } from 'zod'
import { contentKinds, type ContentKind } from '../../domain/content/document.ts'
import type { Locale } from '../../domain/text.ts'
import { literally } from '../../platform/db/pattern.ts'
import type { Tx } from '../../platform/db/db.ts'
import type { TermSummary } from './view.ts'

/** How much of what was typed must be in a name for it to count as meant, from 0 to 1: low enough for "costumer jurney". */
const nearEnough = 0.36
/** Shorter words are too much alike to guess at. */
const shortestGuess = 4
/** One or two letters stand in every text: they are looked for in names only. */
const shortestMention = 3
const most = 50

/** The word stems of each language, by the name that PostgreSQL has for them. */
const stemming: Record<Locale, string> = { nl: 'dutch', en: 'english' }

const found = z.object({
  kind: z.enum(contentKinds), slug: z.string(), title: z.string(), summary: z.string(), synonyms: z.array(z.string()),
})
type Found = z.infer<typeof found>

/** Every word of what was typed as the start of one: "klant rei" finds "klantreis van een klant". */
const startsOf = (words: string): string => words.match(/[\p{L}\p{N}]+/gu)?.map(word => `${word}:*`).join(' & ') ?? ''

/**
 * The public texts that answer to some words, the best first, at most fifty: those that are called so, then those with a
 * name that begins so or holds the words, then those that speak of them in any form of the word; where nothing is called
 * so, also those with a name that looks like it. Accents and capitals do not matter. Nothing sought finds nothing.
 */
export async function searchTexts(db: Tx, { kinds, locale, words }: { kinds: readonly ContentKind[]; locale: Locale; words: string }): Promise<Found[]> {
  const starts = startsOf(words)
  if (starts === '') return []
  const pattern = literally(words.trim())
  const rows = await db.$queryRaw`
    WITH asked AS (
      SELECT lower(unaccent(${words.trim()})) AS words, '%' || lower(unaccent(${pattern})) || '%' AS pattern,
        to_tsquery(${stemming[locale]}::regconfig, lower(unaccent(${starts}))) AS query
    ), public AS (
      SELECT "id", "searchNames" AS names, "search" FROM "Edition"
      WHERE "locale" = ${locale} AND "kind"::text = ANY(${[...kinds]}) AND "published" IS NOT NULL
    ), called AS (
      SELECT "id", 1.0 AS near FROM public, asked WHERE names LIKE pattern
    ), speaking AS (
      SELECT "id", ts_rank("search", query) AS near FROM public, asked WHERE length(words) >= ${shortestMention} AND "search" @@ query
    ), meant AS (
      SELECT "id", word_similarity(words, names) AS near FROM public, asked
      WHERE length(words) >= ${shortestGuess} AND NOT EXISTS (SELECT FROM called) AND word_similarity(words, names) >= ${nearEnough}
    ), judged AS (
      SELECT "id", sum(near) AS near FROM (TABLE called UNION ALL TABLE speaking UNION ALL TABLE meant) AS found GROUP BY "id"
    )
    SELECT e."kind", e."slug", p."title", p."summary", p."synonyms"
    FROM judged JOIN "Edition" e USING ("id") CROSS JOIN asked
      CROSS JOIN LATERAL jsonb_to_record(e."published") AS p("title" text, "summary" text, "synonyms" jsonb)
    ORDER BY
      CASE WHEN words = ANY(string_to_array(e."searchNames", ' | ')) THEN 0 WHEN starts_with(e."searchNames", words) THEN 1 ELSE 2 END,
      judged.near DESC, e."searchNames"
    LIMIT ${most}`
  return z.array(found).parse(rows)
}

/** What of the site answers to some words: the terms, and the articles. */
export async function searchSite(db: Tx, asked: { locale: Locale; words: string }): Promise<{ terms: TermSummary[]; articles: TermSummary[] }> {
  const all = await searchTexts(db, { ...asked, kinds: ['term', 'article'] })
  const of = (kind: ContentKind) => all.filter(one => one.kind === kind)
    .map(({ slug, title, synonyms, summary }) => ({ slug, name: title, otherNames: synonyms, short: summary }))
  return { terms: of('term'), articles: of('article') }
}
