import { useFormatter } from 'next-intl'

/** A day in words, and as machines read it. `on` is YYYY-MM-DD. */
export const Day = ({ on }: { on: string }) => <time dateTime={on}>{useFormatter().dateTime(new Date(`${on}T12:00:00Z`), { dateStyle: 'long' })}</time>
