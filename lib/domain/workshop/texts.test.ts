import { describe, expect, it } from 'vitest'
import { codes, unknown, type CodeList } from './codes.ts'
import { questionKeys, questionOf, questions, sections } from './questions.ts'
import { optionText, optionTexts, questionTexts, sectionTexts, unknownText } from './texts.ts'

const lists = Object.keys(codes) as CodeList[]
const composite = ['audience', 'rivals', 'channels', 'touchpoints', 'ad', 'loyalty', 'reviews', 'marketChanges']

describe('the texts of the questions', () => {
  it('are there for each question and for nothing else', () => {
    expect(Object.keys(questionTexts).toSorted()).toEqual(questionKeys.toSorted())
  })
  it('stand in the order of the wizard within each section', () => {
    const order = Object.keys(questionTexts).map(key => sections.indexOf(questions[key as keyof typeof questions].section))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })
  it.each(questionKeys)('%s has label, help and why in both languages, each as a sentence', key => {
    const { label, help, why } = questionTexts[key]
    for (const text of [label, help, why]) {
      expect(text?.nl).toMatch(/[.?!”]$/)
      expect(text?.en).toMatch(/[.?!”]$/)
      expect(text?.nl).not.toBe(text?.en)
    }
  })
  it.each(questionKeys.filter(key => composite.includes(questionOf(key).kind)))('%s names its fields', key => {
    expect(Object.keys(questionTexts[key].parts ?? {}).length).toBeGreaterThan(0)
  })
})

describe('the labels of the options', () => {
  it.each(lists)('of %s are there for each code, and no two are the same', list => {
    const texts = optionTexts[list] as Record<string, { nl: string; en: string }>
    expect(Object.keys(texts).toSorted()).toEqual([...codes[list]].toSorted())
    for (const locale of ['nl', 'en'] as const) {
      expect(new Set(Object.values(texts).map(text => text[locale])).size).toBe(codes[list].length)
    }
  })
  it('say "weet ik niet" for unknown in every list', () => {
    for (const list of lists) expect(optionText(list, unknown)).toEqual(unknownText)
    expect(optionText('deliberation', 'seconds').nl).toBe('Een paar seconden')
  })
})

it('every section has a title and an introduction', () => {
  expect(Object.keys(sectionTexts)).toEqual([...sections])
})
