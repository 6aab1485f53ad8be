import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { answersFrom, answerTo, randomFrom, someAnswers } from '../../testing/generateAnswers.ts'
import { evaluate } from '../playbook/condition.ts'
import { judgeAnswers } from '../playbook/judge.ts'
import { indexOf } from '../playbook/world.ts'
import type { Answers } from '../workshop/answers.ts'
import { codes, unknown } from '../workshop/codes.ts'
import { readWorkshop } from '../workshop/file.ts'
import { questionKeys, questionOf, type QuestionKey } from '../workshop/questions.ts'
import { generate } from './generate.ts'
import type { Advice, Line } from './types.ts'

const playbook = readPlaybook()
const advise = (answers: Answers): Advice => generate({ answers }, playbook)
const mayBeAdded = (line: Line): boolean => line.verdict === 'add' || line.verdict === 'possible'

describe('advice on any answers', () => {
  it('is on well-formed answers', () => {
    fc.assert(fc.property(someAnswers, answers => readWorkshop({ answers }).faults === undefined), { numRuns: 200 })
  })

  it('never throws, and always speaks of the four phases', () => {
    fc.assert(fc.property(someAnswers, answers => {
      const { phases, workOrder } = advise(answers)
      expect(Object.keys(phases)).toEqual(['see', 'think', 'do', 'care'])
      expect(workOrder).toEqual((['care', 'do', 'think', 'see'] as const).filter(phase => phases[phase].status === 'active'))
      const weights = Object.values(phases).reduce((sum, phase) => sum + phase.weight, 0)
      expect([0, 100]).toContain(weights)
    }), { numRuns: 300 })
  })

  it('gives the same bytes for the same answers, whatever was advised in between', () => {
    fc.assert(fc.property(someAnswers, someAnswers, (answers, others) => {
      const first = JSON.stringify(advise(answers))
      advise(others)
      expect(JSON.stringify(advise(structuredClone(answers)))).toBe(first)
    }), { numRuns: 100 })
  })

  it('fills every text', () => {
    fc.assert(fc.property(someAnswers, answers => {
      const { lines, tasks, warnings, plan, phases, fired, undecided } = advise(answers)
      const texts = [...lines, ...tasks, ...warnings, ...plan].map(part => part.text)
      expect(texts.filter(text => text.trim() === '')).toEqual([])
      expect([...fired, ...undecided].filter(rule => rule.because.trim() === '')).toEqual([])
      expect(fired.filter(rule => rule.trace === '')).toEqual([])
      expect(Object.values(phases).filter(phase => phase.reason === '')).toEqual([])
    }), { numRuns: 200 })
  })

  it('says of each channel one thing per phase, so what is avoided is never added', () => {
    fc.assert(fc.property(someAnswers, answers => {
      const ids = advise(answers).lines.map(line => line.id)
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    }), { numRuns: 200 })
  })

  it('keeps every line within the phases that are worked on, and shows at most six channels to add in each', () => {
    fc.assert(fc.property(someAnswers, answers => {
      const { lines, workOrder } = advise(answers)
      expect(lines.filter(line => !workOrder.includes(line.phase) || line.stages.length === 0)).toEqual([])
      for (const phase of workOrder) expect(lines.filter(line => line.phase === phase && line.kind === 'channel' && line.verdict === 'add').length).toBeLessThanOrEqual(6)
    }), { numRuns: 200 })
  })
})

describe('a stop', () => {
  const stops = playbook.rules.flatMap(rule => [
    ...rule.effects.map(effect => ({ rule, effect, careful: false })),
    ...(rule.careful ?? []).map(effect => ({ rule, effect, careful: true })),
  ]).flatMap(({ rule, effect, careful }) => (effect.do === 'hold' || effect.do === 'avoid' ? [{ rule, effect, careful }] : []))

  /** The channels that these rules stop, read from the playbook alone, per phase. */
  const stoppedBy = (advice: Advice, answers: Answers, wanted: (stop: (typeof stops)[number]) => boolean): Set<string> => {
    const { world } = judgeAnswers(indexOf(playbook), answers)
    const states = new Map([...advice.fired.map(rule => [rule.id, false] as const), ...advice.undecided.map(rule => [rule.id, true] as const)])
    return new Set(stops
      .filter(stop => wanted(stop) && states.get(stop.rule.id) === stop.careful && (!stop.effect.when || evaluate(stop.effect.when, world) === true))
      .flatMap(({ effect }) => effect.channels.flatMap(ref => (effect.phases ?? advice.workOrder).map(phase => `${phase}-channel-${ref}`))))
  }

  it('of the law is never undone, nor one out of care', () => {
    fc.assert(fc.property(someAnswers, answers => {
      const advice = advise(answers)
      const stopped = stoppedBy(advice, answers, ({ rule }) => rule.class === 'L')
      expect(advice.lines.filter(line => mayBeAdded(line) && stopped.has(line.id))).toEqual([])
    }), { numRuns: 300 })
  })

  it('that says avoid never comes out as something to add or to hold', () => {
    fc.assert(fc.property(someAnswers, answers => {
      const advice = advise(answers)
      const avoided = stoppedBy(advice, answers, ({ effect, rule }) => effect.do === 'avoid' && rule.pass === 'answers')
      expect(advice.lines.filter(line => line.verdict !== 'avoid' && avoided.has(line.id))).toEqual([])
    }), { numRuns: 300 })
  })

  it('for want of money passes over the one search campaign that a small purse is for', () => {
    const { lines } = advise({ mediaBudget: 'b0', area: 'national', salesRoutes: ['webshop'], market: 'b2c', scope: ['do'], siteVisits: 'k1_10', measurement: 'conversions', cookieConsent: 'reject_equal' })
    const verdict = (ref: string) => lines.find(line => line.id === `do-channel-${ref}`)?.verdict
    expect(verdict('CH15')).toBe('add')
    expect(verdict('CH16')).toBe('hold')
  })
})

/** All values of an answer, or, where there are too many, a fair choice that holds the smallest and the fullest ones. */
const valuesOf = (key: QuestionKey, given: Answers): unknown[] => {
  const { kind, codes: list } = questionOf(key)
  const members: readonly string[] = list ? codes[list] : []
  const subsets = (items: readonly unknown[]): unknown[][] => items.reduce<unknown[][]>((all, item) => [...all, ...all.map(some => [...some, item])], [[]])
  if (kind === 'single') return [...members]
  if (kind === 'multi') return subsets(members)
  if (kind === 'rank') return subsets(members).filter(some => some.length <= 3)
  if (kind === 'loyalty') return codes.repeatShare.flatMap(repeatShare => subsets(codes.loyaltyAction).map(actions => ({ repeatShare, actions })))
  if (kind === 'reviews') return codes.feedback.flatMap(feedback => codes.reviewCount.map(count => ({ feedback, count })))
  if (kind === 'audience') return codes.audienceSize.map(size => ({ description: 'Gezinnen', size }))
  const random = randomFrom(7)
  return [given[key], [], {}, ...Array.from({ length: 60 }, () => answerTo(key, random))].filter(value => value !== unknown && value !== undefined)
}

/** A line as what it does: `possible` is an `add` for which six better ones stood in the way. */
const does = (line: Line): string => `${line.phase} ${line.kind} ${mayBeAdded(line) ? 'add' : line.verdict} ${line.ref}`

describe('an answer that is not known', () => {
  it('never adds a line that no value of that answer would have given', { timeout: 120_000 }, () => {
    const random = randomFrom(20261122)
    for (let run = 0; run < 40; run++) {
      const answers = answersFrom(random)
      const key = questionKeys[Math.floor(random() * questionKeys.length)]!
      const wellFormed = valuesOf(key, answers).map(value => ({ ...answers, [key]: value }))
        .filter(candidate => readWorkshop({ answers: candidate }).faults === undefined)
      const given = new Set(wellFormed.flatMap(candidate => advise(candidate).lines.map(does)))
      const added = advise({ ...answers, [key]: unknown }).lines.map(does).filter(line => !given.has(line))
      expect({ key, added }).toEqual({ key, added: [] })
    }
  })

  it('is the same as one that was not given', () => {
    fc.assert(fc.property(someAnswers, fc.constantFrom(...questionKeys), (answers, key) => {
      const { [key]: _, ...others } = answers
      expect(JSON.stringify(advise({ ...others, [key]: unknown }))).toBe(JSON.stringify(advise(others)))
    }), { numRuns: 150 })
  })

  it('leaves a skip undecided, and the phase says so', () => {
    const advice = advise({ deliberation: 'seconds' })
    expect(advice.phases.think.status).toBe('active')
    expect(advice.phases.think.reason).toContain('hangt ervan af')
    expect(advice.undecided.find(rule => rule.ref === 'R014')?.answers).toEqual(['purchaseValue'])
  })

  it('is careful with mail, tracking and budget', () => {
    const advice = advise({ market: 'b2c', salesRoutes: ['webshop'], area: 'national' })
    const verdicts = (ref: string) => [...new Set(advice.lines.filter(line => line.ref === ref).map(line => line.verdict))]
    for (const ref of ['CH28', 'CH29', 'CH12', 'CH14', 'CH01', 'CH07']) expect(verdicts(ref)).toEqual(['hold'])
    expect(advice.warnings.filter(warning => warning.kind === 'adviser').map(warning => warning.text).join(' ')).toContain('hoe je aan e-mailadressen komt')
  })
})
