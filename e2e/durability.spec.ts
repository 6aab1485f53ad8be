import { randomInt, randomUUID } from 'node:crypto'
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { query, workshopOf } from './data.ts'
import { clear, databaseUrl, dataFolderOfItsOwn, end, isAlive, killDatabase, postmaster, startOwnApp, type OwnApp } from './ownApp.ts'
import { visitorAs, type Visitor } from './visitor.ts'

const port = 3310
const url = `http://localhost:${port}`
const saves = 200
const kills = 4
/** In this round the database is killed together with the app. */
const powerCut = 2

type Lane = { section: string; question: string; valueOf: (words: string) => unknown }

/** The client types in four questions at once; each save of a question is a new value. */
const lanes: Lane[] = [
  { section: 'company', question: 'companyPitch', valueOf: words => words },
  { section: 'audience', question: 'audience', valueOf: words => ({ description: words, size: 's5_50k' }) },
  { section: 'journey', question: 'informationNeeds', valueOf: words => ({ see: words }) },
  { section: 'media', question: 'sampleAd', valueOf: words => ({ text: words }) },
]

type Acknowledged = { key: string; question: string; number: number; version: number }
type Stored = { question: string; version: number; value: unknown }

/** A client that saves, writes down each acknowledgement before it goes on, and tries again under the same key. */
class Client {
  acknowledged = 0
  retries = 0
  private readonly visitor: Visitor
  private readonly address: string
  private readonly journal: string

  constructor(visitor: Visitor, workshopId: string, journal: string) {
    this.visitor = visitor
    this.address = `/api/workshops/${workshopId}/answers`
    this.journal = journal
  }

  async type({ section, question, valueOf }: Lane, base: number): Promise<void> {
    let version = base
    for (let number = 1; number <= saves / lanes.length; number++) {
      const key = randomUUID()
      const answers = { [question]: { value: valueOf(`${question} ${number}`), evidence: null, baseVersion: version } }
      version = await this.untilSaved({ key, section, answers }, question)
      appendFileSync(this.journal, `${JSON.stringify({ key, question, number, version } satisfies Acknowledged)}\n`)
      this.acknowledged++
    }
  }

  private async untilSaved(save: { key: string; section: string; answers: object }, question: string): Promise<number> {
    for (;;) {
      const answer = await this.visitor.json(this.address, save).catch(() => null)
      if (answer?.status === 200) return (JSON.parse(answer.body) as { saved: Record<string, number> }).saved[question]!
      // Nobody answers, or the app has lost its database: that is what the client tries again for. Anything else is a fault.
      if (answer !== null && answer.status < 500) throw new Error(`${answer.status} ${answer.body}`)
      this.retries++
      await setTimeout(50)
    }
  }
}

const readAnswers = (workshopId: string, database: string): Promise<Stored[]> =>
  query<Stored>('SELECT question, version, value FROM "Answer" WHERE "workshopId" = $1', [workshopId], database)

let data: string
let app: OwnApp | undefined
test.beforeAll(() => { data = dataFolderOfItsOwn() })
test.afterAll(() => clear(app, data))
test.describe.configure({ mode: 'serial', timeout: 240_000 })

test('what the app acknowledged is there after kill -9, of the app and of its database', async () => {
  app = await startOwnApp(data, port)
  const workshopId = await workshopOf('Pas & Loop', 'Klantreis 2027', databaseUrl(data))
  const before = new Map((await readAnswers(workshopId, databaseUrl(data))).map(row => [row.question, row.version]))
  const journal = join(data, 'journal.ndjson')
  const client = new Client(await visitorAs('Lotte Vermeer', url), workshopId, journal)

  const typing = Promise.all(lanes.map(lane => client.type(lane, before.get(lane.question) ?? 0)))
  const starts: number[] = []
  for (let round = 0; round < kills; round++) {
    const moment = Math.floor(saves / kills) * round + randomInt(5, saves / kills - 5)
    while (client.acknowledged < moment) await Promise.race([setTimeout(2), typing])
    await setTimeout(randomInt(20))
    expect(client.acknowledged).toBeLessThan(saves)
    await end(app, 'SIGKILL')
    if (round === powerCut) await killDatabase(data)
    app = await startOwnApp(data, port)
    starts.push(app.startedIn)
  }
  await typing
  console.log(`Killed ${kills} times, ${client.retries} retries; back in ${starts.join(', ')} ms`)

  const acknowledged = readFileSync(journal, 'utf8').trim().split('\n').map(line => JSON.parse(line) as Acknowledged)
  expect(acknowledged).toHaveLength(saves)
  const stored = new Map((await readAnswers(workshopId, databaseUrl(data))).map(row => [row.question, row]))
  for (const { question, valueOf } of lanes) {
    const last = acknowledged.filter(save => save.question === question).at(-1)!
    // Each save had one effect, also when it was sent again: the version counts them.
    expect(stored.get(question)).toEqual({ question, version: (before.get(question) ?? 0) + last.number, value: valueOf(`${question} ${last.number}`) })
    expect(last.version).toBe(stored.get(question)!.version)
  }
  const receipts = await query<{ key: string }>('SELECT key FROM "Save" WHERE "workshopId" = $1', [workshopId], databaseUrl(data))
  expect(receipts.map(row => row.key).sort()).toEqual(acknowledged.map(save => save.key).sort())
})

test('Ctrl-C stops the app and its database, and a start without changes is quick', async () => {
  const server = postmaster(data)!
  expect(isAlive(server)).toBe(true)
  expect(await end(app!, 'SIGINT')).toBe(0)
  expect(isAlive(server)).toBe(false)
  expect(postmaster(data)).toBeNull()
  await expect(fetch(url)).rejects.toThrow()

  app = await startOwnApp(data, port)
  console.log(`Started without changes in ${app.startedIn} ms`)
  // Ten seconds on a machine that does nothing else; this one runs the tests as well.
  expect(app.startedIn).toBeLessThan(20_000)
  expect(await end(app, 'SIGTERM')).toBe(0)
  expect(postmaster(data)).toBeNull()
})
