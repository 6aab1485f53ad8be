import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { someAnswers } from '../../testing/generateAnswers.ts'
import { generate } from '../advice/generate.ts'
import type { Advice, Line } from '../advice/types.ts'
import type { Answers } from '../workshop/answers.ts'
import { causesOf, changedAnswers, compareEntries, sameEntry } from './compare.ts'
import { entriesOf } from './entries.ts'

const playbook = readPlaybook()
const advise = (answers: Answers): Advice => generate({ answers }, playbook)
const advice = advise({ companyPitch: 'Bloem & Co bezorgt boeketten', market: 'b2c', goal: 'sales', mediaBudget: 'b1500_5k', salesRoutes: ['webshop'] })
const withLine = (change: (line: Line) => Line): Advice => ({ ...advice, lines: advice.lines.map((line, i) => (i === 3 ? change(line) : line)) })

describe('comparing two advices', () => {
  it('finds nothing between equal ones, also when they came back from a file', () => {
    expect(compareEntries(advice, advice)).toEqual([])
    expect(compareEntries(advice, JSON.parse(JSON.stringify(advice)) as Advice)).toEqual([])
  })

  it('finds what was added, dropped and worded differently', () => {
    const [first, ...others] = advice.lines
    expect(compareEntries(advice, { ...advice, lines: others })).toEqual([expect.objectContaining({ id: `line:${first!.id}`, change: 'dropped', after: null })])
    expect(compareEntries({ ...advice, lines: others }, advice)).toEqual([expect.objectContaining({ id: `line:${first!.id}`, change: 'added', before: null })])
    const [change] = compareEntries(advice, withLine(line => ({ ...line, text: 'Anders.' })))
    expect(change).toMatchObject({ change: 'changed', after: { words: { text: 'Anders.' } } })
  })

  it('looks at remarks and at what is shown beside the words, not at what a line rests on', () => {
    expect(compareEntries(advice, withLine(line => ({ ...line, notes: [{ ref: 'R001', text: 'Let op.' }] })))).toHaveLength(1)
    expect(compareEntries(advice, withLine(line => ({ ...line, trace: { rules: [], answers: [], sources: [], overruled: [] } })))).toEqual([])
  })

  it('finds exactly what differs between the entries themselves', () => {
    fc.assert(fc.property(someAnswers, someAnswers, (a, b) => {
      const [before, after] = [advise(a), advise(b)]
      const [old, now] = [new Map(entriesOf(before).map(entry => [entry.id, entry])), new Map(entriesOf(after).map(entry => [entry.id, entry]))]
      const differing = [...new Set([...old.keys(), ...now.keys()])].filter(id => {
        const [one, other] = [old.get(id), now.get(id)]
        return !one || !other || !sameEntry(one, other)
      })
      expect(compareEntries(before, after).map(({ id }) => id).toSorted()).toEqual(differing.toSorted())
    }), { numRuns: 60 })
  })
})

describe('the causes of a change', () => {
  it('are the changed answers that its trace names, before or after', () => {
    const [before, after]: [Answers, Answers] = [{ emailSource: 'bought', model: 'nine' }, { emailSource: 'optin', model: 'five' }]
    const changed = changedAnswers(before, after)
    expect(changed).toEqual(['model', 'emailSource'])
    const mail = compareEntries(advise(before), advise(after)).find(({ id }) => id === 'line:care-channel-CH28')
    expect(mail && causesOf(mail, changed)).toEqual(['emailSource'])
  })

  it('know no difference between an answer that is not known and one that was not given', () => {
    expect(changedAnswers({ market: 'unknown', companyPitch: '' }, {})).toEqual([])
    expect(changedAnswers({ emotions: { see: 'doubt', care: 'happy' } }, { emotions: { care: 'happy', see: 'doubt' } })).toEqual([])
  })
})
