import { monthName } from '../advice/words/nl/grammar.ts'
import type { Day, Month } from './types.ts'

const dayLength = 86_400_000
const two = (number: number): string => String(number).padStart(2, '0')
const asDay = (moment: number): Day => new Date(moment).toISOString().slice(0, 10)
const momentOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const partsOf = (month: Month): [year: number, month: number] => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return [year, number]
}

/** The month so many months later. */
export const monthAfter = (month: Month, count: number): Month => {
  const [year, number] = partsOf(month)
  const at = year * 12 + number - 1 + count
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${two((at % 12) + 1)}`
}

export const monthsFrom = (start: Month, count: number): Month[] => Array.from({ length: count }, (_, i) => monthAfter(start, i))

/** 1 (January) to 12. */
export const monthOfYear = (month: Month): number => partsOf(month)[1]
export const daysIn = (month: Month): number => new Date(Date.UTC(partsOf(month)[0], partsOf(month)[1], 0)).getUTCDate()
export const firstDay = (month: Month): Day => `${month}-01`
export const lastDay = (month: Month): Day => `${month}-${two(daysIn(month))}`
export const dayAfter = (day: Day, count: number): Day => asDay(momentOf(day) + count * dayLength)
export const daysBetween = (from: Day, to: Day): number => Math.round((momentOf(to) - momentOf(from)) / dayLength)

/** The days of a month from `start` on; 0 when it starts later. */
export const daysFrom = (start: Day, month: Month): number =>
  start <= firstDay(month) ? daysIn(month) : Math.max(0, daysBetween(start, lastDay(month)) + 1)

const mondayOf = (day: Day): Day => dayAfter(day, -((new Date(momentOf(day)).getUTCDay() + 6) % 7))

/** The Mondays of the weeks that touch these months. */
export const weeksOf = (months: readonly Month[]): Day[] => {
  const [first, last] = [months[0]!, months.at(-1)!]
  const weeks: Day[] = []
  for (let week = mondayOf(firstDay(first)); week <= lastDay(last); week = dayAfter(week, 7)) weeks.push(week)
  return weeks
}

/** "maart 2027" for "2027-03". */
export const monthInWords = (month: Month): string => `${monthName(monthOfYear(month))} ${partsOf(month)[0]}`
