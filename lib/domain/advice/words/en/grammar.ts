import { listedWith, periodIn } from '../grammar.ts'
import { monthOf, spansOf } from '../months.ts'
import type { Grammar } from '../types.ts'

const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const
const counts = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const

const counted = (count: number, one: string, more: string): string => `${counts[count - 1] ?? count} ${count === 1 ? one : more}`
const through = ' to '

const listed: Grammar['listed'] = items => listedWith(items, 'and')
const month: Grammar['month'] = number => monthOf(names, number)
const months: Grammar['months'] = numbers => listed(spansOf(numbers, month, (first, last) => `${first}${through}${last}`))

export const grammar: Grammar = {
  listed,
  month,
  months,
  season: numbers => {
    const listing = months(numbers)
    return listing.includes(through) ? `the months ${listing}` : listing
  },
  period: days => periodIn(days, { day: ['day', 'days'], week: ['week', 'weeks'], month: ['month', 'months'] }, counted),
  day: day => {
    const [year, number, date] = day.split('-').map(Number)
    return `${date} ${names[(number ?? 1) - 1]} ${year}`
  },
}
