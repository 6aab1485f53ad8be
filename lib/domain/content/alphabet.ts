import type { Locale } from '../text.ts'

/** The letters of the register; figures stand under "#". */
export const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] as const

/** Lower case without accents, so that "orientatie" finds "Oriëntatie". */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

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
