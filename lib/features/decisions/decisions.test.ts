import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../platform/db/db.ts'
import { aCompany, aMember, aUser, aWorkshop, as, type Person } from '../../testing/factories.ts'
import { layFoundation, publishFlorist } from '../../testing/world.ts'
import { decidePhase } from './actions.ts'
import { decisions } from './loaders.ts'

let strategist: Person, eva: Person, tom: Person, workshopId: string
beforeAll(layFoundation)
beforeEach(async () => {
  strategist = await aUser({ staffRole: 'strategist' })
  const company = await aCompany()
  ;[eva, tom] = [await aMember(company), await aMember(company)]
  workshopId = (await aWorkshop(company, { status: 'submitted', submittedAt: new Date() })).id
  await publishFlorist(workshopId, strategist)
})

const decide = (by: Person, given: object = {}) => as(by, () => decidePhase({ workshopId, number: 1, phase: 'see', choice: 'approved', ...given }))
const look = async (by: Person = eva) => (await as(by, () => decisions({ workshopId }))).versions
const states = async () => (await look()).map(({ phases }) => Object.fromEntries(phases.map(({ phase, state, carriedFrom }) => [phase, carriedFrom === null ? state : `${state} ${carriedFrom}`])))
const rows = () => db.phaseDecision.count({ where: { publication: { workshopId } } })

describe('deciding about a phase', () => {
  it('is recorded with name and time, and seen by both sides', async () => {
    expect(await decide(eva)).toEqual({ ok: true, value: { repeated: false } })
    expect((await decide(tom, { phase: 'think', choice: 'change', remark: ' Korter\r\ngraag ' })).ok).toBe(true)
    for (const person of [eva, tom, strategist]) {
      const [newest] = await look(person)
      expect(newest!.phases.find(({ phase }) => phase === 'see')).toMatchObject({ state: 'approved', decision: { by: eva.name, remark: '' } })
      expect(newest!.phases.find(({ phase }) => phase === 'think')).toMatchObject({ state: 'change', decision: { by: tom.name, remark: 'Korter\ngraag' } })
      expect(Date.now() - new Date(newest!.phases[0]!.decision!.at).getTime()).toBeLessThan(60_000)
    }
    expect((await as(strategist, () => decisions({ workshopId }))).mayDecide).toBe(false)
  })

  it('can be taken back by a newer one; the older one stays in the record', async () => {
    await decide(eva)
    await decide(tom, { choice: 'change', remark: 'Toch niet' })
    expect((await states())[0]).toMatchObject({ see: 'change' })
    await decide(eva)
    expect((await states())[0]).toMatchObject({ see: 'approved' })
    expect(await rows()).toBe(3)
  })

  it('has one effect when it is sent many times at once', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => decide(eva)))
    expect(results.filter(result => result.ok && !result.value.repeated)).toHaveLength(1)
    expect(await rows()).toBe(1)
  })

  it('asks for a remark with a change, and for the newest version', async () => {
    expect(await decide(eva, { choice: 'change', remark: '  ' })).toMatchObject({ code: 'invalid', fields: { remark: 'decisions.errors.remarkMissing' } })
    expect(await decide(eva, { choice: 'change', remark: 'x'.repeat(2001) })).toMatchObject({ code: 'invalid', fields: { remark: 'decisions.errors.remarkLong' } })
    expect(await decide(eva, { number: 2 })).toMatchObject({ code: 'missing' })
    await publishFlorist(workshopId, strategist, { number: 2 })
    expect(await decide(eva)).toMatchObject({ code: 'conflict', message: 'decisions.errors.newer' })
    expect(await rows()).toBe(0)
  })

  it('is about phases that take part only', async () => {
    await publishFlorist(workshopId, strategist, { number: 2, change: advice => { advice.phases.see.status = 'out_of_scope' } })
    expect(await decide(eva, { number: 2 })).toMatchObject({ code: 'refused', message: 'decisions.errors.notActive' })
    expect(await decide(eva, { number: 2, phase: 'later' })).toMatchObject({ code: 'invalid' })
  })

  it('is not for the agency, nor for people of another company', async () => {
    for (const person of [strategist, await aUser({ staffRole: 'admin' }), await aMember()]) expect(await decide(person)).toMatchObject({ code: 'missing' })
    expect(await rows()).toBe(0)
  })

  it('cannot be changed or removed afterwards, not even in the database', async () => {
    await decide(eva)
    await expect(db.phaseDecision.updateMany({ where: { publication: { workshopId } }, data: { remark: 'anders' } })).rejects.toThrow()
    await expect(db.phaseDecision.deleteMany({ where: { publication: { workshopId } } })).rejects.toThrow()
  })
})

it('a next version starts open, but keeps the approval of phases that say the same', async () => {
  for (const phase of ['see', 'do', 'care']) await decide(eva, { phase })
  await decide(eva, { phase: 'think', choice: 'change', remark: 'Minder' })
  await publishFlorist(workshopId, strategist, {
    number: 2, change: advice => { for (const line of advice.lines) if (line.phase === 'think' || line.phase === 'care') line.text += ' Nu.' },
  })
  expect(await states()).toEqual([
    { see: 'approved 1', think: 'open', do: 'approved 1', care: 'open' },
    { see: 'approved', think: 'change', do: 'approved', care: 'approved' },
  ])
  await decide(tom, { number: 2, phase: 'think' })
  expect((await states())[0]).toEqual({ see: 'approved 1', think: 'approved', do: 'approved 1', care: 'open' })
})
