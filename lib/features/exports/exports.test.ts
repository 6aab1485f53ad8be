import { beforeAll, describe, expect, it, vi } from 'vitest'
import * as fileRoute from '../../../app/api/exports/[exportId]/file/route.ts'
import * as stateRoute from '../../../app/api/exports/[exportId]/route.ts'
import { aMember, as, aUser, aWebRequest, aWorkshop, type Person } from '../../testing/factories.ts'
import { answerAll, floristAnswers, layFoundation } from '../../testing/world.ts'
import { db } from '../../platform/db/db.ts'
import { generate } from '../../domain/advice/generate.ts'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { requestExport } from './actions.ts'
import { handlers, makeExport } from './jobs.ts'
import { exportsPage } from './loaders.ts'

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>
const attempt = { signal: new AbortController().signal, isLast: true }
const now = () => new Date()

async function aPublished() {
  const { company, ...eva } = await aMember()
  const sanne = await aUser({ staffRole: 'strategist' })
  const workshop = await aWorkshop(company, { status: 'submitted', submittedAt: now() })
  await answerAll(workshop.id, eva)
  const file = floristAnswers()
  await db.publication.create({
    data: {
      workshopId: workshop.id, number: 1, advice: JSON.parse(JSON.stringify(generate(file, readPlaybook()))) as object, answers: JSON.parse(JSON.stringify(file.answers)) as object,
      evidence: {}, playbookVersion: 1, publishedAt: new Date('2026-11-20T10:00:00Z'), publishedById: sanne.id,
    },
  })
  return { eva, sanne, workshop, company }
}

const ask = (person: Person, workshopId: string, edition: number | 'draft', format: string) => as(person, () => requestExport({ workshopId, edition, format }))
const idOf = (result: Awaited<ReturnType<typeof ask>>): string => {
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value.exportId
}
const call = async (handler: unknown, person: Person, exportId: string) => (handler as Handler)(
  await aWebRequest(person, `/api/exports/${exportId}`), { params: Promise.resolve({ exportId }) },
)
const download = (person: Person, exportId: string) => call(fileRoute.GET, person, exportId)
const pages = (person: Person, workshopId: string) => as(person, () => exportsPage({ workshopId }))

beforeAll(layFoundation)

describe('taking an advice along', () => {
  it('makes a small file at once, and offers it under a safe name', async () => {
    const { eva, workshop } = await aPublished()
    await db.company.update({ where: { id: workshop.companyId }, data: { name: '=Café "Zón" \r\n/../x' } })
    const exportId = idOf(await ask(eva, workshop.id, 1, 'csv'))
    const response = await download(eva, exportId)
    expect([response.status, response.headers.get('cache-control'), response.headers.get('content-disposition')])
      .toEqual([200, 'no-store', 'attachment; filename="advies-cafe-zon-x-versie-1.csv"'])
    expect((await response.text()).split('\r\n').length).toBeGreaterThan(50)
  })

  it('lets the worker make a large one, and says how far it is', async () => {
    const { eva, workshop } = await aPublished()
    const exportId = idOf(await ask(eva, workshop.id, 1, 'xlsx'))
    expect((await pages(eva, workshop.id)).files).toMatchObject([{ id: exportId, state: 'queued', progress: 0, size: 0 }])
    expect((await download(eva, exportId)).status).toBe(404)
    expect(await db.$queryRaw`SELECT count(*)::int AS jobs FROM pgboss.job WHERE name = 'export.make' AND data->>'exportId' = ${exportId}`).toEqual([{ jobs: 1 }])
    await makeExport(exportId)
    expect(await (await call(stateRoute.GET, eva, exportId)).json()).toEqual({ ok: true, value: { state: 'done', progress: 100 } })
    const bytes = new Uint8Array(await (await download(eva, exportId)).arrayBuffer())
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b])
    await makeExport(exportId)
    expect(await db.export.count({ where: { workshopId: workshop.id } })).toBe(1)
  })

  it('keeps the draft for the agency, whoever asks and however', async () => {
    const { eva, sanne, workshop } = await aPublished()
    expect(await ask(eva, workshop.id, 'draft', 'csv')).toMatchObject({ ok: false, fields: { edition: 'exports.errors.edition' } })
    const draft = idOf(await ask(sanne, workshop.id, 'draft', 'json'))
    expect((await download(sanne, draft)).headers.get('content-disposition')).toContain('-concept.json')
    for (const handler of [fileRoute.GET, stateRoute.GET]) expect((await call(handler, eva, draft)).status).toBe(404)
    expect((await pages(eva, workshop.id)).files).toEqual([])
  })

  it('gives nobody the file of another company, nor a version that does not exist', async () => {
    const [mine, theirs] = [await aPublished(), await aPublished()]
    const exportId = idOf(await ask(theirs.eva, theirs.workshop.id, 1, 'csv'))
    expect((await download(mine.eva, exportId)).status).toBe(404)
    expect(await ask(mine.eva, theirs.workshop.id, 1, 'csv')).toMatchObject({ ok: false, code: 'missing' })
    expect(await ask(mine.eva, mine.workshop.id, 2, 'csv')).toMatchObject({ ok: false, code: 'invalid' })
  })

  it('makes ten in an hour, and then asks to wait', async () => {
    const { eva, workshop } = await aPublished()
    for (let made = 0; made < 10; made++) idOf(await ask(eva, workshop.id, 1, 'pdf'))
    expect(await ask(eva, workshop.id, 1, 'pdf')).toMatchObject({ ok: false, code: 'tooMany' })
  })

  it('removes files after seven days, and offers none that has expired', async () => {
    const { eva, workshop } = await aPublished()
    const [old, fresh] = [idOf(await ask(eva, workshop.id, 1, 'csv')), idOf(await ask(eva, workshop.id, 1, 'csv'))]
    await db.export.update({ where: { id: old }, data: { expiresAt: new Date(Date.now() - 1000) } })
    expect((await download(eva, old)).status).toBe(404)
    await handlers['export.clean']!({}, attempt)
    expect((await db.export.findMany({ where: { workshopId: workshop.id } })).map(row => row.id)).toEqual([fresh])
    const { createdAt, expiresAt } = await db.export.findUniqueOrThrow({ where: { id: fresh } })
    expect(expiresAt.getTime() - createdAt.getTime()).toBe(7 * 86_400_000)
  })

  it('says that it failed after the last try only', async () => {
    const { eva, workshop } = await aPublished()
    const exportId = idOf(await ask(eva, workshop.id, 1, 'pptx'))
    vi.doMock('./pptx/build.ts', () => ({ buildPptx: () => Promise.reject(new Error('out of paper')) }))
    const make = (isLast: boolean) => handlers['export.make']!({ exportId }, { ...attempt, isLast })
    await expect(make(false)).rejects.toThrow('out of paper')
    expect((await pages(eva, workshop.id)).files[0]!.state).toBe('running')
    await expect(make(true)).rejects.toThrow('out of paper')
    expect((await pages(eva, workshop.id)).files[0]!.state).toBe('failed')
  })
})
