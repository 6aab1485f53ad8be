import type { ContentDocument } from '@/lib/domain/content/document'

export type Part = keyof ContentDocument

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Two versions of a text put together. What only one of both changed since `base` is taken from that one; `clashes` are the
 * parts that both changed, each in its own way, and stand as mine in `document`. Without a base every difference clashes.
 */
export function mergeDrafts(base: ContentDocument | null, mine: ContentDocument, theirs: ContentDocument): { document: ContentDocument; clashes: Part[]; taken: Part[] } {
  const differing = (Object.keys(mine) as Part[]).filter(part => !same(mine[part], theirs[part]))
  const taken = differing.filter(part => base !== null && same(mine[part], base[part]))
  const clashes = differing.filter(part => base === null || (!taken.includes(part) && !same(theirs[part], base[part])))
  return { document: { ...mine, ...Object.fromEntries(taken.map(part => [part, theirs[part]])) }, clashes, taken }
}
