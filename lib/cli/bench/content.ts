import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readGlossary } from '../../../prisma/content/glossary/read.ts'
import { emptyDocument, type ContentDocument, type ContentKind } from '../../domain/content/document.ts'
import { randomFrom } from '../../testing/generateAnswers.ts'
import { ensureDatabase, generateClient, migrate } from '../database.ts'
import { startPostgres } from '../postgres.ts'
import { secrets } from '../secrets.ts'

const counts: Record<Exclude<ContentKind, 'page'>, number> = { term: 5000, article: 500 }
const limitMilliseconds = 200
/** As many texts go in with one statement, so that it ends in time on a busy machine too. */
const atOnce = 250
/** What visitors type: names, parts of names, plurals and slips of the finger. */
const asked = ['klantreis', 'klan', 'conversies', 'costumer jurney', 'retensie', 'merk', 'aanbevelingen', 'zoek machine', 'budget', 'a', 'de klant die koopt', 'xqzvbw']

const seeds = readGlossary()
const wordsOf = (text: string): string[] => text.match(/[\p{L}]{3,}/gu) ?? []

/** A text of real Dutch words in a chance order: as varied as 5,000 texts by people would be. */
function inventor(random: () => number): (kind: ContentKind, number: number) => ContentDocument {
  const words = seeds.flatMap(({ body }) => wordsOf(body.nl))
  const pick = (count: number): string => Array.from({ length: count }, () => words[Math.floor(random() * words.length)]!).join(' ')
  return (kind, number) => ({
    ...emptyDocument(), slug: `${kind}-${number}`, title: `${pick(kind === 'term' ? 2 : 6)} ${number}`, summary: `${pick(20)}.`,
    body: Array.from({ length: kind === 'term' ? 4 : 12 }, () => `${pick(50)}.`).join('\n\n'),
    synonyms: kind === 'term' ? [pick(1), pick(2)] : [], related: [`${kind}-${(number + 1) % counts.term}`], reviewedOn: '2026-11-22',
  })
}

const p95 = (times: readonly number[]): number => Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!)

async function timed(rounds: number, work: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    await work(round)
    times.push(performance.now() - start)
  }
  return p95(times)
}

async function fill(): Promise<void> {
  const { db } = await import('../../platform/db/db.ts')
  const invent = inventor(randomFrom(20261122))
  for (const [kind, count] of Object.entries(counts) as ['term' | 'article', number][]) {
    const texts = Array.from({ length: count }, (_, number) => invent(kind, number))
    await db.content.createMany({ data: texts.map(({ slug }) => ({ kind, key: slug })) })
    const ids = new Map((await db.content.findMany({ where: { kind }, select: { id: true, key: true } })).map(({ id, key }) => [key, id]))
    const at = new Date()
    for (let from = 0; from < texts.length; from += atOnce) {
      await db.edition.createMany({
        data: texts.slice(from, from + atOnce).map(text => ({ contentId: ids.get(text.slug)!, kind, locale: 'nl', draft: text, published: text, slug: text.slug, publishedAt: at, firstPublishedAt: at })),
      })
    }
  }
  await db.$executeRaw`ANALYZE "Edition", "Content"`
}

async function measure(): Promise<Record<string, number>> {
  const [{ db }, { publishedTerms }, { searchSite }, { listContent }] = await Promise.all([
    import('../../platform/db/db.ts'), import('../../features/glossary/store.ts'), import('../../features/glossary/search.ts'), import('../../features/content/storeLists.ts'),
  ])
  await fill()
  const times = {
    register: await timed(40, () => publishedTerms(db, 'nl')),
    search: await timed(120, round => searchSite(db, { locale: 'nl', words: asked[round % asked.length]! })),
    editorsList: await timed(80, round => listContent(db, { kind: round % 2 ? 'term' : 'article', locale: 'nl', words: round % 3 === 0 ? asked[round % asked.length]! : '', state: undefined, page: 1 + (round % 9) })),
  }
  await db.$disconnect()
  return times
}

/** With 5,000 terms and 500 articles in a throw-away database: how long the register, the search and the editor's list wait for it. */
export const benchContent = async (): Promise<Record<string, unknown>> => {
  const home = mkdtempSync(join(tmpdir(), 'klantreis-bench-'))
  chmodSync(home, 0o755)
  await generateClient()
  const postgres = await startPostgres(home, ['fsync=off'])
  try {
    await ensureDatabase(postgres.url('postgres'), 'bench')
    const url = postgres.url('bench')
    await migrate(url)
    Object.assign(process.env, secrets(), { DATABASE_URL: url, DEMO: '1', APP_URL: 'http://localhost:3000' })
    const p95Milliseconds = await measure()
    if (Object.values(p95Milliseconds).some(time => time > limitMilliseconds)) process.exitCode = 1
    return { ...counts, p95Milliseconds, limitMilliseconds }
  } finally {
    postgres.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
