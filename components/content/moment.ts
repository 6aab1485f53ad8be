import { useFormatter } from 'next-intl'

/** Says a moment as a reader of the portal knows it: "22 november 2026 om 14:03". */
export const useMoment = (): ((iso: string) => string) => {
  const format = useFormatter()
  return iso => format.dateTime(new Date(iso), { dateStyle: 'long', timeStyle: 'short' })
}
