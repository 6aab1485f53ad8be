import { describe, expect, it } from 'vitest'
import { sideOf, wordDiff } from './wordDiff.ts'

const shown = (older: string, newer: string): string => wordDiff(older, newer).map(({ text, is }) => (is === 'same' ? text : is === 'gone' ? `[-${text}]` : `[+${text}]`)).join('')
const text = (pieces: readonly { text: string }[]): string => pieces.map(piece => piece.text).join('')

describe('the difference between two texts', () => {
  it.each([
    ['Zet radio in', 'Zet radio in', 'Zet radio in'],
    ['Zet radio in', 'Zet podcasts in', 'Zet [-radio][+podcasts] in'],
    ['', 'Nieuw', '[+Nieuw]'],
    ['Oud', '', '[-Oud]'],
    ['Een lange zin over radio in het voorjaar', 'Iets heel anders over zoeken', '[-Een lange zin over radio in het voorjaar][+Iets heel anders over zoeken]'],
    ['a b c d oud x ouder e f g h', 'a b c d nieuw x nieuwer e f g h', 'a b c d [-oud x ouder][+nieuw x nieuwer] e f g h'],
    ['Begin met zoeken.', 'Begin klein met zoeken.', 'Begin [+klein ]met zoeken.'],
  ])('%s -> %s', (older, newer, difference) => { expect(shown(older, newer)).toBe(difference) })

  it('gives both texts back, whatever they are', () => {
    const words = ['radio', 'in', 'het', 'voorjaar', ' ', '\n', 'voor', '€ 5.000', '“winst”', '']
    let seed = 7
    const next = (most: number): number => { seed = (seed * 48_271) % 2_147_483_647; return seed % most }
    const make = (): string => Array.from({ length: next(12) }, () => words[next(words.length)]).join(' ')
    for (let round = 0; round < 500; round++) {
      const [older, newer] = [make(), make()]
      const pieces = wordDiff(older, newer)
      expect([text(sideOf(pieces, 'gone')), text(sideOf(pieces, 'new'))]).toEqual([older, newer])
    }
  })

  it('does not puzzle over texts that are very long', () => {
    const [older, newer] = ['a '.repeat(2000), 'b '.repeat(2000)]
    expect(wordDiff(older, newer).map(({ is }) => is)).toEqual(['gone', 'new'])
  })
})
