import { questionKeys, type QuestionKey } from './questions.ts'

/**
 * A set of questions as bits, 32 in each half, so that what an outcome rests on can be gathered for thousands of
 * conditions at next to no cost. The questions must stay within 64.
 */
export type KeySet = { lo: number; hi: number }

const places = new Map<string, number>(questionKeys.map((key, place) => [key, place]))

export const noKeys = (): KeySet => ({ lo: 0, hi: 0 })
export const copyOf = ({ lo, hi }: KeySet): KeySet => ({ lo, hi })

export const addKeys = (into: KeySet, from: KeySet): void => {
  into.lo |= from.lo
  into.hi |= from.hi
}

export const addKey = (into: KeySet, key: QuestionKey): void => {
  const place = places.get(key)!
  if (place < 32) into.lo |= 1 << place
  else into.hi |= 1 << (place - 32)
}

/** The set of these questions, by key or by a path into an answer. */
export const keySetOf = (paths: readonly string[]): KeySet => {
  const set = noKeys()
  for (const path of paths) addKey(set, path.split('.')[0] as QuestionKey)
  return set
}

export const union = (...sets: readonly KeySet[]): KeySet => {
  const all = noKeys()
  for (const set of sets) addKeys(all, set)
  return all
}

const pushIn = (keys: QuestionKey[], half: number, from: number): void => {
  for (let rest = half; rest !== 0; rest &= rest - 1) keys.push(questionKeys[from + 31 - Math.clz32(rest & -rest)]!)
}

/** The questions of a set that are not in another one, in the order of the wizard. */
export const keysBeyond = (set: KeySet, others: KeySet): QuestionKey[] => {
  const keys: QuestionKey[] = []
  pushIn(keys, set.lo & ~others.lo, 0)
  pushIn(keys, set.hi & ~others.hi, 32)
  return keys
}

/** How often each question stands in the sets that were counted. */
export type KeyCounts = Uint8Array
export const noCounts = (): KeyCounts => new Uint8Array(questionKeys.length)
export const countKeys = (counts: KeyCounts, { lo, hi }: KeySet): void => {
  for (let rest = lo; rest !== 0; rest &= rest - 1) counts[31 - Math.clz32(rest & -rest)]! += 1
  for (let rest = hi; rest !== 0; rest &= rest - 1) counts[63 - Math.clz32(rest & -rest)]! += 1
}

/** Adds the questions that were counted at least so many times. */
export const addFrequent = (into: KeySet, counts: KeyCounts, atLeast: number): void => {
  for (let place = 0; place < counts.length; place++) {
    if (counts[place]! < atLeast) continue
    if (place < 32) into.lo |= 1 << place
    else into.hi |= 1 << (place - 32)
  }
}
