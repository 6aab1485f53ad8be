/** Amsterdam's day of a moment, as "2027-03-14". */
const dayOf = (moment: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(moment)

/** The least time between an advice and the next look at it, in months. Source: R074. */
const leastMonths = 3

const monthsLater = (day: string, months: number): Date => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)))
}

/**
 * The day on which a published advice wants another look: one decision period of the customer later (in days), or three
 * months, whichever is longer. Midnight UTC of that day. Source: R074.
 */
export function reviewDateAfter(publishedAt: Date, decisionDays: number | undefined): Date {
  const day = dayOf(publishedAt)
  const months = monthsLater(day, leastMonths)
  const decided = new Date(Date.parse(`${day}T00:00:00Z`) + (decisionDays ?? 0) * 86_400_000)
  return decided > months ? decided : months
}
