import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { planFor } from '../../domain/mediaplan/plan.ts'
import type { FrozenPlan } from '../../domain/mediaplan/types.ts'
import { db } from '../../platform/db/db.ts'
import { aCompany, aMember, aUser, aWorkshop, as, type Person } from '../../testing/factories.ts'
import { publishingOf } from '../../testing/publishing.ts'
import { answerAll, layFoundation, planFlorist } from '../../testing/world.ts'
import { publishAdvice } from '../advice/actions.ts'
import { workingAdvice } from '../review/store.ts'
import { addPlanRate, changePlanInputs, givePlanCells, givePlanProduction, removePlanRate, startPlan, takeOverWhatIf } from './actions.ts'
import { draftPlan, publishedPlan, whatIf } from './loaders.ts'
import { findPlan } from './store.ts'

let strategist: Person

beforeAll(layFoundation)
beforeEach(async () => { strategist = await aUser({ staffRole: 'strategist', name: 'Sanne' }) })

const sea = 'do-channel-CH15'

/** A submitted workshop of the florist, with or without a plan of € 1.500 a month from January to March 2027. */
async function aFlorist({ planned = true } = {}) {
  const company = await aCompany({ name: 'Bloem & Co' })
  const eva = await aMember(company)
  const workshop = await aWorkshop(company, { status: 'submitted', submittedAt: new Date() })
  await answerAll(workshop.id, eva)
  if (planned) await planFlorist(workshop.id, strategist)
  return { workshopId: workshop.id, eva }
}

const read = (workshopId: string) => as(strategist, () => draftPlan({ workshopId }))
const cellOf = async (workshopId: string, month: number) => (await read(workshopId)).result.rows.find(({ id }) => id === sea)!.cells[month]
const give = (workshopId: string, version: number, cells: Record<string, string>) => as(strategist, () => givePlanCells({ workshopId, version, ...cells }))
const inputs = { monthly: '1.500', months: '3', start: '2027-01', preparesFrom: '2026-11-22' }

describe('starting a plan', () => {
  it('proposes the lower bound of what the client answered, and starts with what staff confirm', async () => {
    const { workshopId } = await aFlorist({ planned: false })
    expect(await read(workshopId)).toMatchObject({ version: 0, changed: null, budgetSaid: { nl: '€ 1.500 tot € 5.000 per maand', en: '€ 1,500 to € 5,000 a month' }, document: { monthlyCents: 150_000, confirmed: false, months: 3 } })
    expect(await findPlan(db, workshopId)).toBeNull()
    expect(await as(strategist, () => startPlan({ workshopId, ...inputs, monthly: '2.250,50' }))).toEqual({ ok: true, value: { version: 1 } })
    expect(await read(workshopId)).toMatchObject({ version: 1, changed: { by: 'Sanne' }, document: { monthlyCents: 225_050, confirmed: true }, result: { budgetCents: 675_150, plannedCents: 675_150 } })
  })

  it('happens once, of two at the same time', async () => {
    const { workshopId } = await aFlorist({ planned: false })
    const answers = await Promise.all(['1.000', '2.000'].map(monthly => as(strategist, () => startPlan({ workshopId, ...inputs, monthly }))))
    expect(answers.filter(answer => answer.ok)).toHaveLength(1)
    expect(answers.find(answer => !answer.ok)).toMatchObject({ code: 'conflict', message: 'plan.errors.conflict' })
  })

  it.each([['abc', 'plan.errors.amount'], ['10.000.001', 'plan.errors.amount'], ['-1', 'plan.errors.amount'], ['', 'errors.required']])('refuses %j as an amount beside its field', async (monthly, message) => {
    const { workshopId } = await aFlorist({ planned: false })
    expect(await as(strategist, () => startPlan({ workshopId, ...inputs, monthly }))).toMatchObject({ ok: false, code: 'invalid', fields: { monthly: message } })
  })
})

describe('editing a plan', () => {
  it('keeps amounts given by hand when the budget changes, and adds up again', async () => {
    const { workshopId } = await aFlorist()
    expect(await give(workshopId, 1, { [`c/${sea}/2027-01`]: '', [`c/${sea}/2027-02`]: '1.234,56', [`c/${sea}/2027-03`]: '', [`l/${sea}/2027-02`]: '0' })).toEqual({ ok: true, value: { version: 2 } })
    expect(await as(strategist, () => changePlanInputs({ workshopId, version: 2, ...inputs, monthly: '9.000' }))).toMatchObject({ ok: true })
    const { result } = await read(workshopId)
    expect(await cellOf(workshopId, 1)).toEqual({ cents: 123_456, origin: 'hand', locked: true })
    expect(result).toMatchObject({ budgetCents: 2_700_000, plannedCents: 2_700_000, openCents: 0 })
    expect(result.byMonth.reduce((sum, cents) => sum + cents, 0)).toBe(2_700_000)
  })

  it('locks a proposal at the amount that was shown, refuses another amount there, and takes it after unlocking', async () => {
    const { workshopId } = await aFlorist()
    const shown = (await cellOf(workshopId, 1))!.cents
    await give(workshopId, 1, { [`c/${sea}/2027-02`]: '', [`l/${sea}/2027-02`]: String(shown) })
    expect(await cellOf(workshopId, 1)).toEqual({ cents: shown, origin: 'hand', locked: true })
    expect(await give(workshopId, 2, { [`c/${sea}/2027-02`]: '1', [`l/${sea}/2027-02`]: String(shown) })).toMatchObject({ code: 'invalid', fields: { [`c/${sea}/2027-02`]: 'plan.errors.locked' } })
    expect(await give(workshopId, 2, { [`c/${sea}/2027-02`]: '1' })).toMatchObject({ ok: true })
    expect(await cellOf(workshopId, 1)).toEqual({ cents: 100, origin: 'hand', locked: false })
    await give(workshopId, 3, { [`c/${sea}/2027-02`]: '' })
    expect(await cellOf(workshopId, 1)).toMatchObject({ cents: shown, origin: 'proposal' })
  })

  it('refuses wrong amounts beside their cells, all at once, and changes nothing', async () => {
    const { workshopId } = await aFlorist()
    const wrong = { [`c/${sea}/2027-01`]: '12.50', [`c/${sea}/2027-02`]: '=1+1', [`c/${sea}/2027-03`]: '40' }
    expect(await give(workshopId, 1, wrong)).toMatchObject({ code: 'invalid', fields: { [`c/${sea}/2027-01`]: 'plan.errors.amount', [`c/${sea}/2027-02`]: 'plan.errors.amount' } })
    expect(await findPlan(db, workshopId)).toMatchObject({ version: 1, document: { media: {} } })
  })

  it('tells the second of two that the plan has moved on, gives back what was typed and what stands there now, and loses nothing of the first', async () => {
    const { workshopId } = await aFlorist()
    await give(workshopId, 1, { [`c/${sea}/2027-01`]: '100', [`c/${sea}/2027-02`]: '1.250,50', [`l/${sea}/2027-02`]: '0', 'f/care-channel-CH28': '1' })
    const form = new FormData()
    for (const [name, value] of Object.entries({ workshopId, version: '1', [`c/${sea}/2027-01`]: '999' })) form.set(name, value)
    expect(await as(strategist, () => givePlanCells(null, form))).toMatchObject({
      ok: false, code: 'conflict', message: 'plan.errors.conflictCells', typed: { [`c/${sea}/2027-01`]: '999' },
      detail: { version: 2, fields: { [`c/${sea}/2027-01`]: '100', [`c/${sea}/2027-02`]: '1250,50', [`l/${sea}/2027-02`]: '125050', [`o/${sea}`]: 'on' } },
    })
    const second = await give(workshopId, 1, {})
    expect(Object.keys(second.ok ? {} : second.detail?.fields ?? {})).not.toContain('o/care-channel-CH28')
    expect(await cellOf(workshopId, 0)).toMatchObject({ cents: 10_000 })
    const both = await Promise.all(['1', '2', '3'].map(amount => give(workshopId, 2, { [`c/${sea}/2027-01`]: amount })))
    expect(both.filter(answer => answer.ok)).toHaveLength(1)
    for (const lost of both.filter(answer => !answer.ok)) expect(lost).toMatchObject({ detail: { version: 3 } })
  })

  it('lets media take part or not', async () => {
    const { workshopId } = await aFlorist()
    await give(workshopId, 1, { [`f/${sea}`]: '1', 'f/care-channel-CH24': '1', 'o/care-channel-CH24': 'on' })
    const rows = (await read(workshopId)).result.rows
    expect(rows.find(({ id }) => id === sea)).toMatchObject({ status: 'off', cents: 0 })
    expect(rows.find(({ id }) => id === 'care-channel-CH24')!.cents).toBeGreaterThan(0)
  })

  it('takes shares of phases that add up to 100, and refuses others', async () => {
    const { workshopId } = await aFlorist()
    const change = (shares: Record<string, string>, version = 1) => as(strategist, () => changePlanInputs({ workshopId, version, ...inputs, ...shares }))
    expect(await change({ see: '50', think: '', do: '', care: '' })).toMatchObject({ code: 'invalid', fields: { see: 'plan.errors.shares' } })
    expect(await change({ see: '0', think: '25', do: '75', care: '0' })).toMatchObject({ ok: true })
    expect((await read(workshopId)).result.phases.map(({ cents }) => cents)).toEqual([0, 112_500, 337_500, 0])
    await change({ see: '', think: '', do: '', care: '' }, 2)
    expect((await read(workshopId)).document.shares).toBeNull()
  })

  it('estimates only with a rate that has a source and a date, under the name of who entered it', async () => {
    const { workshopId } = await aFlorist()
    const rate = { ref: 'CH15', kind: 'click', basis: 'quotation', amount: '1,50', source: 'Offerte van Klik BV', on: '2026-11-01' }
    expect(await as(strategist, () => addPlanRate({ workshopId, version: 1, ...rate, source: ' ' }))).toMatchObject({ code: 'invalid', fields: { source: 'errors.required' } })
    expect(await as(strategist, () => addPlanRate({ workshopId, version: 1, ...rate, amount: '0' }))).toMatchObject({ code: 'invalid', fields: { amount: 'plan.errors.zero' } })
    await as(strategist, () => addPlanRate({ workshopId, version: 1, ...rate }))
    const { document, result } = await read(workshopId)
    expect(document.rates).toMatchObject([{ ref: 'CH15', cents: 150, enteredBy: 'Sanne' }])
    expect(result.rows.find(({ id }) => id === sea)!.estimates).toMatchObject([{ kind: 'click', count: 370, label: 'schatting op basis van Offerte van Klik BV, 1 november 2026' }])
    await as(strategist, () => removePlanRate({ workshopId, version: 2, rateId: document.rates[0]!.id }))
    expect((await read(workshopId)).result.rows.flatMap(({ estimates }) => estimates)).toEqual([])
  })

  it('keeps production lines, with and without an amount, and removes one of its own', async () => {
    const { workshopId } = await aFlorist()
    const give = (version: number, fields: Record<string, string>) => as(strategist, () => givePlanProduction({ workshopId, version, ...fields }))
    expect(await give(1, { newAmount: '100' })).toMatchObject({ code: 'invalid', fields: { newName: 'errors.required' } })
    await give(1, { 'n/material:video': 'Filmpjes', 'p/material:video': '750', 'newName': 'Fotograaf', 'newAmount': '' })
    const { result } = await read(workshopId)
    expect(result.production.filter(({ origin }) => origin === 'own')).toMatchObject([{ name: 'Fotograaf', cents: null }])
    expect(result.productionCents).toBe(75_000)
    const own = result.production.find(({ origin }) => origin === 'own')!.id
    await give(2, { [`n/${own}`]: '', [`p/${own}`]: '' })
    expect((await read(workshopId)).result.production.some(({ id }) => id === own)).toBe(false)
  })
})

describe('what if', () => {
  it('shows differences and keeps nothing, until it is taken over; the client’s answers stay', async () => {
    const { workshopId } = await aFlorist()
    const answers = JSON.stringify((await workingAdvice(db, workshopId))!.answers)
    const wondering = await as(strategist, () => whatIf({ workshopId, monthly: '6.000', months: '6', horizon: 'gt12m' }))
    expect(wondering.then!.difference.total).toEqual({ before: 450_000, after: 3_600_000 })
    expect(wondering.then!.difference.phases.length).toBeGreaterThan(0)
    expect((await read(workshopId)).version).toBe(1)
    await as(strategist, () => takeOverWhatIf({ workshopId, version: 1, monthly: '6.000', months: '6', horizon: 'gt12m' }))
    const taken = await read(workshopId)
    expect(taken.document.assumptions).toEqual({ horizon: 'gt12m' })
    expect(taken.result).toEqual(wondering.then!.result)
    expect(JSON.stringify((await workingAdvice(db, workshopId))!.answers)).toBe(answers)
  })

  it('says what it cannot read, and then shows no outcome', async () => {
    const { workshopId } = await aFlorist()
    expect(await as(strategist, () => whatIf({ workshopId, monthly: 'veel', months: '25' }))).toMatchObject({
      faults: { monthly: 'plan.errors.amount', months: 'plan.errors.months' }, typed: { monthly: 'veel', months: '25' }, then: null,
    })
  })
})

describe('publishing', () => {
  const publish = async (workshopId: string) => as(strategist, async () => publishAdvice(await publishingOf(workshopId)))

  it('freezes what was put in and what came out of it; later edits do not reach it', async () => {
    const { workshopId, eva } = await aFlorist()
    await give(workshopId, 1, { [`c/${sea}/2027-02`]: '400' })
    expect(await publish(workshopId)).toMatchObject({ ok: true })
    const frozen = await db.publication.findFirstOrThrow({ where: { workshopId }, select: { plan: true } })
    const { document, result } = frozen.plan as unknown as FrozenPlan
    const { advice, answers, playbook } = (await workingAdvice(db, workshopId))!
    expect(result).toEqual(JSON.parse(JSON.stringify(planFor({ document, advice, answers, playbook }))))
    await as(strategist, () => changePlanInputs({ workshopId, version: 2, ...inputs, monthly: '9.000' }))
    const client = await as(eva, () => publishedPlan({ workshopId }))
    expect(client).toMatchObject({ kind: 'published', number: 1, plan: { document: { monthlyCents: 150_000 } } })
    expect(client.kind === 'published' && client.plan.result.rows.find(({ id }) => id === sea)!.cells[1]!.cents).toBe(40_000)
  })

  it('shows a client nothing before the first version, and says so of a version without a plan', async () => {
    const { workshopId, eva } = await aFlorist({ planned: false })
    expect(await as(eva, () => publishedPlan({ workshopId }))).toMatchObject({ kind: 'none', number: null })
    await publish(workshopId)
    expect(await as(eva, () => publishedPlan({ workshopId }))).toMatchObject({ kind: 'none', number: 1 })
  })

  it('never shows a client the draft, nor anything of another company', async () => {
    const { workshopId, eva } = await aFlorist()
    const stranger = await aMember()
    const missing = /NEXT_HTTP_ERROR_FALLBACK;404/
    await expect(as(eva, () => draftPlan({ workshopId }))).rejects.toThrow(missing)
    await expect(as(eva, () => whatIf({ workshopId }))).rejects.toThrow(missing)
    await expect(as(stranger, () => publishedPlan({ workshopId }))).rejects.toThrow(missing)
    expect(await as(eva, () => givePlanCells({ workshopId, version: 1 }))).toMatchObject({ code: 'missing' })
  })

  it('plans the advice as it was reviewed: a line that was rejected gets nothing', async () => {
    const { workshopId } = await aFlorist()
    const entry = (await workingAdvice(db, workshopId))!.entries.find(({ shown }) => shown.kind === 'channel' && shown.ref === 'CH15' && shown.phase === 'do')!
    await db.lineReview.create({
      data: {
        workshopId, entryId: entry.id, updatedAt: new Date(), updatedById: strategist.id,
        document: { origin: 'engine', judgement: 'rejected', changes: {}, reason: 'Niet nu', basis: JSON.parse(JSON.stringify(entry.engineNow)) as object, position: null },
      },
    })
    const { result } = await read(workshopId)
    expect(result.rows.some(({ id }) => id === sea)).toBe(false)
    expect(result.plannedCents).toBe(450_000)
  })
})
