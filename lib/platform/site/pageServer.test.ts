import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { pageServer } from './pageServer.ts'
import { hashOf } from './variants.ts'

const shell = '<html id="__next_error__"><head></head><body></body></html>'
const documentOf = (words: string): string =>
  `<!DOCTYPE html><html lang="nl"><head><link rel="stylesheet" href="/_next/static/chunks/1.css?dpl=1"/></head><body><p>${words}</p><script>self.__next_f.push([1,"${words}"])</script></body></html>`

/** What stands in the "database" of the pages, and what Next was asked. */
const site = { words: 'eerst', pause: 0 }
const asked: { url: string; method: string; headers: IncomingHttpHeaders }[] = []

const next: RequestListener = ({ url = '', method = '', headers }, response) => {
  asked.push({ url, method, headers })
  const { words, pause } = site
  const send = (status: number, body: string, more = {}) => void setTimeout(pause).then(() => response.writeHead(status, { 'Content-Type': 'text/html', 'Cache-Control': 'no-store', ...more }).end(body))
  if (method === 'POST') return send(200, 'posted', { 'Set-Cookie': 'a=b' })
  if (url === '/verhuisd') return send(308, '', { Location: '/begrippen' })
  if (url === '/weg' || url === '/ook-weg') return send(404, shell)
  if (url === '/niet-gevonden') return send(200, documentOf('niet gevonden'))
  if (url === '/vreemd') return send(200, documentOf('vreemd').replace('self.__next_f', 'anders'))
  if (url === '/stuk') return send(500, 'stuk')
  return send(200, documentOf(`${url}: ${words}`), { Link: '</_next/static/media/a.woff2>; rel=preload; as="font"; crossorigin=""' })
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }
let base = ''
let server: Server
let stop: () => Promise<void>
let folder = ''
const client = () => new pg.Client({ connectionString: process.env.DATABASE_URL })

const send = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> => new Promise((resolve, reject) => {
  request(`${base}${path}`, { method, headers }, answer => {
    let body = ''
    answer.setEncoding('utf8').on('data', part => { body += part }).on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body }))
  }).on('error', reject).end()
})

async function query(text: string): Promise<void> {
  const one = client()
  await one.connect()
  await one.query(text)
  await one.end()
}

/** Waits until something holds; the test runs out of time when it never does. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await setTimeout(10)
}

/** Two requests after each other for a page that nobody asked for yet need Next once when pages are kept. */
const keeps = async (): Promise<boolean> => {
  const path = `/gehoord-${crypto.randomUUID()}`
  await send(path)
  await setTimeout(1100)
  await send(path)
  return asked.filter(({ url }) => url === path).length === 1
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'klantreis-site-'))
  mkdirSync(join(folder, 'static', 'chunks'), { recursive: true })
  writeFileSync(join(folder, 'static', 'chunks', '1.css'), 'p{color:red}@font-face{src:url(../media/a.woff2)}')
  const made = pageServer({
    next, host: 'localhost:1', build: folder, script: 'klantreis()', databaseUrl: process.env.DATABASE_URL!, missing: () => '/niet-gevonden',
  })
  stop = made.stop
  server = createServer(made.handle)
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', () => resolve()) })
  const address = server.address()
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  await until(keeps)
})
beforeEach(() => { asked.length = 0 })
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await stop()
  rmSync(folder, { recursive: true, force: true })
})

it('makes a page once, lean, and answers with validators', async () => {
  const first = await send('/begrippen')
  expect(first.status).toBe(200)
  expect(first.body).toContain('<p>/begrippen: eerst</p>')
  expect(first.body).toContain('<style>p{color:red}@font-face{src:url(/_next/static/media/a.woff2)}</style>')
  expect(first.body).not.toContain('<script')
  expect(first.headers).toMatchObject({ etag: expect.stringMatching(/^"[\w-]+"$/), vary: 'Accept-Encoding', 'x-accel-expires': expect.stringMatching(/^@\d+$/) })
  expect(first.headers['cache-control']).toContain('s-maxage=1')

  const again = await send('/begrippen?utm_source=mail', { 'if-none-match': String(first.headers.etag) })
  expect([again.status, again.body, again.headers.etag]).toEqual([304, '', first.headers.etag])
  expect((await send('/begrippen', { 'if-modified-since': String(first.headers['last-modified']) })).status).toBe(304)
  const head = await send('/begrippen', {}, 'HEAD')
  expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', first.headers['content-length']])
  expect(asked.map(({ url }) => url)).toEqual(['/begrippen'])
})

it('shows Next nothing of who asks, so that a page is the same for everybody', async () => {
  const { headers } = await send('/wie', { cookie: 'session=1', host: 'evil.example', 'x-forwarded-host': 'evil.example', 'accept-language': 'de' })
  expect(asked).toHaveLength(1)
  expect(asked[0]!.headers).toEqual({ host: 'localhost:1', accept: 'text/html', connection: expect.any(String) })
  expect(headers).not.toHaveProperty('set-cookie')
})

it('makes a page once for all who ask at the same time', async () => {
  site.pause = 50
  const answers = await Promise.all(Array.from({ length: 20 }, () => send('/druk')))
  site.pause = 0
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
  expect(asked).toHaveLength(1)
})

it('shows what was published the moment that it is', async () => {
  expect((await send('/nieuws')).body).toContain('/nieuws: eerst')
  site.words = 'daarna'
  expect((await send('/nieuws')).body).toContain('/nieuws: eerst')
  await query('NOTIFY site')
  await until(async () => (await send('/nieuws')).body.includes('/nieuws: daarna'))
  site.words = 'eerst'
})

it('keeps a page for a second only while it cannot hear, and hears again by itself', async () => {
  const path = '/doof'
  await send(path)
  await query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'klantreis pages' AND datname = current_database()`)
  site.words = 'ongehoord'
  await until(async () => (await send(path)).body.includes('ongehoord'))
  await until(keeps)
  site.words = 'eerst'
  await query('NOTIFY site')
  await until(async () => (await send(path)).body.includes('eerst'))
})

it('says with status 404, in words, that nothing is there', async () => {
  for (const path of ['/weg', '/ook-weg', '/niet-gevonden']) {
    const answer = await send(path)
    expect([answer.status, answer.body.includes('<p>niet gevonden</p>')], path).toEqual([404, true])
  }
  expect(asked.map(({ url }) => url).toSorted()).toEqual(['/niet-gevonden', '/ook-weg', '/weg'])
})

it('keeps a permanent redirect, and leaves to Next what it does not understand', async () => {
  for (let n = 0; n < 2; n++) expect((await send('/verhuisd')).headers.location).toBe('/begrippen')
  expect(asked).toHaveLength(1)
  expect((await send('/vreemd')).body).toBe(documentOf('vreemd').replace('self.__next_f', 'anders'))
  expect(await send('/stuk')).toMatchObject({ status: 500, body: 'stuk' })
})

it('leaves private pages, writes, files and data for scripts to Next, as they came', async () => {
  expect((await send('/portaal', { cookie: 'session=1' })).body).toContain('<script>')
  expect((await send('/begrippen', {}, 'POST')).headers['set-cookie']).toEqual(['a=b'])
  await send('/begrippen?_rsc=1')
  await send('/icon.svg')
  expect(asked.map(({ url, method, headers }) => [url, method, headers.cookie])).toEqual([
    ['/portaal', 'GET', 'session=1'], ['/begrippen', 'POST', undefined], ['/begrippen?_rsc=1', 'GET', undefined], ['/icon.svg', 'GET', undefined],
  ])
})

it('keeps no page with a query that it does not know, and lets no cache keep it', async () => {
  for (let n = 0; n < 2; n++) {
    const { headers } = await send('/contact?verstuurd=1')
    expect(headers['cache-control']).toBe('private, no-store')
    expect(headers).not.toHaveProperty('x-accel-expires')
  }
  expect(asked).toHaveLength(2)
})

it('gives the script of the site: for ever under the address with its hash, asked for each time under another', async () => {
  const plain = await send('/site.js')
  expect(plain).toMatchObject({ status: 200, body: 'klantreis()', headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=0, must-revalidate' } })
  expect((await send(`/site.js?v=${hashOf('klantreis()')}`)).headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await send('/site.js?v=old')).headers['cache-control']).toContain('max-age=0')
  expect(asked).toHaveLength(0)
})
