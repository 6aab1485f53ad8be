/** One thing that waits for the reader, in words: unlike the others by its `key`; `place` is the address of where to do it. */
export type ReminderView = { key: string; text: string; place: string; days: number }

/** Whether somebody gets reminders, and what would stand in the next one. */
export type MyReminders = { wanted: boolean; email: string; waiting: ReminderView[] }
