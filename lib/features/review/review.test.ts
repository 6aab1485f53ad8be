import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { WorkingEntry } from '../../domain/review/compose.ts'
import { readsDifferently } from '../../domain/review/newer.ts'
import type { Refusal } from '../../platform/action/result.ts'
import { db } from '../../platform/db/db.ts'
import type { Prisma } from '../../platform/db/generated/client.ts'
import { aCompany, aMember, aUser, aWorkshop, as, type Person } from '../../testing/factories.ts'
import { publishingOf } from '../../testing/publishing.ts'
import { answerAll, layFoundation } from '../../testing/world.ts'
import { publishAdvice } from '../advice/actions.ts'
import { draftAdvice, publishedAdvice } from '../advice/loaders.ts'
import { acceptRest, addEntry, assignReview, editEntry, judgeEntry, moveEntry, rejectEntry } from './actions.ts'
import { reviewOverview, reviewPart } from './loaders.ts'
import type { PublishedAdvice } from '../advice/view.ts'
import { printOfEntry } from './present.ts'
import { workingAdvice } from './store.ts'
import type { ReviewEntry, ReviewPart } from './view.ts'

let sanne: Person, bas: Person, workshopId: string

beforeAll(layFoundation)
beforeEach(async () => {
  sanne = await aUser({ staffRole: 'strategist', name: 'Sanne' })
  bas = await aUser({ staffRole: 'strategist', name: 'Bas' })
  const company = await aCompany({ name: 'Bloem & Co' })
  const workshop = await aWorkshop(company, { status: 'submitted', submittedAt: new Date() })
  await answerAll(workshop.id, await aMember(company))
  workshopId = workshop.id
})

const working = async () => (await workingAdvice(db, workshopId))!
const entry = async (find: string | ((entry: WorkingEntry) => boolean)): Promise<WorkingEntry> =>
  (await working()).entries.find(typeof find === 'string' ? ({ id }) => id === find : find)!
const aMedium = () => entry(({ shown }) => shown.kind === 'channel' && shown.words.verdict === 'add' && shown.phase === 'do')
/** What the screen posts about an entry: what its decision is made on. */
const on = async ({ id, engineNow }: WorkingEntry) =>
  ({ workshopId, entryId: id, version: (await working()).rows.get(id)?.version ?? 0, seen: printOfEntry(engineNow) })
const wordsOf = ({ shown: { words } }: WorkingEntry) => ({ title: words.title, text: words.text, verdict: words.verdict ?? '', priority: '', owner: '' })
const shown = async (part: ReviewPart, id: string): Promise<ReviewEntry> =>
  (await as(sanne, () => reviewPart({ workshopId, part }))).entries.find(one => one.id === id)!
const publish = async () => {
  const posted = await publishingOf(workshopId)
  return as(sanne, () => publishAdvice(posted))
}
const setAnswer = (question: string, value: Prisma.InputJsonValue) =>
  db.answer.update({ where: { workshopId_question: { workshopId, question } }, data: { value } })
const draft = () => as(sanne, () => draftAdvice({ workshopId }))
const formOf = (fields: Record<string, string | number>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value))
  return form
}

describe('deciding about an entry', () => {
  it('accepts it, and says who did', async () => {
    const medium = await aMedium()
    expect(await as(sanne, async () => judgeEntry({ ...await on(medium), do: 'accept' }))).toMatchObject({ ok: true, value: { entryId: medium.id, part: 'do', version: 1 } })
    expect(await shown('do', medium.id)).toMatchObject({ judged: true, judgement: 'accepted', by: { name: 'Sanne' }, version: 1, original: null })
    expect((await working()).advice).toEqual((await working()).fresh)
  })

  it('changes its words, keeps the engine’s beside them, and gives those back', async () => {
    const medium = await aMedium()
    const words = { ...wordsOf(medium), title: 'Anders', verdict: 'hold', priority: '1', owner: 'agency', reason: 'De winkel gaat voor.' }
    expect(await as(sanne, async () => editEntry({ ...await on(medium), ...words }))).toMatchObject({ ok: true })
    expect(await shown('do', medium.id)).toMatchObject({
      words: { title: 'Anders', text: medium.shown.words.text, verdict: 'hold', priority: 1, owner: 'agency' }, original: medium.shown.words, reason: 'De winkel gaat voor.',
    })
    expect((await draft()).advice.lines.find(line => `line:${line.id}` === medium.id)).toMatchObject({ title: 'Anders', verdict: 'hold', edited: true })
    await as(bas, async () => judgeEntry({ ...await on(medium), do: 'restore' }))
    expect((await draft()).advice).toEqual((await working()).fresh)
  })

  it('leaves it out only with a reason', async () => {
    const medium = await aMedium()
    const basis = await on(medium)
    expect(await as(sanne, () => rejectEntry({ ...basis, reason: '  ' }))).toMatchObject({ ok: false, fields: { reason: 'review.errors.reasonMissing' } })
    expect(await as(sanne, () => rejectEntry({ ...basis, reason: 'Doen ze al.' }))).toMatchObject({ ok: true })
    expect(JSON.stringify((await draft()).advice.waves)).not.toContain(medium.id.slice('line:'.length))
    expect(await shown('do', medium.id)).toMatchObject({ absent: true, judgement: 'rejected', reason: 'Doen ze al.' })
  })

  it('wants words where there must be some, and gives an entry nothing that it cannot have', async () => {
    const [medium, goal, task] = [await aMedium(), await entry('line:do-goal'), await entry(({ shown }) => shown.part === 'task')]
    expect(await as(sanne, async () => editEntry({ ...await on(medium), ...wordsOf(medium), title: ' ' }))).toMatchObject({ fields: { title: 'review.errors.titleMissing' } })
    expect(await as(sanne, async () => editEntry({ ...await on(medium), ...wordsOf(medium), text: '' }))).toMatchObject({ fields: { text: 'review.errors.textMissing' } })
    await as(sanne, async () => editEntry({ ...await on(goal), ...wordsOf(goal), text: 'Meer bestellingen.', verdict: 'avoid' }))
    expect((await entry(goal.id)).shown.words).toEqual({ ...goal.shown.words, text: 'Meer bestellingen.' })
    await as(sanne, async () => editEntry({ ...await on(task), ...wordsOf(task), title: 'Meet eerst', owner: 'partner', verdict: 'hold' }))
    expect((await draft()).advice.tasks.find(({ title }) => title === 'Meet eerst')).toMatchObject({ owner: 'partner', edited: true })
  })

  it('is one decision when it is sent twice', async () => {
    const medium = await aMedium()
    const basis = await on(medium)
    const answers = await Promise.all([0, 1, 2].map(() => as(sanne, () => rejectEntry({ ...basis, reason: 'Nee.' }))))
    expect(answers.map(answer => answer.ok && answer.value.version)).toEqual([1, 1, 1])
  })

  it('is refused for something that is not there, or for an archived company', async () => {
    const medium = await aMedium()
    const basis = await on(medium)
    expect(await as(sanne, () => judgeEntry({ ...basis, entryId: 'line:nothing', do: 'accept' }))).toMatchObject({ message: 'review.errors.gone' })
    const { companyId } = await db.workshop.findUniqueOrThrow({ where: { id: workshopId } })
    await db.company.update({ where: { id: companyId }, data: { archivedAt: new Date() } })
    expect(await as(sanne, () => judgeEntry({ ...basis, do: 'accept' }))).toMatchObject({ message: 'review.errors.archived' })
    expect(await db.lineReview.count({ where: { workshopId } })).toBe(0)
  })
})

describe('two strategists at the same line', () => {
  it('gives the second both texts, writes nothing of hers, and takes hers when she says so', async () => {
    const medium = await aMedium()
    const basis = await on(medium)
    await as(sanne, () => editEntry({ ...basis, ...wordsOf(medium), text: 'Tekst van Sanne.' }))
    const mine = { ...basis, ...wordsOf(medium), text: 'Tekst van Bas.' }
    const refused = await as(bas, () => editEntry(null, formOf(mine))) as Refusal
    expect(refused).toMatchObject({
      ok: false, code: 'conflict', message: 'review.conflict.theirs', typed: { text: 'Tekst van Bas.' },
      detail: { by: 'Sanne', judgement: 'edited', words: { text: 'Tekst van Sanne.' }, version: 1 },
    })
    expect((await entry(medium.id)).shown.words.text).toBe('Tekst van Sanne.')
    const again = { ...mine, version: refused.detail!.version as number, seen: refused.detail!.seen as string }
    expect(await as(bas, () => editEntry(again))).toMatchObject({ ok: true, value: { version: 2 } })
    expect((await entry(medium.id)).shown.words.text).toBe('Tekst van Bas.')
  })

  it('loses nothing silently when they press at the same moment', async () => {
    const medium = await aMedium()
    const basis = await on(medium)
    const answers = await Promise.all([
      as(sanne, () => editEntry({ ...basis, ...wordsOf(medium), text: 'A' })),
      as(bas, () => rejectEntry({ ...basis, reason: 'B' })),
    ])
    expect(answers.filter(answer => answer.ok)).toHaveLength(1)
    expect(answers.find(answer => !answer.ok)).toMatchObject({ code: 'conflict' })
  })

  it('decides about nothing that the engine did not say on the screen', async () => {
    const medium = await aMedium()
    const answer = await as(sanne, async () => judgeEntry({ ...await on(medium), seen: 'before', do: 'accept' }))
    expect(answer).toMatchObject({ code: 'conflict', message: 'review.conflict.engine', detail: { by: null, words: medium.shown.words, seen: printOfEntry(medium.engineNow) } })
    expect(await db.lineReview.count({ where: { workshopId } })).toBe(0)
  })
})

describe('going through a phase', () => {
  it('accepts the rest in one go, but only what was on the screen', async () => {
    const medium = await aMedium()
    const page = await as(sanne, () => reviewPart({ workshopId, part: 'do' }))
    await as(bas, async () => rejectEntry({ ...await on(medium), reason: 'Nee.' }))
    expect(await as(sanne, () => acceptRest({ workshopId, part: 'do', seen: page.rest.seen }))).toMatchObject({ code: 'conflict', message: 'review.conflict.rest' })
    const { rest } = await as(sanne, () => reviewPart({ workshopId, part: 'do' }))
    expect(await as(sanne, () => acceptRest({ workshopId, part: 'do', seen: rest.seen }))).toEqual({ ok: true, value: { count: page.rest.count - 1 } })
    const after = await as(sanne, () => reviewPart({ workshopId, part: 'do' }))
    expect([after.counts.judged, after.rest.count, (await shown('do', medium.id)).judgement]).toEqual([after.counts.total, 0, 'rejected'])
  })

  it('names what can be added in the language of the page', async () => {
    const first = async (locale: 'nl' | 'en') => (await as(sanne, () => reviewPart({ workshopId, part: 'care', locale }))).channels[0]!.name
    expect([await first('nl'), await first('en')]).toEqual(['Televisie, landelijk', 'National TV'])
  })

  it('adds an entry of her own once, changes it, takes it away and puts it back', async () => {
    const { newId } = await as(sanne, () => reviewPart({ workshopId, part: 'care' }))
    const input = { workshopId, id: newId, phase: 'care', kind: 'channel', ref: 'CH28', title: 'Bedankkaart', text: 'Stuur een kaart.', verdict: '', priority: '2', owner: 'client' }
    const added = await Promise.all([0, 1].map(() => as(sanne, () => addEntry(input))))
    expect(added.map(answer => answer.ok)).toEqual([true, true])
    const id = `own:${newId}`
    expect((await draft()).advice.lines.filter(line => line.own)).toMatchObject([{ id, ref: 'CH28', verdict: 'add', title: 'Bedankkaart', priority: 2, owner: 'client' }])
    await as(sanne, async () => editEntry({ ...await on(await entry(id)), ...wordsOf(await entry(id)), text: 'Met de hand.' }))
    await as(sanne, async () => rejectEntry({ ...await on(await entry(id)), reason: 'Te duur.' }))
    expect((await draft()).advice.lines.some(line => line.own)).toBe(false)
    await as(sanne, async () => judgeEntry({ ...await on(await entry(id)), do: 'restore' }))
    expect((await draft()).advice.lines.find(line => line.own)).toMatchObject({ text: 'Met de hand.' })
  })

  it('moves an entry among its like, and the advice follows', async () => {
    const media = async () => (await draft()).advice.lines.filter(line => line.phase === 'do' && line.kind === 'channel' && line.verdict === 'add').map(({ id }) => `line:${id}`)
    const before = await media()
    const second = await entry(before[1]!)
    expect(await as(sanne, () => moveEntry({ workshopId, entryId: second.id, version: 0, step: 'up' }))).toMatchObject({ ok: true })
    expect(await media()).toEqual([before[1], before[0], ...before.slice(2)])
    expect(await as(bas, () => moveEntry({ workshopId, entryId: second.id, version: 0, step: 'down' }))).toMatchObject({ code: 'conflict' })
    await as(bas, async () => rejectEntry({ ...await on(second), reason: 'Nee.' }))
    await as(bas, async () => judgeEntry({ ...await on(second), do: 'restore' }))
    expect((await media())[0], 'a decision leaves it in its place').toBe(second.id)
  })

  it('says whose work it is, and who reads along', async () => {
    const editor = await aUser({ staffRole: 'editor' })
    const give = (strategistId: string, secondReaderId: string) => as(sanne, () => assignReview({ workshopId, strategistId, secondReaderId }))
    expect(await give(sanne.id, bas.id)).toMatchObject({ ok: true })
    expect(await as(sanne, () => reviewOverview({ workshopId }))).toMatchObject({ strategistId: sanne.id, secondReaderId: bas.id })
    expect(await give(sanne.id, sanne.id)).toMatchObject({ fields: { secondReaderId: 'review.errors.samePerson' } })
    expect(await give(editor.id, '')).toMatchObject({ fields: { strategistId: 'review.errors.person' } })
    expect(await give('', '')).toMatchObject({ ok: true })
  })
})

describe('after a publication', () => {
  const staleIds = async () => (await working()).entries.filter(({ stale }) => stale !== null).map(({ id }) => id)

  it('keeps what was published until each line is taken over, and names the answer behind it', async () => {
    await publish()
    const before = await as(sanne, () => publishedAdvice({ workshopId }))
    await setAnswer('orderProblems', ['slow'])
    const stale = await staleIds()
    expect(stale.length).toBeGreaterThan(0)
    const first = await entry(stale[0]!)
    const onScreen = await shown(first.shown.phase ?? 'whole', first.id)
    expect(onScreen.stale!.causes).toContain('orderProblems')
    expect(readsDifferently((before as PublishedAdvice).advice, (await draft()).advice)).toBe(false)
    expect((await as(sanne, () => reviewOverview({ workshopId }))).gaps.filter(({ kind }) => kind === 'stale').flatMap(({ entries }) => entries)).toHaveLength(stale.length)
    for (const id of stale) await as(sanne, async () => judgeEntry({ ...await on(await entry(id)), do: 'takeOver' }))
    expect(await staleIds()).toEqual([])
    expect((await draft()).advice.lines.map(({ id, text }) => [id, text])).toEqual((await working()).fresh.lines.map(({ id, text }) => [id, text]))
  })

  it('leaves them stale after the next version when nobody took them over', async () => {
    await publish()
    await setAnswer('mediaBudget', 'b0')
    const stale = await staleIds()
    expect(stale.length).toBeGreaterThan(2)
    await as(sanne, async () => judgeEntry({ ...await on(await entry(stale[0]!)), do: 'takeOver' }))
    expect(await publish()).toMatchObject({ ok: true, value: { number: 2 } })
    expect(await staleIds()).toEqual(stale.slice(1))
    expect(await publish()).toMatchObject({ message: 'advice.publish.unchanged' })
  })

  it('keeps a line that the engine drops, as an entry of her own', async () => {
    await publish()
    await setAnswer('scope', ['see', 'do', 'care'])
    const dropped = await entry(({ stale, shown }) => stale === 'dropped' && shown.part === 'line')
    await as(sanne, async () => judgeEntry({ ...await on(dropped), do: 'keep' }))
    expect((await draft()).advice.lines.find(line => line.own)).toMatchObject({ title: dropped.shown.words.title, text: dropped.shown.words.text })
    expect((await entry(dropped.id)).entry).toBeNull()
  })
})

describe('who may review', () => {
  it('is the agency’s strategists: to others there is nothing', async () => {
    const medium = await aMedium()
    const basis = await on(medium)
    for (const person of [await aMember(), await aUser({ staffRole: 'editor' })]) {
      expect(await as(person, () => judgeEntry({ ...basis, do: 'accept' }))).toMatchObject({ code: 'missing' })
      await expect(as(person, () => reviewPart({ workshopId, part: 'do' }))).rejects.toThrow(/404/)
      await expect(as(person, () => reviewOverview({ workshopId }))).rejects.toThrow(/404/)
    }
    expect(await workingAdvice(db, workshopId, [])).toBeNull()
  })
})
