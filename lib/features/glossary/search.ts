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
 * name that begins so or holds the words, then those that speak of them in any form of the word, then those with a name
 * that looks like it. Accents and capitals do not matter. Nothing sought finds nothing.
 */
export async function searchTexts(db: Tx, { kinds, locale, words }: { kinds: readonly ContentKind[]; locale: Locale; words: string }): Promise<Found[]> {
  const starts = startsOf(words)
  if (starts === '') return []
  const pattern = literally(words.trim())
  const rows = await db.$queryRaw`
    WITH asked AS (
      SELECT lower(unaccent(${words.trim()})) AS words, lower(unaccent(${pattern})) AS pattern,
        to_tsquery(${stemming[locale]}::regconfig, lower(unaccent(${starts}))) AS query
    ), judged AS (
      SELECT e."kind", e."slug", e."published", e."searchNames" AS names, ts_rank(e."search", query) AS rank, e."search" @@ query AS speaks,
        e."searchNames" LIKE '%' || pattern || '%' AS holds, words,
        CASE WHEN length(words) >= ${shortestGuess} THEN word_similarity(words, e."searchNames") ELSE 0 END AS near
      FROM "Edition" e, asked
      WHERE e."locale" = ${locale} AND e."kind"::text = ANY(${[...kinds]}) AND e."published" IS NOT NULL
    )
    SELECT "kind", "slug", "published"->>'title' AS "title", "published"->>'summary' AS "summary", "published"->'synonyms' AS "synonyms"
    FROM judged
    WHERE holds OR speaks OR near >= ${nearEnough}
    ORDER BY
      CASE WHEN words = ANY(string_to_array(names, ' | ')) THEN 0 WHEN starts_with(names, words) THEN 1 WHEN holds THEN 2 ELSE 3 END,
      near + rank DESC, names
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
