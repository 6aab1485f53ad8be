import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Playbook } from '../../domain/playbook/schema.ts'
import { db } from '../../platform/db/db.ts'
import { installQueue } from '../../platform/jobs/install.ts'
import { aCompany, aMember, aUser, aWorkshop, as, type Person } from '../../testing/factories.ts'
import { answerAll, layFoundation } from '../../testing/world.ts'
import { latestPlaybook } from '../advice/store.ts'
import * as actions from './actions.ts'
import { runDry } from './dryRun.ts'
import * as pages from './loaders.ts'
import type { Overview } from './view.ts'

let strategist: Person

beforeAll(async () => {
  await installQueue(process.env.DATABASE_URL!)
  await layFoundation()
  strategist = await aUser({ staffRole: 'strategist' })
  const company = await aCompany()
  const member = await aMember(company)
  await answerAll((await aWorkshop(company, { status: 'submitted', submittedAt: new Date() })).id, member)
  await aWorkshop(company)
})

beforeEach(async () => {
  await db.playbookDraft.updateMany({ where: { publishedAs: null, discardedAt: null }, data: { discardedAt: new Date() } })
})

const mine = (work: () => Promise<void>) => () => as(strategist, work)

type Draft = NonNullable<Overview['draft']>
const overview = (): Promise<Overview> => pages.playbookOverview({})
const draft = async (): Promise<Draft> => (await overview()).draft!
async function aDraft(): Promise<Draft> {
  await actions.startDraft({})
  return draft()
}
/** Saves a rule as the form would, after a change. */
async function changeRule(ref: string, change: (rule: Playbook['rules'][number]) => void) {
  const { document, seen } = await pages.playbookItem({ part: 'rules', item: ref })
  const rule = structuredClone(document) as Playbook['rules'][number]
  change(rule)
  return actions.saveItem({ part: 'rules', item: ref, seen, document: JSON.stringify(rule) })
}
async function aFinishedRun(): Promise<string> {
  const { id, version } = await draft()
  const started = await actions.startDryRun({ draftId: id, version })
  if (!started.ok) throw new Error(started.message)
  await runDry(started.value.dryRunId)
  return started.value.dryRunId
}
const publish = async (note = 'Anders') => {
  const { id, version } = await draft()
  return actions.publishDraft({ draftId: id, version, note })
}
const wording = (text: string) => (rule: Playbook['rules'][number]) => { rule.reason = [{ nl: text }] }

describe('a draft of the playbook', () => {
  it('is one at a time, also when two start it at once', mine(async () => {
    const started = await Promise.all([actions.startDraft({}), actions.startDraft({})])
    expect(started.map(result => result.ok && result.value.created).toSorted()).toEqual([false, true])
    expect(await db.playbookDraft.count({ where: { publishedAs: null, discardedAt: null } })).toBe(1)
  }))

  it('keeps what is saved, and says beside which field a form is wrong', mine(async () => {
    await aDraft()
    expect(await changeRule('R014', wording('Omdat {company} het zegt.'))).toMatchObject({ ok: true })
    expect((await draft()).changes).toEqual([{ part: 'rules', item: 'R014', name: 'impulse-skips-think', change: 'changed' }])
    expect(await changeRule('R014', rule => { rule.reason = [{ nl: '' }] })).toMatchObject({ code: 'invalid', fields: { 'reason.0.nl': 'playbook.field.required' } })
    expect(await changeRule('R014', rule => { rule.when = { all: [] } })).toMatchObject({ fields: { when: 'playbook.field.condition' } })
    expect(await changeRule('R014', rule => { rule.ref = 'R015' })).toMatchObject({ fields: { ref: 'playbook.field.fixed' } })
  }))

  it('is listed in the language of the page', mine(async () => {
    const listed = async (locale: 'nl' | 'en') => (await pages.playbookPart({ part: 'channels', locale })).rows[0]
    expect(await listed('nl')).toMatchObject({ name: 'Televisie, landelijk', about: expect.stringMatching(/^Spot van/) })
    expect(await listed('en')).toMatchObject({ name: 'National TV', about: expect.stringMatching(/^Commercial of/) })
    const { choices, name } = await pages.playbookItem({ part: 'channels', item: 'CH01', locale: 'en' })
    expect([name, choices.channels[0]!.label]).toEqual(['National TV', 'National TV'])
  }))

  it('gives the second of two colleagues both texts, and never overwrites unseen', mine(async () => {
    await aDraft()
    const seen = (await pages.playbookItem({ part: 'rules', item: 'R014' })).seen
    await changeRule('R014', wording('Van de eerste, voor {company}.'))
    const { document } = await pages.playbookItem({ part: 'rules', item: 'R014' })
    const mine = JSON.stringify({ ...document as object, reason: [{ nl: 'Van de tweede, voor {company}.' }] })
    const refused = await actions.saveItem({ part: 'rules', item: 'R014', seen, document: mine })
    expect(refused).toMatchObject({ ok: false, code: 'conflict', detail: { theirs: expect.stringContaining('Van de eerste') as string } })
    const again = refused.ok ? '' : refused.detail?.seen as string
    expect(await actions.saveItem({ part: 'rules', item: 'R014', seen: again, document: mine })).toMatchObject({ ok: true })
    expect(await changeRule('R027', wording('Een andere regel, voor {company}.'))).toMatchObject({ ok: true })
  }))

  it('keeps a note for its publication, without a new dry run; the second of two colleagues is told', mine(async () => {
    await aDraft()
    await changeRule('R014', wording('Omdat {company} het zegt.'))
    await aFinishedRun()
    const { id } = await draft()
    expect(await actions.noteDraft({ draftId: id, was: '', note: ' Betere reden\r\nbij Think ' })).toMatchObject({ ok: true })
    expect(await draft()).toMatchObject({ note: 'Betere reden\nbij Think', block: null })
    expect(await actions.noteDraft({ draftId: id, was: '', note: 'Iets anders' })).toMatchObject({ code: 'conflict' })
    expect(await actions.noteDraft({ draftId: id, was: 'Betere reden\r\nbij Think', note: '' })).toMatchObject({ ok: true })
    expect((await draft()).note).toBe('')
    expect(await actions.noteDraft({ draftId: id, was: '', note: 'x'.repeat(1001) })).toMatchObject({ fields: { note: 'playbook.publish.noteLong' } })
  }))

  it('takes a file over, or names the path of the fault and takes over nothing', mine(async () => {
    const { document } = await db.playbookVersion.findUniqueOrThrow({ where: { version: 1 } })
    const broken = structuredClone(document) as unknown as Playbook
    Object.assign(broken.rules[3]!, { class: 'Z' })
    const refused = await actions.importDraft({ document: JSON.stringify(broken) })
    expect(refused).toMatchObject({ ok: false, detail: { faults: [expect.stringMatching(new RegExp(`^${broken.rules[3]!.ref}\\.class: `))] } })
    expect((await overview()).draft).toBeNull()
    expect(await actions.importDraft({ document: JSON.stringify(document) })).toMatchObject({ ok: true, value: { replaced: false } })
    expect(await actions.importDraft({ document: JSON.stringify(document) })).toMatchObject({ code: 'conflict' })
    expect(await actions.importDraft({ document: JSON.stringify(document), version: (await draft()).version })).toMatchObject({ ok: true, value: { replaced: true } })
  }))

  it('grows by a copy, and loses what is taken out', mine(async () => {
    await aDraft()
    expect(await actions.copyItem({ part: 'rules', item: 'R014' })).toMatchObject({ ok: true, value: { ref: 'R094' } })
    const { seen } = await pages.playbookItem({ part: 'rules', item: 'R094' })
    expect(await actions.removeItem({ part: 'rules', item: 'R094', seen })).toMatchObject({ ok: true })
    expect((await draft()).changes).toEqual([])
  }))
})

describe('a dry run', () => {
  it('says which workshops would change and how, and leaves the rest alone', mine(async () => {
    await aDraft()
    await changeRule('R014', wording('Omdat {company} het zegt.'))
    const { document, seen } = await pages.playbookItem({ part: 'channels', item: 'CH17' })
    await actions.saveItem({ part: 'channels', item: 'CH17', seen, document: JSON.stringify({ ...document as object, budget: { nl: 'Vraag een offerte.' } }) })
    const dryRunId = await aFinishedRun()
    const view = await pages.dryRun({ dryRunId })
    expect(view.run).toMatchObject({ state: 'done', done: 1, total: 1, changed: 1, failed: 0 })
    expect(view.workshops).toHaveLength(1)
    const shown = (await pages.dryRun({ dryRunId, workshopId: view.workshops[0]!.id })).shown
    expect(shown?.changes.map(({ after }) => after?.ref)).toContain('CH17')
    expect(shown?.changes.every(({ after }) => after?.details.budget === 'Vraag een offerte.')).toBe(true)
  }))

  it('is refused while one is under way, can be stopped, and then keeps no result', mine(async () => {
    const { id, version } = await aDraft()
    const started = await actions.startDryRun({ draftId: id, version })
    expect(await actions.startDryRun({ draftId: id, version })).toMatchObject({ ok: false, message: 'playbook.dryRun.runs' })
    const dryRunId = started.ok ? started.value.dryRunId : ''
    expect(await actions.stopDryRun({ dryRunId })).toMatchObject({ ok: true })
    await runDry(dryRunId)
    expect(await db.dryRun.findUniqueOrThrow({ where: { id: dryRunId } })).toMatchObject({ state: 'failed', fault: 'stopped', result: null })
    expect(await actions.stopDryRun({ dryRunId })).toMatchObject({ code: 'conflict' })
    expect(await actions.startDryRun({ draftId: id, version })).toMatchObject({ ok: true })
  }))
})

describe('publishing', () => {
  it('is refused without a change, with a failing example, without a dry run and after a later change', mine(async () => {
    await aDraft()
    expect(await publish()).toMatchObject({ message: 'playbook.block.unchanged' })
    const was = (await pages.playbookItem({ part: 'rules', item: 'R014' })).document as Playbook['rules'][number]
    await changeRule('R014', rule => { rule.when = { answer: 'deliberation', in: ['months'] } })
    expect(await publish()).toMatchObject({ message: 'playbook.block.faults' })
    expect((await draft()).gate.faults).toContainEqual(expect.objectContaining({ at: 'R014 impulse-skips-think', code: 'exampleOutcome' }))
    await changeRule('R014', rule => { rule.when = was.when; rule.reason = [{ nl: 'Omdat {company} het zegt.' }] })
    expect(await publish()).toMatchObject({ message: 'playbook.block.noDryRun' })
    await aFinishedRun()
    await changeRule('R014', wording('Toch anders, voor {company}.'))
    expect(await publish()).toMatchObject({ message: 'playbook.block.dryRunOld' })
    expect((await overview()).published.version).toBe(1)
  }))

  it('makes the next version, with which new advice is made; the old one stays as it was', mine(async () => {
    const before = await db.playbookVersion.findUniqueOrThrow({ where: { version: 1 } })
    await aDraft()
    await changeRule('R014', wording('Omdat {company} het zegt.'))
    await aFinishedRun()
    const { id, version } = await draft()
    const both = await Promise.all([actions.publishDraft({ draftId: id, version, note: 'Betere reden' }), actions.publishDraft({ draftId: id, version, note: 'Betere reden' })])
    expect(both.filter(result => result.ok)).toHaveLength(1)
    expect(await overview()).toMatchObject({ draft: null, published: { version: 2, note: 'Betere reden', author: strategist.name } })
    expect((await latestPlaybook(db)).version).toBe(2)
    expect((await latestPlaybook(db)).rules.find(({ ref }) => ref === 'R014')?.reason).toEqual([{ nl: 'Omdat {company} het zegt.' }])
    expect(await db.playbookVersion.findUniqueOrThrow({ where: { version: 1 } })).toEqual(before)
    expect((await pages.playbookVersions({})).map(one => one.version)).toEqual([2, 1])
  }))
})
