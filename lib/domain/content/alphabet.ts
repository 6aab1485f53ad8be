import type { Locale } from '../text.ts'
import type { Term } from './term.ts'

/** The letters of the register; figures stand under "#". */
export const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] as const

/** Lower case without accents, so that "orientatie" finds "Oriëntatie". */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** The name of a term in a language, with a capital as headwords have. */
export const nameIn = ({ term }: Pick<Term, 'term'>, locale: Locale): string => term[locale].charAt(0).toUpperCase() + term[locale].slice(1)

/** The letter under which a name stands. */
export const letterOf = (name: string): string => {
  const first = plain(name).charAt(0).toUpperCase()
  return letters.includes(first) ? first : '#'
}

/** Things with a name, by letter and then by name, as a register in this language has them. */
export const byLetter = <Named extends { name: string }>(items: readonly Named[], locale: Locale): { letter: string; items: Named[] }[] => {
  const sorted = items.toSorted((a, b) => a.name.localeCompare(b.name, locale))
  return ['#', ...letters]
    .map(letter => ({ letter, items: sorted.filter(item => letterOf(item.name) === letter) }))
    .filter(group => group.items.length > 0)
}

type Searchable = { name: string; otherNames: readonly string[]; short: string }

/** How well a term answers to what is sought: its name first, then its other names, then its short answer. 0 is not at all. */
const fit = ({ name, otherNames, short }: Searchable, sought: string): number => {
  if (plain(name) === sought) return 5
  if (plain(name).startsWith(sought)) return 4
  if (plain(name).includes(sought)) return 3
  if (otherNames.some(other => plain(other).includes(sought))) return 2
  return plain(short).includes(sought) ? 1 : 0
}

/** The terms that answer to these words, the best first. Nothing sought finds nothing. */
export const searchTerms = <T extends Searchable>(terms: readonly T[], words: string): T[] => {
  const sought = plain(words)
  if (sought === '') return []
  return terms.map(term => ({ term, fits: fit(term, sought) })).filter(({ fits }) => fits > 0)
    .toSorted((a, b) => b.fits - a.fits).map(({ term }) => term)
}
