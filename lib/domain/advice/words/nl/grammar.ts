import { listedWith, periodIn } from '../grammar.ts'
import { monthOf, spansOf } from '../months.ts'
import type { Grammar } from '../types.ts'

const names = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const
const counts = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'] as const

const counted = (count: number, one: string, more: string): string => `${counts[count - 1] ?? count} ${count === 1 ? one : more}`
const through = ' tot en met '

/** "a, b en c"; the empty string for no items. */
export const listed = (items: readonly string[], and = 'en'): string => listedWith(items, and)
/** The name of a month; numbers run on over the year, so 0 is December and 13 January. */
export const monthName: Grammar['month'] = month => monthOf(names, month)
const months: Grammar['months'] = numbers => listed(spansOf(numbers, monthName, (first, last) => `${first}${through}${last}`))

/** "22 november 2026" for "2026-11-22". */
export const dayInWords: Grammar['day'] = day => {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${names[(month ?? 1) - 1]} ${year}`
}

export const grammar: Grammar = {
  listed: items => listed(items),
  month: monthName,
  months,
  season: numbers => {
    const listing = months(numbers)
    return listing.includes(through) ? `de maanden ${listing}` : listing
  },
  period: days => periodIn(days, { day: ['dag', 'dagen'], week: ['week', 'weken'], month: ['maand', 'maanden'] }, counted),
  day: dayInWords,
}
