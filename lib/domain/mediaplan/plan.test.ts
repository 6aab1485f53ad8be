import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { generate } from '../advice/generate.ts'
import type { Advice, Line } from '../advice/types.ts'
import { phases } from '../journey/stages.ts'
import { workshopFileSchema, type Answers } from '../workshop/answers.ts'
import { daysIn, monthsFrom } from './calendar.ts'
import { mediaLines } from './medium.ts'
import { mostMonths, mostPerMonth } from './money.ts'
import { planFor } from './plan.ts'
import { startDocument } from './start.ts'
import type { GivenCell, MediaPlanDocument, PlanResult } from './types.ts'

const playbook = readPlaybook()
const cases = ['sc01-bloem-co', 'sc02-tafelhuis', 'sc05-krak-repen', 'sc08-planwerk-saas', 'sc10-warm-dicht-installatie'].map(name => {
  const { answers } = workshopFileSchema.parse(JSON.parse(readFileSync(new URL(`../advice/cases/${name}.json`, import.meta.url), 'utf8')))
  return { name, answers: answers, advice: generate({ answers }, playbook) }
})
type Case = (typeof cases)[number]
const florist = cases[0]!
const starts = { start: '2027-01', preparesFrom: '2026-11-22' }

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
        const row = result.rows.find(one => one.id === id)!
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

const plan = (which: Case, change: Partial<MediaPlanDocument> = {}, answers: Partial<Answers> = {}) =>
  planFor({ document: { ...startDocument(which.answers, starts), confirmed: true, ...change }, advice: which.advice, answers: { ...which.answers, ...answers }, playbook })
const kinds = (result: PlanResult) => result.warnings.map(({ kind }) => kind)
const rowOf = (result: PlanResult, id: string) => result.rows.find(row => row.id === id)!
const euros = (result: PlanResult, id: string) => rowOf(result, id).cells.map(({ cents }) => cents / 100)

describe('the starting split', () => {
  it('starts from the lower bound of the client’s class of budget, to be confirmed, over the client’s horizon', () => {
    expect(startDocument(florist.answers, starts)).toMatchObject({ monthlyCents: 150_000, months: 3, confirmed: false })
    expect(startDocument({}, starts)).toMatchObject({ monthlyCents: 0, months: 3 })
    expect(kinds(plan(florist, { confirmed: false }))).toContain('unconfirmed')
    expect(kinds(plan(florist, { monthlyCents: 0 }))).toContain('noBudget')
  })

  it('follows the weights of the advice, in whole euros', () => {
    const result = plan(florist)
    expect(result.phases.map(({ phase, sharePercent, cents }) => [phase, sharePercent, cents])).toEqual(
      [['see', 9, 40_500], ['think', 18, 81_000], ['do', 37, 166_500], ['care', 36, 162_000]])
    expect(result.rows.every(row => row.cells.every(({ cents }) => cents % 100 === 0))).toBe(true)
  })

  it('lets Care weigh half when people buy once, See half within a month and half as much again over a year', () => {
    const share = (answers: Partial<Answers>) => Object.fromEntries(plan(florist, {}, answers).phases.map(({ phase, sharePercent }) => [phase, sharePercent]))
    expect(share({ purchaseFrequency: 'once' })).toEqual({ see: 11, think: 22, do: 45, care: 22 })
    expect(share({ horizon: 'lt1m' })).toEqual({ see: 5, think: 19, do: 39, care: 37 })
    expect(share({ horizon: 'gt12m' })).toEqual({ see: 13, think: 17, do: 35, care: 35 })
  })

  it('puts 60% in building where budget and goal ask for it, and says that this is a point to talk from', () => {
    const large = plan(florist, { monthlyCents: 1_500_000 }, { goal: 'launch' })
    expect(large.phases[0]).toMatchObject({ phase: 'see', sharePercent: 60 })
    expect(large.why.some(({ refs }) => refs.includes('U73'))).toBe(true)
    expect(plan(florist, { monthlyCents: 1_499_999 }, { goal: 'launch' }).phases[0]!.sharePercent).toBe(9)
    expect(plan(florist, { monthlyCents: 1_500_000 }).phases[0]!.sharePercent).toBe(9)
  })

  it('takes the shares that staff set instead', () => {
    const result = plan(florist, { shares: { see: 0, think: 0, do: 100, care: 0 } })
    expect(result.phases.map(({ cents }) => cents)).toEqual([0, 0, 450_000, 0])
  })

  it('puts See before the peak, Do in it and Care after it', () => {
    const year = plan(cases[1]!)
    const heaviest = (id: string) => euros(year, id).flatMap((cents, i, all) => (cents > Math.max(...all) - 2 ? [i + 1] : []))
    expect(year.peaks).toEqual([9, 10, 11, 12])
    expect(heaviest('see-channel-CH06')).toEqual([8])
    expect(heaviest('do-channel-CH15')).toEqual([9, 10, 11, 12])
    expect(heaviest('care-channel-CH28')).toEqual([1])
  })

  it('lets a medium start no sooner than it can be prepared', () => {
    const row = rowOf(plan(florist, { preparesFrom: '2027-01-20' }), 'see-channel-CH06')
    expect(row).toMatchObject({ startsOn: '2027-01-27', leadDays: 7 })
    expect(row.cells[0]!.cents).toBe(0)
    expect(kinds(plan(florist, { preparesFrom: '2028-01-01' }))).toContain('startsLate')
    const forced = plan(florist, { preparesFrom: '2027-02-20', media: { 'see-channel-CH06': { phase: 'see', ref: 'CH06', name: 'Audio', on: true, cells: { '2027-01': { cents: 50_000, locked: false } } } } })
    expect(forced.warnings.find(({ kind }) => kind === 'beforeStart')).toMatchObject({ rowId: 'see-channel-CH06', months: ['2027-01'] })
  })

  it('lets media wait that too little would come of, and runs the others in fewer months', () => {
    const result = plan(cases[3]!)
    expect(result.warnings.filter(({ kind }) => kind === 'waits').map(({ rowId }) => rowId)).toContain('see-channel-CH03')
    expect(euros(result, 'see-channel-CH03').every(cents => cents === 0)).toBe(true)
    expect(kinds(result)).not.toContain('belowFloor')
    expect(euros(plan(cases[1]!), 'see-channel-CH06').filter(cents => cents > 0)).toHaveLength(2)
  })

  it('gives no more to a program than it can cost, and says what is left over', () => {
    const onlyMail = { ...florist, advice: { ...florist.advice, lines: florist.advice.lines.filter(line => line.id === 'care-channel-CH28') } }
    const result = plan(onlyMail, { monthlyCents: 250_001, months: 2 })
    expect(euros(result, 'care-channel-CH28')).toEqual([1000, 1000])
    expect(result.openCents).toBe(300_002)
    expect(kinds(result)).toContain('unplaced')
  })
})

describe('what was given by hand', () => {
  const sea = (cells: Record<string, GivenCell>, on = true): Partial<MediaPlanDocument> => ({ media: { 'do-channel-CH15': { phase: 'do', ref: 'CH15', name: 'SEA', on, cells } } })

  it('comes off first; the rest of its phase makes up for it', () => {
    const result = plan(florist, sea({ '2027-02': { cents: 100_050, locked: true } }))
    expect(rowOf(result, 'do-channel-CH15').cells[1]).toEqual({ cents: 100_050, origin: 'hand', locked: true })
    expect(result.phases.find(({ phase }) => phase === 'do')!.cents).toBeGreaterThanOrEqual(166_400)
    expect(result.phases.find(({ phase }) => phase === 'do')!.cents).toBeLessThanOrEqual(166_650)
    expect(result.plannedCents).toBe(450_000)
  })

  it('survives a smaller budget, which is then called too small', () => {
    const result = plan(florist, { ...sea({ '2027-02': { cents: 100_000, locked: false } }), monthlyCents: 10_000 })
    expect(result).toMatchObject({ plannedCents: 100_000, overCents: 70_000, budgetCents: 30_000 })
  })

  it('stays when its line leaves the advice, and when it is switched off', () => {
    const without = { ...florist, advice: { ...florist.advice, lines: florist.advice.lines.filter(line => line.id !== 'do-channel-CH15') } }
    const cells = { '2027-02': { cents: 12_345, locked: false } }
    expect(rowOf(plan(without, sea(cells)), 'do-channel-CH15')).toMatchObject({ status: 'gone', cents: 12_345, name: 'SEA' })
    expect(kinds(plan(without, sea(cells)))).toContain('gone')
    expect(rowOf(plan(florist, sea(cells, false)), 'do-channel-CH15')).toMatchObject({ status: 'off', cents: 12_345 })
  })

  it('outside the period is kept and not counted', () => {
    const result = plan(florist, sea({ '2028-01': { cents: 5000, locked: false } }))
    expect(result.plannedCents).toBe(450_000)
    expect(kinds(result)).toContain('outsidePeriod')
  })
})

describe('floors, rates and production', () => {
  const rate = { id: 'a', ref: 'CH15', kind: 'result' as const, basis: 'own' as const, cents: 2000, source: 'Google Ads van de klant', on: '2026-11-01', enteredBy: 'Sanne' }

  it('says “nog onbekend, eerst meten” until the client’s own cost per result is known, then works the learning floor out', () => {
    expect(plan(florist).warnings.find(({ kind, rowId }) => kind === 'learningUnknown' && rowId === 'do-channel-CH15')!.text).toContain('nog onbekend: eerst meten')
    const known = plan(florist, { rates: [rate] })
    expect(rowOf(known, 'do-channel-CH15').floor.learning!.cents).toEqual([60_000, 60_000, 60_000])
    expect(known.warnings.find(({ kind }) => kind === 'belowLearning')).toMatchObject({ rowId: 'do-channel-CH15', refs: ['U90'] })
    expect(kinds(plan(florist, { rates: [{ ...rate, basis: 'published' }] }))).not.toContain('belowLearning')
  })

  it('estimates nothing without a rate, and labels what it estimates with source and date', () => {
    expect(plan(florist).rows.flatMap(row => row.estimates)).toEqual([])
    const [estimate] = rowOf(plan(florist, { rates: [{ ...rate, kind: 'mille', basis: 'quotation', cents: 700 }] }), 'do-channel-CH15').estimates
    expect(estimate).toMatchObject({ kind: 'mille', count: 79_285, label: 'schatting op basis van Google Ads van de klant, 1 november 2026' })
  })

  it('asks a quotation for material that is missing, and adds what staff fill in', () => {
    const asked = plan(florist, {}, { material: ['photos'] })
    expect(asked.production.map(({ name, cents }) => [name, cents])).toEqual([['Blogs of een gids', null], ['Filmpjes', null]])
    expect(asked.productionOpen).toBe(2)
    const filled = plan(florist, { production: { 'material:video': { name: 'Filmpje', cents: 75_000 }, 'own:1': { name: 'Fotograaf', cents: 20_000 } } }, { material: ['photos'] })
    expect(filled).toMatchObject({ productionCents: 95_000, totalCents: 545_000, productionOpen: 1 })
    expect(plan(florist, {}, { material: ['video', 'photos', 'blogs', 'guide'] }).production).toEqual([])
  })
})

describe('what a plan supposes', () => {
  it('changes the division and says so, and changes neither the media nor the answers', () => {
    const supposed = plan(florist, { assumptions: { horizon: 'gt12m' } })
    expect(supposed.phases[0]!.sharePercent).toBeGreaterThan(plan(florist).phases[0]!.sharePercent)
    expect(supposed.rows.map(({ id }) => id)).toEqual(plan(florist).rows.map(({ id }) => id))
    expect(supposed.warnings.find(({ kind }) => kind === 'assumption')!.text).toContain('meer dan een jaar de tijd')
  })
})
