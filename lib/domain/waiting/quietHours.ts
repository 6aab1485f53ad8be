import { dayOf, hourOf, momentAt, nextDay } from './amsterdam.ts'

/** Reminders leave from 08:00 until 20:00 in Amsterdam, from Monday to Friday. */
const [opens, closes] = [8, 20]

const isWeekend = (weekday: number): boolean => weekday === 0 || weekday === 6

/** Whether nobody should be mailed at this moment. */
export function isQuiet(moment: Date): boolean {
  const { hour, weekday } = hourOf(moment)
  return isWeekend(weekday) || hour < opens || hour >= closes
}

/** The first moment, from this one on, at which a reminder may leave: now, or the morning of the next working day. */
export function outsideQuietHours(moment: Date): Date {
  if (!isQuiet(moment)) return moment
  let day = hourOf(moment).hour < opens ? dayOf(moment) : nextDay(dayOf(moment))
  while (isQuiet(momentAt(day, opens))) day = nextDay(day)
  return momentAt(day, opens)
}

/** The day on which a reminder that is queued at this moment leaves. */
export const leavesOn = (moment: Date): string => dayOf(outsideQuietHours(moment))
