import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { judgeAnswers } from '../playbook/judge.ts'
import { slots, type Slot } from '../playbook/slots.ts'
import { indexOf } from '../playbook/world.ts'
import type { Answers } from '../workshop/answers.ts'
import { companyIn, midSentence } from './names.ts'
import type { Subject } from './scene.ts'
import { slotReader } from './slots.ts'
import { wordsIn } from './words/index.ts'

const index = indexOf(readPlaybook())
const read = (answers: Answers, subject: Subject = {}) => {
  const { world } = judgeAnswers(index, answers)
  const valueOf = slotReader({ world, workOrder: ['care', 'do', 'think', 'see'], words: wordsIn.nl })
  return (slot: Slot) => valueOf(slot, subject)
}

describe('the name of the company', () => {
  it.each([
    ['Bloem & Co bezorgt elke twee weken een boeket.', 'Bloem & Co'],
    ['Warm & Dicht lost storingen op in Zutphen', 'Warm & Dicht'],
    ['Slagerij De Vries in Zutphen', 'Slagerij De Vries'],
    ['Bakkerij van Dijk: brood en gebak', 'Bakkerij van Dijk'],
    ['Jansen, loodgieter te Utrecht', 'Jansen'],
    ['Tafelhuis', 'Tafelhuis'],
    ['Wij verkopen fietsen', undefined],
    ['bol is een winkel', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of %s is %s', (pitch, name) => expect(companyIn(pitch)).toBe(name))

  it('is "je bedrijf" when there is none', () => expect(read({})('company')).toBe('je bedrijf'))
})

describe('slots', () => {
  it('are empty for answers that are not known, but for those that always have a value', () => {
    const valueOf = read({})
    const filled = (Object.keys(slots) as Slot[]).filter(slot => valueOf(slot) !== undefined)
    expect(filled.filter(slot => !slots[slot].always && slot !== 'scope')).toEqual([])
    expect((Object.keys(slots) as Slot[]).filter(slot => slots[slot].always && valueOf(slot) === undefined)).toEqual([])
  })

  it('take the question of the phase, or of one of its stages, on one line and in quotes', () => {
    const answers: Answers = { informationNeeds: { think: 'Wat kost het?', deliver: 'Waar  blijft\nhet?' } }
    expect(read(answers, { phase: 'think' })('question')).toBe('“Wat kost het?”')
    expect(read(answers, { phase: 'care' })('question')).toBe('“Waar blijft het?”')
    expect(read(answers, { phase: 'do' })('question')).toBeUndefined()
  })

  it('start a decision period before each run of good months', () => {
    expect(read({ peakMonths: [9, 10, 11, 12], deliberation: 'weeks' })('beforePeak')).toBe('augustus')
    expect(read({ peakMonths: [1, 2, 10, 11, 12], deliberation: 'same_day' })('beforePeak')).toBe('september')
    expect(read({ peakMonths: [2, 5, 12], deliberation: 'days' })('beforePeak')).toBe('januari, april en november')
    expect(read({ peakMonths: [2] })('beforePeak')).toBeUndefined()
    expect(read({ peakMonths: Array.from({ length: 12 }, (_, i) => i + 1) })('peak')).toBeUndefined()
  })

  it('keep an enumeration whole and stop at the next clause', () => {
    const audience = (description: string) => read({ audience: { description } })('audience')
    expect(audience('Onderweg-eters bij station, sportclub en tankstation.')).toBe('onderweg-eters bij station, sportclub en tankstation')
    expect(audience('Mensen die graag bloemen hebben maar ze vergeten, en anderen.')).toBe('mensen die graag bloemen hebben')
    expect(audience('HR-managers. Ook directeuren.')).toBe('HR-managers')
  })

  it('never take braces or quotes of the client for their own', () => {
    expect(read({ sampleAd: { text: 'Zeg "{company}" en krijg “korting”' } })('ad')).toBe('“Zeg ’{company}’ en krijg ’korting’”')
  })
})

describe('Dutch words', () => {
  it('list months as people say them', () => {
    expect(wordsIn.nl.months([2, 5, 12])).toBe('februari, mei en december')
    expect(wordsIn.nl.months([6, 7, 8])).toBe('juni tot en met augustus')
    expect(wordsIn.nl.months([12, 1])).toBe('december en januari')
  })

  it('keep names as they are in the middle of a sentence', () => {
    expect(['Radio', 'LinkedIn-advertenties', 'PR en nieuws', 'Meta-advertenties'].map(midSentence)).toEqual(['radio', 'LinkedIn-advertenties', 'PR en nieuws', 'Meta-advertenties'])
  })
})
