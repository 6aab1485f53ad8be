import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Entry, Review } from '../../domain/review/types.ts'
import { db } from '../../platform/db/db.ts'
import { aCompany, aMember, aUser, aWorkshop, as, type Person } from '../../testing/factories.ts'
import { floristAnswers, layFoundation, publishFlorist } from '../../testing/world.ts'
import { difference, versions } from './loaders.ts'

let strategist: Person, eva: Person, workshopId: string
beforeAll(layFoundation)
beforeEach(async () => {
  strategist = await aUser({ staffRole: 'strategist', name: 'Sanne' })
  const company = await aCompany({ name: 'Bloem & Co' })
  eva = await aMember(company)
  workshopId = (await aWorkshop(company, { status: 'submitted', submittedAt: new Date() })).id
})

const canary = 'KANARIE-9d2e'
const decision = (judgement: 'edited' | 'rejected', reason: string) => ({ origin: 'engine' as const, judgement, changes: judgement === 'edited' ? { text: 'x' } : {}, reason, basis: null as Entry | null, position: null })

/** Version 2: in Do a line reads otherwise and another went, Care has one of the strategist's own, and the budget changed. */
async function twoVersions() {
  await publishFlorist(workshopId, strategist, { publishedAt: new Date('2026-10-01T09:00:00Z') })
  let [edited, gone] = ['', '']
  const review: Record<string, Review[string]> = {}
  await publishFlorist(workshopId, strategist, {
    number: 2, review, answers: { ...floristAnswers().answers, deliberation: 'weeks' },
    change: advice => {
      const [first, second] = advice.lines.filter(({ phase, kind }) => phase === 'do' && kind === 'channel')
      ;[edited, gone] = [first!.id, second!.id]
      first!.text += ' Begin klein.'
      advice.lines = advice.lines.filter(({ id }) => id !== gone)
      advice.lines.push({ ...first!, id: 'own:1', own: true, phase: 'care', title: 'Bloemenabonnement', text: 'Bied een abonnement aan.' })
      review[`line:${edited}`] = decision('edited', `${canary} te duur`)
      review[`line:${gone}`] = decision('rejected', `${canary} past niet`)
    },
  })
  return { edited: `line:${edited}`, gone: `line:${gone}` }
}

const read = (by: Person, from = 1, to = 2) => as(by, () => difference({ workshopId, from, to }))

describe('the list of versions', () => {
  it('says who published what and when, and what was decided about it', async () => {
    await twoVersions()
    const { id } = await db.publication.findFirstOrThrow({ where: { workshopId, number: 1 } })
    await db.phaseDecision.create({ data: { publicationId: id, phase: 'see', choice: 'approved', byId: eva.id } })
    const list = await as(eva, () => versions({ workshopId }))
    expect(list).toMatchObject({ staff: false, workshop: { companyName: 'Bloem & Co' } })
    expect(list.versions.map(({ number, publishedBy, planCents }) => [number, publishedBy, planCents])).toEqual([[2, 'Sanne', null], [1, 'Sanne', null]])
    expect(list.versions[0]!.phases.find(({ phase }) => phase === 'see')).toMatchObject({ state: 'approved', carriedFrom: 1, decision: { by: eva.name } })
    expect(list.versions[0]!.phases.find(({ phase }) => phase === 'do')).toMatchObject({ state: 'open' })
  })

  it('is empty before the first version, and not there for people of another company', async () => {
    expect((await as(eva, () => versions({ workshopId }))).versions).toEqual([])
    const stranger = await aMember()
    await expect(as(stranger, () => versions({ workshopId }))).rejects.toThrow(/404/)
  })
})

describe('the difference between two versions', () => {
  it('names what came, went and reads otherwise, with old and new words and why', async () => {
    const { edited, gone } = await twoVersions()
    const view = await read(strategist)
    expect(view.counts).toEqual({ added: 1, dropped: 1, changed: 1 })
    const all = view.phases.flatMap(({ phase, changes }) => changes.map(change => ({ phase, ...change })))
    expect(all.find(({ id }) => id === edited)).toMatchObject({
      phase: 'do', change: 'changed', because: expect.stringContaining(`aangepast (“${canary} te duur”)`) as string,
      fields: [{ name: 'text', pieces: [{ is: 'same' }, { text: ' Begin klein.', is: 'new' }] }],
    })
    expect(all.find(({ id }) => id === gone)).toMatchObject({ change: 'dropped', because: expect.stringContaining(`afgewezen (“${canary} past niet”)`) as string })
    expect(all.find(({ id }) => id === 'own:1')).toMatchObject({ phase: 'care', change: 'added', title: 'Bloemenabonnement', because: 'de strateeg dit heeft toegevoegd' })
    expect(view.answers).toMatchObject([{ key: 'deliberation' }])
    expect(view.answers[0]!.before).not.toEqual(view.answers[0]!.after)
    expect(view.same).toEqual(['see', 'think'])
    expect(view.sentences.join(' ')).toContain('Bloemenabonnement in Care komt erbij, omdat de strateeg dit heeft toegevoegd.')
  })

  it('tells a client that the strategist did it, but not what she noted about it', async () => {
    await twoVersions()
    const view = await read(eva)
    expect(JSON.stringify(view)).not.toContain(canary)
    expect(view.phases.flatMap(({ changes }) => changes.map(({ because }) => because)).toSorted()).toEqual([
      'dit volgens je strateeg niet bij je past', 'je strateeg dit aanpaste', 'je strateeg dit toevoegde',
    ])
  })

  it('can be read the other way round, and is nothing between a version and itself', async () => {
    await twoVersions()
    expect((await read(eva, 2, 1)).counts).toEqual({ added: 1, dropped: 1, changed: 1 })
    expect(await read(eva, 2, 2)).toMatchObject({ counts: { added: 0, dropped: 0, changed: 0 }, answers: [], phases: [], plan: null })
  })

  it('is not there for a version that never was, an odd number or people of another company', async () => {
    await twoVersions()
    for (const [from, to] of [[1, 3], [0, 1], [-1, 2]]) await expect(read(eva, from, to)).rejects.toThrow(/404/)
    const stranger = await aMember()
    await expect(read(stranger)).rejects.toThrow(/404/)
  })
})
