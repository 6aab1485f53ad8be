/** Adds what is not there yet, in order. For short lists, where it is quicker than a set. */
export const addNew = <T>(into: T[], items: readonly T[]): void => {
  for (const item of items) if (!into.includes(item)) into.push(item)
}

/** One list after the other; a copy is made only where both hold something. */
export const joined = <T>(first: readonly T[], then: readonly T[]): readonly T[] =>
  then.length === 0 ? first : first.length === 0 ? then : first.concat(then)

/** The items of a short list, each once, in order of first appearance. */
export const distinct = <T>(items: readonly T[]): T[] => {
  if (items.length < 2) return items.slice()
  const found: T[] = []
  addNew(found, items)
  return found
}
