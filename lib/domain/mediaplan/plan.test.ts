import { describe, expect, it } from 'vitest'
import { euros, florist, furniture, kinds, planOf as plan, rowOf, software, starts } from '../../testing/plans.ts'
import type { Answers } from '../workshop/answers.ts'
import { startDocument } from './start.ts'
import type { GivenCell, MediaPlanDocument } from './types.ts'

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
    const year = plan(furniture)
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
    const result = plan(software)
    expect(result.warnings.filter(({ kind }) => kind === 'waits').map(({ rowId }) => rowId)).toContain('see-channel-CH03')
    expect(euros(result, 'see-channel-CH03').every(cents => cents === 0)).toBe(true)
    expect(kinds(result)).not.toContain('belowFloor')
    expect(euros(plan(furniture), 'see-channel-CH06').filter(cents => cents > 0)).toHaveLength(2)
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
