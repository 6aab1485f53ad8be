/** Three values: what rests on an answer that is not known is undecided, which is not the same as false. */
export type Truth = boolean | 'unknown'

export const opposite = (truth: Truth): Truth => (truth === 'unknown' ? truth : !truth)

/** True when all are true, false when one is false, else undecided. */
export const all = <T>(items: readonly T[], judge: (item: T) => Truth): Truth => {
  let result: Truth = true
  for (const item of items) {
    const truth = judge(item)
    if (truth === false) return false
    if (truth === 'unknown') result = 'unknown'
  }
  return result
}

/** True when one is true, false when all are false, else undecided. */
export const any = <T>(items: readonly T[], judge: (item: T) => Truth): Truth => {
  let result: Truth = false
  for (const item of items) {
    const truth = judge(item)
    if (truth === true) return true
    if (truth === 'unknown') result = 'unknown'
  }
  return result
}
