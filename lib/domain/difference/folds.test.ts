import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withFolds } from './folds.ts'
import { wordDiff, type Piece } from './wordDiff.ts'

const paragraphs = (count: number): string => Array.from({ length: count }, (_, at) => `Alinea ${at + 1} staat hier.`).join('\n\n')

describe('a difference of which the same is folded', () => {
  it('keeps the paragraph in which something changed', () => {
    const older = paragraphs(9)
    const folded = withFolds(wordDiff(older, older.replace('Alinea 5 staat hier', 'Alinea 5 is hier nieuw')))
    expect(folded.map(part => (part.is === 'folded' ? part.paragraphs : part.is))).toEqual([4, 'same', 'gone', 'new', 'same', 4])
  })

  it('folds nothing where nothing changed, or where little stands between', () => {
    const same: Piece[] = [{ text: paragraphs(9), is: 'same' }]
    expect(withFolds(same)).toEqual(same)
    const near = wordDiff(paragraphs(2), `${paragraphs(2)} En meer.`)
    expect(withFolds(near).some(({ is }) => is === 'folded')).toBe(false)
  })

  it('loses no word, whatever the texts', () => {
    const text = fc.array(fc.constantFrom('een', 'twee', 'drie', '\n\n', '\n', '\n \n\n'), { maxLength: 60 }).map(words => words.join(' '))
    fc.assert(fc.property(text, text, (older, newer) => {
      const pieces = wordDiff(older, newer)
      expect(withFolds(pieces).map(part => part.text).join('')).toBe(pieces.map(part => part.text).join(''))
    }))
  })
})
