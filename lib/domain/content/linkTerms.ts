import type { ContentDocument } from './document.ts'

/** A term that words in a text may link to: its slug, and every name it answers to. */
export type LinkableTerm = { slug: string; names: readonly string[] }

/** A piece of a text: plain, or the first use of a term. */
export type Segment = { text: string; slug: string | null }

/** Whether a name is written in capitals only, as AIDA and B2B are. */
export const isAbbreviation = (name: string): boolean => /^[A-Z][A-Z0-9]+$/.test(name)

/** The names by which a text calls a term. */
export const linkNames = ({ title, synonyms, linking }: Pick<ContentDocument, 'title' | 'synonyms' | 'linking'>): string[] =>
  linking === 'never' ? [] : linking === 'synonymsOnly' ? synonyms : [title, ...synonyms]

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Every name with its term; longer names first, so that "koopgroep" wins from "koop". */
const namesByLength = (terms: readonly LinkableTerm[]) =>
  terms.flatMap(({ slug, names }) => names.map(name => ({ slug, name })))
    .filter(({ name }) => name.length > 1)
    .toSorted((a, b) => b.name.length - a.name.length)

/**
 * Divides a text at the first use of each term: whole words, whatever the capitals (an abbreviation only in capitals, for
 * a race is no RACE). `used` holds the slugs that were linked before on the same page (or that must not be, as on the page
 * of the term itself); it is added to.
 */
export const linkTerms = (text: string, terms: readonly LinkableTerm[], used: Set<string> = new Set()): Segment[] => {
  const names = namesByLength(terms)
  if (names.length === 0) return [{ text, slug: null }]
  const named = new Map(names.toReversed().map(entry => [entry.name.toLowerCase(), entry]))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(({ name }) => escaped(name)).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  const segments: Segment[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    const found = named.get(match[0].toLowerCase())
    if (found === undefined || used.has(found.slug)) continue
    if (isAbbreviation(found.name) && match[0] !== found.name) continue
    used.add(found.slug)
    if (match.index > from) segments.push({ text: text.slice(from, match.index), slug: null })
    segments.push({ text: match[0], slug: found.slug })
    from = match.index + match[0].length
  }
  if (from < text.length) segments.push({ text: text.slice(from), slug: null })
  return segments
}
