import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { block, link, startLines, termLink, wrap, type Edit } from './edits'

/** The text after an edit; the selection stands between ‹ and ›. */
const after = (text: string, { from, to, insert, select: [start, end] }: Edit): string => {
  const next = text.slice(0, from) + insert + text.slice(to)
  return `${next.slice(0, start)}‹${next.slice(start, end)}›${next.slice(end)}`
}
/** Reads a text with its selection between ‹ and ›. */
const read = (marked: string): [string, { from: number; to: number }] => {
  const from = marked.indexOf('‹')
  return [marked.replace(/[‹›]/g, ''), { from, to: marked.indexOf('›') - 1 }]
}
type Make = (text: string, selection: { from: number; to: number }) => Edit
const made = (marked: string, make: Make): string => {
  const [text, selection] = read(marked)
  return after(text, make(text, selection))
}

describe('the buttons above a text', () => {
  it.each<[string, string, Make, string]>([
    ['bold', 'een ‹klant›reis', (text, at) => wrap(text, at, '**'), 'een **‹klant›**reis'],
    ['bold away', 'een **‹klant›**', (text, at) => wrap(text, at, '**'), 'een ‹klant›'],
    ['italic inside bold', '**‹klant›**', (text, at) => wrap(text, at, '*'), '***‹klant›***'],
    ['bold around nothing', 'a‹›', (text, at) => wrap(text, at, '**'), 'a**‹›**'],
    ['heading', 'een\ntwee‹›\ndrie', (text, at) => startLines(text, at, '## '), 'een\n## twee‹›\ndrie'],
    ['another heading', '## twee‹›', (text, at) => startLines(text, at, '### '), '### twee‹›'],
    ['heading away', '## twee‹›', (text, at) => startLines(text, at, '## '), 'twee‹›'],
    ['list', '‹een\ntwee›', (text, at) => startLines(text, at, '- '), '‹- een\n- twee›'],
    ['numbered list', '‹een\ntwee›', (text, at) => startLines(text, at, '1. '), '‹1. een\n2. twee›'],
    ['numbers to bullets', '‹1. een\n2. twee›', (text, at) => startLines(text, at, '- '), '‹- een\n- twee›'],
    ['list away', '‹- een\n- twee›', (text, at) => startLines(text, at, '- '), '‹een\ntwee›'],
    ['list on an empty line', '‹›', (text, at) => startLines(text, at, '- '), '- ‹›'],
    ['link around words', 'lees ‹dit› eens', link, 'lees [dit](‹https://›) eens'],
    ['link around nothing', '‹›', link, '[‹›](https://)'],
    ['term', 'een ‹›', termLink, 'een [[‹›'],
    ['term around words', 'een ‹reis›', termLink, 'een [[‹›|reis]]'],
    ['block at the end of a line', 'een‹› twee\ndrie', (text, at) => block(text, at, 'BLOK', [0, 4]), 'een twee\n\n‹BLOK›\n\ndrie'],
    ['block in an empty text', '‹›', (text, at) => block(text, at, 'BLOK', [4, 4]), 'BLOK‹›'],
  ])('%s', (_, marked, make, expected) => {
    expect(made(marked, make)).toBe(expected)
  })

  it('leaves what is around the selection as it was, and marks that were put go again', () => {
    const place = fc.tuple(fc.string({ unit: fc.constantFrom('a', ' ', 'é', '\n', '-') }), fc.nat(), fc.nat())
    fc.assert(fc.property(place, ([text, one, other]) => {
      const [a, b] = [one % (text.length + 1), other % (text.length + 1)]
      const selection = { from: Math.min(a, b), to: Math.max(a, b) }
      const edit = wrap(text, selection, '**')
      const bold = text.slice(0, edit.from) + edit.insert + text.slice(edit.to)
      const back = wrap(bold, { from: edit.select[0], to: edit.select[1] }, '**')
      expect(bold.slice(0, back.from) + back.insert + bold.slice(back.to)).toBe(text)
    }))
  })
})
