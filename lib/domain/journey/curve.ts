/** A point of a line: x and y in the units of its drawing. */
export type Point = { x: number; y: number }

/** How many straight pieces make half a bend: enough to look smooth at any size of screen. */
const pieces = 10

/**
 * How steep the line is at a station. Level at a top or a bottom, so that it never rises above the happiest station or
 * falls below the most worried one (Fritsch and Carlson, harmonic mean of the slopes on both sides).
 */
const slopeAt = (points: readonly Point[], index: number): number => {
  const [before, here, after] = [points[index - 1], points[index], points[index + 1]]
  if (!before || !here || !after) return 0
  const came = (here.y - before.y) / (here.x - before.x)
  const goes = (after.y - here.y) / (after.x - here.x)
  return came * goes <= 0 ? 0 : (2 * came * goes) / (came + goes)
}

/** The point at a part (0 to 1) of the way from one station to the next. */
const between = (points: readonly Point[], from: number, part: number): Point => {
  const [a, b] = [points[from]!, points[from + 1]!]
  const wide = b.x - a.x
  const [p2, p3] = [part * part, part * part * part]
  const y = (2 * p3 - 3 * p2 + 1) * a.y + (p3 - 2 * p2 + part) * wide * slopeAt(points, from)
    + (3 * p2 - 2 * p3) * b.y + (p3 - p2) * wide * slopeAt(points, from + 1)
  return { x: a.x + wide * part, y }
}

const parts = (from: number, to: number): number[] =>
  Array.from({ length: pieces + 1 }, (_, index) => from + ((to - from) * index) / pieces)

/** How far a stretch runs on below the next one, as part of the way: without it a hair of paper shows between the two. */
const overlap = 0.03

/**
 * The stretch of one station as an SVG path: from halfway the station before it to just past halfway the one after it, so
 * that each stretch can have its own colour and still make one line when they are drawn in order.
 */
export const stretchPath = (points: readonly Point[], index: number): string => {
  const came = index > 0 ? parts(0.5, 1).map(part => between(points, index - 1, part)) : []
  const goes = index < points.length - 1 ? [...parts(0, 0.5), 0.5 + overlap].map(part => between(points, index, part)) : []
  return [...came, ...goes].map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join('')
}
