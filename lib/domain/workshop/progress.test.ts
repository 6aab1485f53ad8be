import { describe, expect, it } from 'vitest'
import florist from '../../../e2e/data/florist.json' with { type: 'json' }
import type { Answers } from './answers.ts'
import { completenessOf } from './completeness.ts'
import { transit, transitions, workshopEvents, workshopStatuses } from './lifecycle.ts'
import { minutesLeft, progressOf, sectionToResume } from './progress.ts'
import { questionKeys, questionOf, questionsOf } from './questions.ts'
import { phasesAsked, rowsAsked, stagesAsked } from './rows.ts'

const answers = florist.answers as unknown as Answers
const only = (...keys: (keyof Answers)[]): Answers => Object.fromEntries(keys.map(key => [key, answers[key]]))
const without = (...keys: (keyof Answers)[]): Answers => Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key as keyof Answers)))
const statuses = (given: Answers) => progressOf(given).sections.map(({ status }) => status)

describe('progress of a workshop', () => {
  it('opens the second section after the first, and the others after those two', () => {
    const closed = 'cannot_start_yet'
    expect(statuses({})).toEqual(['not_started', closed, closed, closed, closed, closed, closed, closed])
    expect(statuses(only('sector'))[0]).toBe('in_progress')
    expect(statuses(only(...questionsOf('company')))).toEqual(['done', 'not_started', closed, closed, closed, closed, closed, closed])
    expect(statuses(only(...questionsOf('company'), ...questionsOf('goal'))).slice(2)).toEqual(Array(6).fill('not_started'))
  })

  it('keeps a section open that was begun before its forerunner came undone', () => {
    expect(statuses(without('sector'))).toEqual(['in_progress', ...Array<string>(7).fill('in_progress')])
  })

  it('finds nothing missing in the florist’s answers', () => {
    expect(progressOf(answers).open).toEqual([])
    expect(statuses(answers)).toEqual(Array(8).fill('done'))
    expect(sectionToResume(progressOf(answers))).toBeNull()
  })

  it('lets questions stay empty that may, and no others', () => {
    expect(progressOf(without('peakMonths', 'rivals', 'sampleAd', 'marketChanges')).open).toEqual([])
    const needed = questionKeys.filter(key => !questionOf(key).optional && answers[key] !== undefined)
    for (const key of needed) expect(progressOf(without(key)).open, key).toContain(key)
  })

  it('takes “weet ik niet” for an answer to everything', () => {
    expect(progressOf(Object.fromEntries(questionKeys.map(key => [key, 'unknown'])) as Answers).open).toEqual([])
  })

  it('does not ask what a branch hides', () => {
    const shop: Answers = { ...answers, salesRoutes: ['store'], offer: 'product', goal: 'sales' }
    const service = progressOf(shop).sections.at(-1)!
    expect(service.shown).toEqual(['serviceReply', 'loyalty', 'reviews'])
  })

  it('estimates the time left from the questions that are not answered', () => {
    expect(progressOf(answers).secondsLeft).toBe(0)
    expect(progressOf(without('informationNeeds', 'sector')).secondsLeft).toBe(180 + 15)
    expect(progressOf(without('peakMonths')).secondsLeft).toBe(0)
    expect(progressOf(without('peakMonths', 'research')).secondsLeft).toBe(20 + 15)
    expect([0, 1, 60, 61, 700].map(minutesLeft)).toEqual([0, 1, 1, 2, 12])
  })

  it('asks every phase in scope for its row', () => {
    const asked = stagesAsked(answers)
    expect(completenessOf('emotions', { see: 'curious' }, asked)).toBe('partly')
    expect(completenessOf('emotions', { latent: 'curious', need: 'doubt', think: 'doubt', do: 'unknown', care: 'happy' }, asked)).toBe('full')
    expect(completenessOf('emotions', { do: 'worried', care: 'relieved' }, stagesAsked({ scope: ['care', 'do'] }))).toBe('full')
  })

  it('counts a composite answer as whole when each part is there', () => {
    expect(completenessOf('loyalty', { repeatShare: 'unknown' }, [])).toBe('partly')
    expect(completenessOf('loyalty', { repeatShare: 'unknown', actions: ['nothing'] }, [])).toBe('full')
    expect(completenessOf('marketChanges', { note: 'Meer gezinnen' }, [])).toBe('partly')
    expect(completenessOf('currentChannels', [], [])).toBe('full')
    expect(completenessOf('companyPitch', ' ', [])).toBe('empty')
  })
})

describe('the rows of the questions per phase', () => {
  it('are the phases of the chosen model', () => {
    expect(rowsAsked(answers).map(({ key }) => key)).toEqual(['see', 'think', 'do', 'care'])
    expect(rowsAsked({ model: 'nine' })).toHaveLength(9)
    expect(rowsAsked({ model: 'hubspot', scope: ['do'] }).map(({ key, stages }) => [key, stages])).toEqual([['close', ['buy']]])
    expect(rowsAsked({ model: 'none' }).map(({ key }) => key)).toEqual(['see', 'think', 'do', 'care'])
  })

  it('keep what comes after the purchase beside AIDA', () => {
    expect(rowsAsked({ model: 'aida' }).map(({ key }) => key)).toEqual(['attention', 'interest', 'desire', 'action', 'after'])
    expect(rowsAsked({ model: 'aida', scope: ['see'] }).map(({ key }) => key)).toEqual(['attention'])
  })

  it('leave out the phases out of scope, and Think where customers buy on impulse', () => {
    expect(phasesAsked({ scope: ['care', 'do'] })).toEqual(['do', 'care'])
    expect(phasesAsked({ scope: ['advise'], deliberation: 'seconds', purchaseValue: 'lt10' })).toEqual(['see', 'do', 'care'])
    expect(phasesAsked({ deliberation: 'seconds', purchaseValue: 'e100_1k' })).toContain('think')
  })
})

describe('the life of a workshop', () => {
  it('knows exactly these transitions', () => {
    const found = workshopStatuses.flatMap(from => workshopEvents.flatMap(event => {
      const to = transitions[from][event]?.to
      return to ? [`${from} ${event} ${to}`] : []
    }))
    expect(found).toEqual(['not_started start in_progress', 'in_progress submit submitted', 'submitted reopen reopened', 'reopened submit submitted'])
  })

  it('refuses to submit while questions are open, and to reopen without a reason', () => {
    expect(transit('in_progress', 'submit', { openQuestions: 1 })).toEqual({ ok: false, because: 'incomplete' })
    expect(transit('in_progress', 'submit', { openQuestions: 0 })).toEqual({ ok: true, to: 'submitted' })
    expect(transit('submitted', 'reopen', { openQuestions: 0, reason: ' ' })).toEqual({ ok: false, because: 'reasonMissing' })
    expect(transit('submitted', 'submit', { openQuestions: 0 })).toEqual({ ok: false, because: 'state' })
  })
})
