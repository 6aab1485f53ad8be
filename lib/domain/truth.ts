/** Three values: what rests on an answer that is not known is undecided, which is not the same as false. */
export type Truth = boolean | 'unknown'

export const opposite = (truth: Truth): Truth => (truth === 'unknown' ? truth : !truth)

/** What settles it as soon as one item comes out so; else the opposite, or undecided when an item is. */
const settledBy = <T>(settling: boolean, items: readonly T[], judge: (item: T) => Truth): Truth => {
  let result: Truth = !settling
  for (const item of items) {
    const truth = judge(item)
    if (truth === settling) return settling
    if (truth === 'unknown') result = 'unknown'
  }
  return result
}

/** True when all are true, false when one is false, else undecided. */
export const all = <T>(items: readonly T[], judge: (item: T) => Truth): Truth => settledBy(false, items, judge)

/** True when one is true, false when all are false, else undecided. */
export const any = <T>(items: readonly T[], judge: (item: T) => Truth): Truth => settledBy(true, items, judge)

/** What is judged of something; undecided while that is not known. */
export const whenKnown = <T>(value: T | undefined, judge: (value: T) => Truth): Truth => (value === undefined ? 'unknown' : judge(value))

/** Whether two things are the same; undecided while one of them is not known. */
export const same = <T>(one: T | undefined, other: T | undefined): Truth => whenKnown(one, first => whenKnown(other, second => first === second))

/** Decided where it comes out the same at the worst and at the best that may still turn out. */
export const between = (atWorst: boolean, atBest: boolean): Truth => (atWorst === atBest ? atWorst : 'unknown')
