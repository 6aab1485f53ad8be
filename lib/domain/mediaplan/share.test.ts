import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asTyped, inEuros, mostPerMonth, readEuros } from './money.ts'
import { share, sum } from './share.ts'

const weights = fc.array(fc.integer({ min: 0, max: 24_000_000_000 }), { minLength: 1, maxLength: 30 })
const cents = fc.integer({ min: 0, max: 24_000_000_000 })

describe('dividing whole cents', () => {
  it('loses and makes nothing', () => {
    fc.assert(fc.property(cents, weights, fc.infiniteStream(fc.option(cents, { nil: Infinity })), (amount, given, rooms) => {
      const room = given.map(() => rooms.next().value)
      const { parts, left } = share(amount, given, room)
      expect(sum(parts) + left).toBe(amount)
      parts.forEach((part, i) => { expect(part >= 0 && part <= room[i]! && (given[i] !== 0 || part === 0)).toBe(true) })
      if (left > 0) expect(given.every((weight, i) => weight === 0 || parts[i] === room[i])).toBe(true)
    }))
  })

  it('stays within a cent of the exact share', () => {
    fc.assert(fc.property(cents, weights.filter(given => sum(given) > 0), (amount, given) => {
      share(amount, given).parts.forEach((part, i) => {
        const twice = BigInt(part) * BigInt(sum(given)) - BigInt(amount) * BigInt(given[i]!)
        expect((twice < 0n ? -twice : twice) < BigInt(sum(given))).toBe(true)
      })
    }))
  })

  it('gives odd cents to the largest remainder, the first of equal ones first', () => {
    expect(share(100, [1, 1, 1]).parts).toEqual([34, 33, 33])
    expect(share(10, [1, 2, 4]).parts).toEqual([1, 3, 6])
    expect(share(10, [0, 0])).toEqual({ parts: [0, 0], left: 10 })
    expect(share(10, [1, 1], [2, 3])).toEqual({ parts: [2, 3], left: 5 })
  })
})

describe('an amount as the Dutch type it', () => {
  it.each([
    ['1250', 125_000], ['1.250', 125_000], ['1.250,5', 125_050], ['€ 1.250,50', 125_050], ['1250,-', 125_000], ['0', 0], [' 12,05 ', 1205],
    ['10.000.000', mostPerMonth], ['10000000,00', mostPerMonth],
  ])('reads %s', (typed, read) => { expect(readEuros(typed)).toBe(read) })

  it.each(['', '12.50', '1,250', '1.25', '-5', '1e3', 'abc', '10.000.000,01', '1.250,505', '=1+1', '12 000 x', '9'.repeat(40)])('refuses %j', typed => { expect(readEuros(typed)).toBeNull() })

  it('reads back what it shows', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: mostPerMonth }), amount => {
      expect(readEuros(inEuros(amount))).toBe(amount)
      expect(readEuros(asTyped(amount))).toBe(amount)
    }))
  })
})
