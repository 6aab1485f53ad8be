import type { ReminderKind } from '../../domain/waiting/digest.ts'

/** One thing that waits for the reader, in words; `place` is the address of where to do it. */
export type ReminderView = { kind: ReminderKind; workshopId: string; text: string; place: string; days: number }

/** Whether somebody gets reminders, and what would stand in the next one. */
export type MyReminders = { wanted: boolean; email: string; waiting: ReminderView[] }
