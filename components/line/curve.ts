/** A point of a line: x and y in the units of its drawing. */
export type Point = { x: number; y: number }

/** How many straight pieces make one bend: enough to look smooth at any size of screen. */
const pieces = 12

/** Slow at both stations, quick between them: no overshoot above the higher or below the lower one. */
const ease = (part: number): number => part * part * (3 - 2 * part)

/** The height between two stations, at a part of the way. */
const between = (from: Point, to: Point, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * ease(part),
})

const steps = (from: number, to: number): number[] =>
  Array.from({ length: pieces + 1 }, (_, index) => from + ((to - from) * index) / pieces)

/**
 * The stretch of one station as an SVG path: from halfway the station before it to halfway the one after it, so that
 * each stretch can have its own colour and still make one line.
 */
export const stretchPath = (points: readonly Point[], index: number): string => {
  const [before, here, after] = [points[index - 1], points[index], points[index + 1]]
  if (!here) return ''
  const came = before ? steps(0.5, 1).map(part => between(before, here, part)) : [here]
  const goes = after ? steps(0, 0.5).map(part => between(here, after, part)) : []
  return [...came, ...goes].map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join('')
}
