import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, positionAfterMove } from './order.ts'
import type { OwnEntry, Review } from './types.ts'

const items = ['a', 'b', 'c', 'd'].map(id => ({ id, group: 'media' })).toSpliced(2, 0, { id: 'x', group: 'taken' })
const at = (position: number): OwnEntry => ({
  origin: 'own', judgement: 'accepted', part: 'task', phase: 'see', kind: 'action', ref: null, reason: '', position,
  words: { title: '', text: '', verdict: null, priority: null, owner: null },
})
const ids = (review: Review) => inOrder(items, review).map(({ id }) => id).join('')
const move = (review: Review, id: string, step: 'up' | 'down'): Review => {
  const position = positionAfterMove(inOrder(items, review), id, step)
  return position === null ? review : { ...review, [id]: at(position) }
}

describe('the order of entries', () => {
  it('is the engine’s without moves', () => {
    expect(ids({})).toBe('abxcd')
  })

  it('moves an entry past its neighbour in the same group, and leaves other groups where they are', () => {
    expect(ids(move({}, 'c', 'up'))).toBe('acxbd')
    expect(ids(move({}, 'a', 'down'))).toBe('baxcd')
    expect(ids(move(move({}, 'd', 'up'), 'd', 'up'))).toBe('adxbc')
  })

  it('does not move what stands at the end, or is not there', () => {
    expect(positionAfterMove(inOrder(items, {}), 'a', 'up')).toBeNull()
    expect(positionAfterMove(inOrder(items, {}), 'd', 'down')).toBeNull()
    expect(positionAfterMove(inOrder(items, {}), 'nobody', 'up')).toBeNull()
  })

  it('swaps exactly two neighbours, however often one moves', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('up' as const, 'down' as const)), { maxLength: 12 }), moves => {
      let [review, row] = [{} as Review, [...'abcd']]
      for (const [id, step] of moves) {
        review = move(review, id, step)
        const [from, to] = [row.indexOf(id), row.indexOf(id) + (step === 'up' ? -1 : 1)]
        if (to >= 0 && to < row.length) row = row.with(from, row[to]!).with(to, id)
        expect(ids(review).replace('x', '')).toBe(row.join(''))
      }
    }))
  })
})
