import { useFormatter } from 'next-intl'
import type { Day, Month } from '@/lib/domain/mediaplan/types'

const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`)

/** An amount that stays on one line in the middle of a sentence. */
export const unbroken = (amount: string): string => amount.replace(' ', '\u00a0')

/** Months and days of a plan in the reader's language. */
export const useCalendarWords = () => {
  const format = useFormatter()
  const long = (month: Month) => format.dateTime(noon(`${month}-15`), { month: 'long', year: 'numeric' })
  const short = (month: Month) => format.dateTime(noon(`${month}-15`), { month: 'short' }).replace('.', '')
  return {
    month: long,
    monthShort: short,
    monthName: (month: Month) => ({ month, short: short(month), long: long(month) }),
    year: (month: Month) => month.slice(0, 4),
    day: (day: Day) => format.dateTime(noon(day), { dateStyle: 'long' }),
    dayShort: (day: Day) => format.dateTime(noon(day), { day: 'numeric', month: 'short' }).replace('.', ''),
  }
}
