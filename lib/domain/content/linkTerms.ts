/** A term that words in a text may link to: its slug, and every name it answers to. */
export type LinkableTerm = { slug: string; names: readonly string[] }

/** A piece of a text: plain, or the first use of a term. */
export type Segment = { text: string; slug: string | null }

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Every name with its term; longer names first, so that "koopgroep" wins from "koop". */
const namesByLength = (terms: readonly LinkableTerm[]) =>
  terms.flatMap(({ slug, names }) => names.map(name => ({ slug, name })))
    .filter(({ name }) => name.length > 1)
    .toSorted((a, b) => b.name.length - a.name.length)

/**
 * Divides a text at the first use of each term: whole words, whatever the capitals. `used` holds the slugs that were
 * linked before on the same page (or that must not be, as on the page of the term itself); it is added to.
 */
export const linkTerms = (text: string, terms: readonly LinkableTerm[], used: Set<string> = new Set()): Segment[] => {
  const names = namesByLength(terms)
  if (names.length === 0) return [{ text, slug: null }]
  const slugOf = new Map(names.toReversed().map(({ slug, name }) => [name.toLowerCase(), slug]))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(({ name }) => escaped(name)).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  const segments: Segment[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    const slug = slugOf.get(match[0].toLowerCase())
    if (slug === undefined || used.has(slug)) continue
    used.add(slug)
    if (match.index > from) segments.push({ text: text.slice(from, match.index), slug: null })
    segments.push({ text: match[0], slug })
    from = match.index + match[0].length
  }
  if (from < text.length) segments.push({ text: text.slice(from), slug: null })
  return segments
}
