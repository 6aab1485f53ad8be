const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
})

/** What the clocks of Amsterdam show at a moment, as if it were UTC: for days, hours and weekdays, never to store. */
function wallClock(moment: Date): Date {
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  return new Date(Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second))
}

/** The day in Amsterdam at a moment, as "2027-03-14". */
export const dayOf = (moment: Date): string => wallClock(moment).toISOString().slice(0, 10)

/** The hour (0-23) and the weekday (0 is Sunday) in Amsterdam at a moment. */
export const hourOf = (moment: Date): { hour: number; weekday: number } => {
  const shown = wallClock(moment)
  return { hour: shown.getUTCHours(), weekday: shown.getUTCDay() }
}

/** The moment at which the clocks of Amsterdam show this hour of a day; summer time or not. The hour must exist: not 02. */
export function momentAt(day: string, hour: number): Date {
  const shown = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`)
  const offset = wallClock(shown).getTime() - shown.getTime()
  const guess = new Date(shown.getTime() - offset)
  // Near the change of the clocks the offset at the guess is another one than at noon UTC.
  return new Date(shown.getTime() - (wallClock(guess).getTime() - guess.getTime()))
}

/** The day after, as "2027-03-15". */
export const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
