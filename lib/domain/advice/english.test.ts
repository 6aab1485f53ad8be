import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { someAnswers } from '../../testing/generateAnswers.ts'
import type { Answers } from '../workshop/answers.ts'
import { readWorkshop } from '../workshop/file.ts'
import { generate } from './generate.ts'
import { firstClause, midSentence, withoutCapitalArticle } from './names.ts'
import type { Advice } from './types.ts'

const folder = new URL('./cases/', import.meta.url)
const cases = readdirSync(folder).map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { ref: string; answers: Answers })
const playbook = readPlaybook()

/** Where words stand, for readers alone; all else is the same in every language. */
const worded: ReadonlySet<string> = new Set([
  'company', 'summary', 'reason', 'because', 'trace', 'said', 'title', 'text', 'gate', 'name', 'format', 'targeting', 'budget', 'moment', 'kpi', 'kpis',
])

/** A value without its words, each of them marked, so that it still shows where there are some. */
const withoutWords = (value: unknown, at = ''): unknown => {
  if (typeof value === 'string') return worded.has(at) ? '…' : value
  if (Array.isArray(value)) return value.map(part => withoutWords(part, at === 'kpis' ? at : ''))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutWords(part, key)]))
}

/** All words of an advice. */
const wordsOf = (value: unknown, at = ''): string[] => {
  if (typeof value === 'string') return worded.has(at) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(part => wordsOf(part, at === 'kpis' ? at : ''))
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => wordsOf(part, key)) : []
}

const inBoth = (answers: Answers): { dutch: Advice; english: Advice } => {
  const { workshop } = readWorkshop({ answers })
  return { dutch: generate(workshop!, playbook), english: generate({ ...workshop!, locale: 'en' }, playbook) }
}

describe('an advice in English', () => {
  it.each(cases)('differs from the Dutch one of $ref in words alone', ({ answers }) => {
    const { dutch, english } = inBoth(answers)
    expect(JSON.stringify(withoutWords(english))).toBe(JSON.stringify(withoutWords(dutch)))
    expect(english.summary).not.toBe(dutch.summary)
  })

  it('does so for any answers', () => {
    fc.assert(fc.property(someAnswers, answers => {
      const { dutch, english } = inBoth(answers)
      expect(withoutWords(english)).toEqual(withoutWords(dutch))
      expect(wordsOf(english).filter(text => text.trim() === '' || text.includes('undefined'))).toEqual([])
    }), { numRuns: 200 })
  })

  it('changes nothing about the Dutch one', () => {
    const { answers } = cases[0]!
    const before = JSON.stringify(generate({ answers }, playbook))
    generate({ answers, locale: 'en' }, playbook)
    expect(JSON.stringify(generate({ answers, locale: 'nl' }, playbook))).toBe(before)
  })
})

/** Words that give Dutch away and are no English. */
const dutchWords = /\b(de|het|een|en|je|jouw|jij|voor|niet|naar|ook|wordt|worden|klant|klanten|fase|fases|wie|wat|hoe|bij|uit|maar|zijn|deze|geen|omdat|hebt|heeft|kunnen|moet|zonder|tussen|vanaf|tot|euro per|januari|februari|maart|mei|juni|juli|augustus|oktober)\b/i
/** What stays Dutch: an institution, and what the client wrote. */
const institutions = ['Commissariaat voor de Media', 'Reclamecode voor Voedingsmiddelen']
const ownWords = ({ audience, rivals, companyPitch }: Answers): string[] => {
  const description = typeof audience === 'object' ? audience.description : undefined
  const names = Array.isArray(rivals) ? rivals.flatMap(rival => (typeof rival === 'object' && rival.name ? [rival.name, withoutCapitalArticle(rival.name)] : [])) : []
  return [...institutions, ...names, ...[description && midSentence(description.replace(/\.$/, '')), firstClause(description), companyPitch].filter(text => text !== undefined)]
}

describe('the English words', () => {
  it.each(cases)('of $ref hold no Dutch but what the client wrote', ({ answers }) => {
    const own = ownWords(answers)
    const texts = wordsOf(inBoth(answers).english).map(text => own.reduce((left, said) => left.replaceAll(said, ''), text.replace(/“[^”]*”/g, '')))
    expect(texts.length).toBeGreaterThan(300)
    expect([...new Set(texts)].filter(text => dutchWords.test(text))).toEqual([])
  })

  it.each(cases)('of $ref write amounts as English does, and repeat no figure', ({ answers }) => {
    const { english } = inBoth(answers)
    expect(wordsOf(english).filter(text => /€ ?\d+\.\d{3}/.test(text))).toEqual([])
    expect(english.lines.flatMap(({ channel }) => (channel && new Set(channel.kpis).size < channel.kpis.length ? [channel.kpis] : []))).toEqual([])
  })

  it('call a company without a name yours, with a capital where a sentence opens', () => {
    const advice = generate({ answers: {}, locale: 'en' }, playbook)
    expect(advice.company).toBe('your company')
    expect(advice.summary).toMatch(/^Your company works on Care first and then on Do, Think and See/)
  })
})
