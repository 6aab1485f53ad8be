import type { Review } from './types.ts'

type Grouped = { id: string; group: string }
/** `position` orders an item within its group: the one it was given, else its place in the engine's order, from 0. */
export type Placed = Grouped & { position: number }

/**
 * Puts moved entries where a strategist wants them, each within its own group (the lines of one phase, kind and verdict).
 * Every group keeps the places it has in the list, so without moves the order is exactly the engine's.
 */
export function inOrder<T extends Grouped>(items: readonly T[], review: Review): (T & { position: number })[] {
  const groups = new Map<string, number[]>()
  items.forEach((item, place) => groups.set(item.group, [...(groups.get(item.group) ?? []), place]))
  const ordered = new Array<T & { position: number }>(items.length)
  for (const places of groups.values()) {
    const members = places.map((place, i) => ({ ...items[place]!, position: review[items[place]!.id]?.position ?? i }))
    members.sort((a, b) => a.position - b.position)
    places.forEach((place, i) => { ordered[place] = members[i]! })
  }
  return ordered
}

/**
 * The position that moves one item a step up or down among its group: between the two that it comes to stand between.
 * Null when it stands at that end already.
 */
export function positionAfterMove(items: readonly Placed[], id: string, step: 'up' | 'down'): number | null {
  const moved = items.find(item => item.id === id)
  const row = items.filter(({ group }) => group === moved?.group).toSorted((a, b) => a.position - b.position)
  const at = row.findIndex(item => item.id === id)
  const [near, far] = step === 'up' ? [row[at - 1], row[at - 2]] : [row[at + 1], row[at + 2]]
  if (at === -1 || near === undefined) return null
  const beyond = far === undefined ? near.position + (step === 'up' ? -2 : 2) : far.position
  return (near.position + beyond) / 2
}
