/** The most that a plan may hold per month, and that one amount may be: 10 million euros, in cents. */
export const mostPerMonth = 1_000_000_000
export const mostMonths = 24

/** "€ 1.250", or "€ 1.250,50" where there are cents. */
export const inEuros = (cents: number): string => {
  const [whole, rest] = [Math.floor(Math.abs(cents) / 100), Math.abs(cents) % 100]
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, '.')
  return `${cents < 0 ? '-' : ''}€ ${grouped}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`
}

/** An amount as it stands in a field: "1250" or "1250,50". */
export const asTyped = (cents: number): string => {
  const rest = cents % 100
  return `${Math.floor(cents / 100)}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`
}

/**
 * Cents of an amount as the Dutch type it: "1250", "1.250", "1.250,5", "€ 1.250,50" or "1250,-".
 * @returns null for anything else, and above 10 million euros.
 */
export const readEuros = (typed: string): number | null => {
  const bare = typed.replace(/[\s\u00a0€]/g, '').replace(/,-+$/, '')
  const read = /^(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,2}))?$/.exec(bare)
  if (read === null) return null
  const cents = Number(read[1]!.replaceAll('.', '')) * 100 + Number((read[2] ?? '').padEnd(2, '0'))
  return cents <= mostPerMonth ? cents : null
}
