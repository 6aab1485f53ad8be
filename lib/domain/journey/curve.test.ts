import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stretchPath, type Point } from './curve.ts'

const heights = fc.array(fc.integer({ min: 0, max: 160 }), { minLength: 2, maxLength: 9 })
const pointsOf = (ys: number[]): Point[] => ys.map((y, index) => ({ x: index * 100 + 50, y }))
const drawn = (path: string): Point[] =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

describe('the line that rises and falls', () => {
  it('is one line: each stretch starts on the one before it', () => {
    fc.assert(fc.property(heights, ys => {
      const stretches = ys.map((_, index) => drawn(stretchPath(pointsOf(ys), index)))
      stretches.slice(1).forEach((stretch, index) => { expect(stretches[index]!.at(-2)).toEqual(stretch[0]) })
    }))
  })

  it('runs through every station', () => {
    fc.assert(fc.property(heights, ys => {
      pointsOf(ys).forEach((point, index) => { expect(drawn(stretchPath(pointsOf(ys), index))).toContainEqual(point) })
    }))
  })

  it('never rises above the highest or falls below the lowest of its two neighbours', () => {
    fc.assert(fc.property(heights, ys => {
      const points = pointsOf(ys)
      for (const { x, y } of points.flatMap((_, index) => drawn(stretchPath(points, index)))) {
        const near = points.filter(point => Math.abs(point.x - x) <= 100).map(point => point.y)
        expect(y).toBeGreaterThanOrEqual(Math.min(...near) - 0.01)
        expect(y).toBeLessThanOrEqual(Math.max(...near) + 0.01)
      }
    }))
  })
})
