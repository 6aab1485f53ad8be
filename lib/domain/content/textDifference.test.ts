import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textDiff } from '../difference/textDiff.ts'
import type { Piece } from '../difference/wordDiff.ts'
import { emptyDocument } from './document.ts'
import { textDifference } from './textDifference.ts'

const shown = (pieces: readonly Piece[]): string => pieces.map(({ text, is }) => (is === 'same' ? text : is === 'gone' ? `[-${text}]` : `[+${text}]`)).join('')
const without = (pieces: readonly Piece[], is: Piece['is']): string => pieces.filter(piece => piece.is !== is).map(({ text }) => text).join('')

describe('the difference between two long texts', () => {
  it.each([
    ['a\nb\nc', 'a\nb\nc', 'a\nb\nc'],
    ['', 'nieuw\n', '[+nieuw\n]'],
    ['een\ntwee drie vier\nvijf\n', 'een\ntwee drie acht\nvijf\n', 'een\ntwee drie [-vier][+acht]\nvijf\n'],
    ['een\ntwee\ndrie\n', 'een\ndrie\n', 'een\n[-twee\n]drie\n'],
    ['kop\n\neerste zin hier\n\nslot', 'kop\n\neerste zin hier\n\ntussen\n\nslot', 'kop\n\neerste zin hier\n\n[+tussen\n\n]slot'],
  ])('%j -> %j', (older, newer, difference) => { expect(shown(textDiff(older, newer))).toBe(difference) })

  it('gives both texts back, whatever they are', () => {
    const text = fc.array(fc.constantFrom('een', 'twee', ' ', '\n', '\n\n', '## Kop', 'é', '[[a]]', '\t', '.'), { maxLength: 40 }).map(words => words.join(''))
    fc.assert(fc.property(text, text, (older, newer) => {
      const pieces = textDiff(older, newer)
      expect([without(pieces, 'new'), without(pieces, 'gone')]).toEqual([older, newer])
    }), { numRuns: 500 })
  })

  it('is there soon, also between texts as long as they may be', () => {
    const [older, newer] = ['a b c\n'.repeat(16_000), 'a b d\n'.repeat(16_000)]
    const begin = performance.now()
    const pieces = textDiff(older, newer)
    expect(performance.now() - begin).toBeLessThan(2000)
    expect([without(pieces, 'new'), without(pieces, 'gone')]).toEqual([older, newer])
  })
})

describe('the difference between two states of a text', () => {
  const before = { ...emptyDocument(), title: 'Churn', body: 'Een zin.\nNog een zin.\n', synonyms: ['verloop', 'afloop'], related: ['lead'] }
  it('is none between the same', () => {
    expect(textDifference(before, { ...before, synonyms: ['afloop', 'verloop'] })).toEqual({ fields: [], wordsAdded: 0, wordsRemoved: 0 })
  })
  it('is told field by field, and counts words', () => {
    const after = { ...before, title: 'Klantverloop', body: 'Een zin.\n', synonyms: ['verloop', 'uitval'], picture: { media: 'm', alt: 'een beeld' } }
    const { fields, wordsAdded, wordsRemoved } = textDifference(before, after)
    expect(fields.map(part => ('pieces' in part ? `${part.field}: ${shown(part.pieces)}` : `${part.field}: +${part.added.join()} -${part.removed.join()}`))).toEqual([
      'title: [-Churn][+Klantverloop]', 'body: Een zin.\n[-Nog een zin.\n]', 'synonyms: +uitval -afloop', 'picture: +m een beeld -',
    ])
    expect([wordsAdded, wordsRemoved]).toEqual([5, 5])
  })
})
