/** "a, b en c" with the word before the last item; the empty string for no items. */
export const listedWith = (items: readonly string[], and: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const withoutCapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

type Units = Readonly<Record<'day' | 'week' | 'month', readonly [one: string, more: string]>>

/** A number of days in round words; `undefined` below one day. */
export const periodIn = (days: number, units: Units, counted: (count: number, one: string, more: string) => string): string | undefined => {
  if (days < 1) return undefined
  if (days < 7) return counted(days, ...units.day)
  return days < 60 ? counted(Math.round(days / 7), ...units.week) : counted(Math.round(days / 30), ...units.month)
}
