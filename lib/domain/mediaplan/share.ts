export type Shared = { parts: number[]; left: number }

/** Whole parts by weight that add up to `amount` exactly: the largest remainders get the odd cents, the first of equal ones first. */
const largestRemainder = (amount: number, weights: readonly number[]): number[] => {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  if (total === 0n) return weights.map(() => 0)
  const exact = weights.map(weight => BigInt(amount) * BigInt(weight))
  const parts = exact.map(product => Number(product / total))
  let short = amount - parts.reduce((sum, part) => sum + part, 0)
  const order = exact.map((product, i) => ({ i, rest: product % total })).toSorted((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1))
  for (const { i } of order) if (short > 0) { parts[i]! += 1; short -= 1 }
  return parts
}

/**
 * Divides whole cents by whole weights, none getting more than there is room for (`Infinity` for as much as comes). What
 * nobody has room or weight for is `left`; parts and left add up to the amount exactly.
 */
export const share = (amount: number, weights: readonly number[], rooms: readonly number[] = weights.map(() => Infinity)): Shared => {
  const parts = weights.map(() => 0)
  let left = amount
  let open = weights.flatMap((weight, i) => (weight > 0 && rooms[i]! > 0 ? [i] : []))
  while (left > 0 && open.length > 0) {
    const given = largestRemainder(left, open.map(i => weights[i]!))
    const full = open.filter((i, at) => given[at]! > rooms[i]! - parts[i]!)
    if (full.length === 0) {
      open.forEach((i, at) => { parts[i]! += given[at]! })
      left = 0
    }
    for (const i of full) {
      left -= rooms[i]! - parts[i]!
      parts[i] = rooms[i]!
    }
    open = open.filter(i => !full.includes(i))
  }
  return { parts, left }
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
