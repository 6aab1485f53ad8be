import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import florist from '../../../../e2e/data/florist.json' with { type: 'json' }
import { stages } from '../../journey/stages.ts'
import { answerSchemas, type Answers } from '../answers.ts'
import type { EvidenceLevel } from '../bounds.ts'
import { codes } from '../codes.ts'
import { questionKeys, questionOf, questionsOf, sections, type QuestionKey } from '../questions.ts'
import { rowsAsked } from '../rows.ts'
import { gather, type PerKey } from '../spread.ts'
import { baseField, fieldsFrom, unknownField, type Fields } from './fields.ts'
import { fingerprint } from './fingerprint.ts'
import { faultOf } from './judge.ts'
import { baseOf, isUntouched, readAnswer, readForm, type RawValue } from './read.ts'
import { fieldsOf } from './write.ts'

const answers = florist.answers as unknown as Answers
const groups = rowsAsked(answers).map(row => row.stages)

/** A page that showed one answer, as a browser without scripts posts it back. */
const posted = (key: QuestionKey, shown: Answers[QuestionKey] | null, evidence: EvidenceLevel | null, typed: Fields) => {
  const shownValue = readAnswer(key, fieldsOf(key, shown, evidence, groups))
  const fields = { ...typed, [baseField(key)]: [baseOf(3, shownValue, evidence)] }
  return readForm(questionOf(key).section, fields)[key]!
}

describe('the form of the wizard', () => {
  it.each(questionKeys.filter(key => answers[key] !== undefined))('shows the florist’s answer to %s and reads it back', key => {
    const read = readAnswer(key, fieldsOf(key, answers[key], null, groups))
    expect(answerSchemas[key].safeParse(read).success).toBe(true)
    expect(fingerprint(readAnswer(key, fieldsOf(key, read as Answers[QuestionKey], null, groups)))).toBe(fingerprint(read))
  })

  it('keeps what the florist said, to the letter', () => {
    const read = (key: QuestionKey) => readAnswer(key, fieldsOf(key, answers[key], null, groups))
    expect(read('informationNeeds')).toEqual(answers.informationNeeds)
    expect(read('emotions')).toEqual(answers.emotions)
    expect(read('decisionCriteria')).toEqual(['quality', 'price', 'reviews'])
    expect(read('peakMonths')).toEqual([2, 5, 12])
    expect(read('touchpointScores')).toEqual(answers.touchpointScores)
    expect(read('currentChannels')).toEqual(answers.currentChannels)
    expect(read('rivals')).toEqual(answers.rivals)
    expect(read('loyalty')).toEqual(answers.loyalty)
  })

  it.each(questionKeys)('takes “weet ik niet” for %s', key => {
    const fields = questionOf(key).kind === 'single' ? { [key]: ['unknown'] } : { [unknownField(key)]: ['1'] }
    expect(readAnswer(key, fields)).toBe('unknown')
    expect(faultOf(key, 'unknown')).toBeNull()
    expect(fieldsOf(key, 'unknown', null, groups)).toEqual(fields)
  })

  it.each(questionKeys)('reads an empty form for %s as not answered', key => {
    expect(readAnswer(key, {})).toBeNull()
    expect(fieldsOf(key, null, null, groups)).toEqual({})
  })

  it('writes and reads any answer per stage without losing a word', () => {
    const said = fc.constantFrom('a', 'b', 'unknown', undefined)
    const perStage = fc.tuple(...stages.map(() => said))
    const model = fc.constantFrom(...codes.model)
    const scope = fc.subarray([...codes.scope].slice(0, 4), { minLength: 1 })
    fc.assert(fc.property(perStage, model, scope, (values, chosen, picked) => {
      const value: PerKey<string> = gather<string>(Object.fromEntries(stages.flatMap((stage, i) => (values[i] === undefined ? [] : [[stage, values[i]]]))))
      const asked = rowsAsked({ model: chosen, scope: picked }).map(row => row.stages)
      const read = readAnswer('informationNeeds', fieldsOf('informationNeeds', value, null, asked))
      expect(read).toEqual(Object.keys(value).length === 0 ? null : value)
    }))
  })

  it('survives any form at all', () => {
    const name = fc.oneof(
      fc.constantFrom(...questionKeys.flatMap(key => [key, unknownField(key), baseField(key), `${key}.1`, `${key}.TP01`, `${key}.latent-need`, `${key}.CH01`])),
      fc.string(), fc.constant('__proto__'),
    )
    fc.assert(fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), entries => {
      const fields = fieldsFrom(entries)
      for (const section of sections) {
        for (const [key, filled] of Object.entries(readForm(section, fields)) as [QuestionKey, { value: RawValue }][]) {
          const fault = faultOf(key, filled.value)
          expect(fault !== null || filled.value === null || answerSchemas[key].safeParse(filled.value).success).toBe(true)
        }
      }
    }))
  })

  it('knows a page that comes back as it was', () => {
    expect(isUntouched(posted('peakMonths', answers.peakMonths, 'own_data', fieldsOf('peakMonths', [12, 2, 5], 'own_data', groups)))).toBe(true)
    expect(isUntouched(posted('peakMonths', answers.peakMonths, null, fieldsOf('peakMonths', [2, 5], null, groups)))).toBe(false)
    expect(isUntouched(posted('peakMonths', answers.peakMonths, null, fieldsOf('peakMonths', [2, 5, 12], 'research', groups)))).toBe(false)
  })

  it('lets “weet ik niet” win without scripts only when no new words would be lost', () => {
    const tick = { [unknownField('companyPitch')]: ['1'] }
    const old = { companyPitch: ['Bloem & Co'] }
    expect(posted('companyPitch', 'Bloem & Co', null, { ...old, ...tick }).value).toBe('unknown')
    expect(posted('companyPitch', 'Bloem & Co', null, { companyPitch: ['Bloem & Zonen'], ...tick }).value).toBe('Bloem & Zonen')
    expect(posted('companyPitch', 'unknown', null, { ...old, ...tick }).value).toBe('Bloem & Co')
    expect(posted('companyPitch', null, null, tick).value).toBe('unknown')
  })

  it('reads only the questions that stood on the page', () => {
    const onPage = fieldsFrom([[baseField('sector'), '0..'], ['sector', 'home'], ['market', 'b2c']])
    expect(Object.keys(readForm('company', onPage))).toEqual(['sector'])
    expect(readForm('goal', onPage)).toEqual({})
    expect(questionsOf('company')).toContain('market')
  })

  it('drops characters that no column can hold', () => {
    expect(fieldsFrom([['a', 'x\0y\r\nz\uD800']])).toEqual({ a: ['xy\nz\uFFFD'] })
  })
})

describe('a fault in an answer', () => {
  it('is named for what it is', () => {
    expect(faultOf('decisionCriteria', ['price', 'price'])).toBe('duplicate')
    expect(faultOf('sensitiveTopics', ['none', 'health'])).toBe('contradiction')
    expect(faultOf('loyalty', { actions: ['nothing', 'discount'] })).toBe('contradiction')
    expect(faultOf('rivals', [{ name: '', betterAt: ['price'] }])).toBe('nameMissing')
    expect(faultOf('companyPitch', 'x'.repeat(2001))).toBe('tooLong')
    expect(faultOf('sector', 'bakery')).toBe('invalid')
    expect(faultOf('touchpointScores', { TP01: 6 })).toBe('invalid')
  })

  it('is not seen in an answer that is right', () => {
    for (const key of questionKeys) expect(faultOf(key, (answers[key] ?? null) as RawValue)).toBeNull()
  })
})
