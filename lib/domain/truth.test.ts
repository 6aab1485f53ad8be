import { describe, expect, it } from 'vitest'
import { all, any, between, opposite, same, whenKnown } from './truth.ts'

describe('three values', () => {
  it('are decided by what settles them, whatever else is not known', () => {
    const itself = (truth: boolean | 'unknown') => truth
    expect([any(['unknown', true], itself), any(['unknown', false], itself), any([], itself)]).toEqual([true, 'unknown', false])
    expect([all(['unknown', false], itself), all(['unknown', true], itself), all([], itself)]).toEqual([false, 'unknown', true])
    expect([opposite(true), opposite(false), opposite('unknown')]).toEqual([false, true, 'unknown'])
  })

  it('are undecided about what is not known', () => {
    expect([whenKnown(3, is => is > 2), whenKnown(1, is => is > 2), whenKnown<number>(undefined, is => is > 2)]).toEqual([true, false, 'unknown'])
    expect([same('a', 'a'), same('a', 'b'), same('a', undefined), same(undefined, 'a'), same(undefined, undefined)]).toEqual([true, false, 'unknown', 'unknown', 'unknown'])
  })

  it('are decided where the worst and the best agree', () => {
    expect([between(true, true), between(false, false), between(false, true)]).toEqual([true, false, 'unknown'])
  })
})
