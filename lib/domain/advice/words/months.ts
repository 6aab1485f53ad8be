/** Runs of months that follow each other, over the turn of the year too, as first month and length. */
export const runsOf = (numbers: readonly number[]): { first: number; length: number }[] => {
  const given = new Set(numbers)
  if (given.size === 12) return [{ first: 1, length: 12 }]
  const firsts = [...given].filter(month => !given.has(month === 1 ? 12 : month - 1)).toSorted((a, b) => a - b)
  return firsts.map(first => {
    let length = 1
    while (given.has(((first + length - 1) % 12) + 1)) length++
    return { first, length }
  })
}

/** The name of a month out of twelve; numbers run on over the year, so 0 is December and 13 January. */
export const monthOf = (names: readonly string[], month: number): string => names[(((month - 1) % 12) + 12) % 12]!

/** Months as single ones, and runs of more than two as their first and last. */
export const spansOf = (numbers: readonly number[], month: (month: number) => string, through: (first: string, last: string) => string): string[] =>
  runsOf(numbers).flatMap(({ first, length }) => {
    const last = first + length - 1
    if (length > 2) return [through(month(first), month(last))]
    return length === 2 ? [month(first), month(last)] : [month(first)]
  })
