import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases, playbook, rowOf } from '../../testing/plans.ts'
import type { Advice, Line } from '../advice/types.ts'
import { phases } from '../journey/stages.ts'
import type { Answers } from '../workshop/answers.ts'
import { daysIn, monthsFrom } from './calendar.ts'
import { mediaLines } from './medium.ts'
import { mostMonths, mostPerMonth } from './money.ts'
import { planFor } from './plan.ts'
import { startDocument } from './start.ts'
import type { MediaPlanDocument, PlanResult } from './types.ts'

/** Every channel of the playbook in every phase that it fits, as a line that was approved. */
const everyLine = (advice: Advice): Line[] => playbook.channels.flatMap(channel => phases.filter(phase => channel.fit[phase]).map((phase): Line => ({
  id: `${phase}-channel-${channel.ref}`, phase, stages: [], kind: 'channel', verdict: 'add', ref: channel.ref, title: channel.name.nl, text: '', notes: [],
  trace: { rules: [], answers: [], sources: [], overruled: [] },
  ...(advice.lines.find(line => line.id === `${phase}-channel-${channel.ref}`) ?? {}),
}))).map(line => ({ ...line, verdict: 'add' as const }))

const amount = fc.oneof(fc.integer({ min: 0, max: mostPerMonth }), fc.integer({ min: 0, max: 500_000 }), fc.constantFrom(0, 1, 99, 100, 101, mostPerMonth))
const cell = fc.record({ cents: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: mostPerMonth })), locked: fc.boolean() })

/** A plan that somebody may make: any budget and period, any set of lines, any amounts given by hand. */
const plans = fc.record({
  which: fc.constantFrom(...cases),
  lines: fc.infiniteStream(fc.boolean()),
  all: fc.boolean(),
  monthlyCents: amount,
  months: fc.integer({ min: 1, max: mostMonths }),
  startMonth: fc.integer({ min: 0, max: 30 }),
  prepares: fc.constantFrom('2026-01-01', '2026-11-22', '2027-02-15', '2028-12-31'),
  given: fc.array(fc.record({ line: fc.nat(), month: fc.integer({ min: -2, max: 25 }), cell, on: fc.constantFrom(null, true, false) }), { maxLength: 12 }),
  shares: fc.option(fc.record({ see: fc.nat(100), think: fc.nat(100), do: fc.nat(100), care: fc.nat(100) })),
  cost: fc.option(fc.integer({ min: 1, max: 5_000_000 })),
  lost: fc.boolean(),
}).map(({ which, lines, all, monthlyCents, months, startMonth, prepares, given, shares, cost, lost }) => {
  const pool = all ? everyLine(which.advice) : which.advice.lines
  const kept = pool.filter(() => lines.next().value)
  const start = monthsFrom('2027-01', startMonth + 1).at(-1)!
  const candidates = mediaLines({ ...which.advice, lines: lost ? pool : kept })
  const media: MediaPlanDocument['media'] = {}
  for (const { line: at, month, cell: amountGiven, on } of candidates.length === 0 ? [] : given) {
    const line = candidates[at % candidates.length]!
    const input = media[line.id] ?? { phase: line.phase, ref: line.ref, name: line.title, on, cells: {} }
    input.cells[monthsFrom('2026-11', month + startMonth + 3).at(-1)!] = amountGiven
    media[line.id] = input
  }
  const document: MediaPlanDocument = {
    ...startDocument(which.answers, { start, preparesFrom: prepares }), months, monthlyCents, media, shares, confirmed: true,
    rates: cost === null ? [] : ['CH12', 'CH15'].map(ref => ({ id: ref, ref, kind: 'result' as const, basis: 'own' as const, cents: cost, source: 'Eigen cijfers', on: '2026-11-01', enteredBy: 'Sanne' })),
  }
  return { document, advice: { ...which.advice, lines: kept }, answers: which.answers, playbook }
})

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const holdsFor = (check: (result: PlanResult, given: { document: MediaPlanDocument; advice: Advice; answers: Answers }) => void): void => {
  fc.assert(fc.property(plans, given => { check(planFor(given), given) }), { numRuns: 150 })
}

describe('the sums of a plan, whatever the budget, period, lines and locks', () => {
  it('are exact to the cent: per row, month, phase and in all', () => {
    holdsFor(result => {
      for (const row of result.rows) expect(row.cents).toBe(sum(row.cells.map(({ cents }) => cents)))
      result.byMonth.forEach((cents, i) => { expect(cents).toBe(sum(result.rows.map(row => row.cells[i]!.cents))) })
      for (const phase of result.phases) {
        const here = result.rows.filter(row => row.phase === phase.phase)
        expect(phase.cents).toBe(sum(here.map(row => row.cents)))
        phase.byMonth.forEach((cents, i) => { expect(cents).toBe(sum(here.map(row => row.cells[i]!.cents))) })
      }
      expect(result.plannedCents).toBe(sum(result.byMonth))
      expect(result.plannedCents).toBe(sum(result.phases.map(({ cents }) => cents)))
      expect(result.plannedCents + result.openCents - result.overCents).toBe(result.budgetCents)
      expect(result.budgetCents).toBe(result.monthlyCents * result.months.length)
      expect(result.totalCents).toBe(result.plannedCents + sum(result.production.map(line => line.cents ?? 0)))
    })
  })

  it('never hold a negative or broken amount', () => {
    holdsFor(result => {
      const amounts = [...result.rows.flatMap(row => row.cells.map(({ cents }) => cents)), ...result.byMonth, result.openCents, result.overCents]
      for (const cents of amounts) expect(Number.isSafeInteger(cents) && cents >= 0).toBe(true)
    })
  })

  it('leave what was given by hand as it is, locked or not, also where the line has gone', () => {
    holdsFor((result, { document }) => {
      for (const [id, { cells }] of Object.entries(document.media)) {
        const row = rowOf(result, id)
        result.months.forEach((month, i) => {
          const given = cells[month]
          if (given !== undefined) expect(row.cells[i]).toEqual({ cents: given.cents, origin: 'hand', locked: given.locked })
          else expect(row.cells[i]!.origin).not.toBe('hand')
        })
      }
    })
  })

  it('give no proposal when what was given by hand takes the whole budget, and say so when it takes more', () => {
    holdsFor(result => {
      const proposed = sum(result.rows.flatMap(row => row.cells.map(one => (one.origin === 'hand' ? 0 : one.cents))))
      if (result.overCents > 0) expect(proposed).toBe(0)
      expect(result.warnings.some(({ kind }) => kind === 'overBudget')).toBe(result.overCents > 0)
      expect(result.warnings.some(({ kind }) => kind === 'unplaced')).toBe(result.openCents > 0)
    })
  })

  it('hold nothing below a floor without a warning about that month', () => {
    const starting = { T0: 0, T1: 100, T2: 1000, T3: 5000, T4: 25_000, T5: 100_000 } as const
    holdsFor((result, { document, advice }) => {
      const cost = document.rates[0]?.cents
      const warned = (kind: string, id: string, month: string) => result.warnings.some(warning => warning.kind === kind && warning.rowId === id && warning.months.includes(month))
      for (const row of result.rows) row.cells.forEach(({ cents }, i) => {
        const month = result.months[i]!
        const tier = advice.lines.find(line => line.id === row.id)?.channel?.tier ?? playbook.channels.find(({ ref }) => ref === row.ref)!.tier
        expect(warned('belowFloor', row.id, month)).toBe(cents > 0 && cents < starting[tier] * 100)
        const learning = row.ref === 'CH12' ? (50 * (cost ?? 0) * daysIn(month)) / 7 : row.ref === 'CH15' ? 30 * (cost ?? 0) : 0
        expect(warned('belowLearning', row.id, month)).toBe(cents > 0 && cents < learning)
      })
    })
  })

  it('hold no proposal before a medium can start, for one that is off, or for one that costs nothing', () => {
    holdsFor(result => {
      for (const row of result.rows) row.cells.forEach(({ cents, origin }, i) => {
        if (origin !== 'proposal') return
        expect(cents).toBeGreaterThan(0)
        expect(row.status).toBe('on')
        expect(`${result.months[i]}-31` >= row.startsOn).toBe(true)
      })
    })
  })

  it('come out the same on every run, and whatever the order of what was put in', () => {
    fc.assert(fc.property(plans, given => {
      const turned = { ...given.document, media: Object.fromEntries(Object.entries(given.document.media).reverse()) }
      expect(JSON.stringify(planFor({ ...given, document: turned }))).toBe(JSON.stringify(planFor(given)))
    }), { numRuns: 60 })
  })
})
