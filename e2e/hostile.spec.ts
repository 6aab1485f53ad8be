import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import sharp from 'sharp'
import { packed, payloads } from './data/payloads.ts'
import { aPublishedClient, aSubmittedCopyOf, contentOf, demoSession, query } from './data.ts'
import { ReviewPage } from './pages/review.ts'
import { holdSession } from './pages/signIn.ts'
import { Tripwire } from './pages/tripwire.ts'

// What editors, clients and strangers write is hostile until it is shown as the text that it is.
test.use({ trace: 'off' })

type Kind = 'term' | 'article' | 'page'
type Planted = { kind: Kind; key: string; title: string; summary: string; body: string; synonyms: string[] }

const mark = 'vijandig'
const titles = packed(200)
const media = randomUUID()
const indented = (text: string): string => text.replaceAll('\n', '\n  ')
const inCell = (text: string): string => text.replace(/\n/g, ' ').replaceAll('|', '\\|')

/** The payloads as bodies: each apart, as they come, from back to front, in a table, as the words of pictures and of links. */
const bodies: Record<string, string> = {
  list: payloads.map(text => `- ${indented(text)}`).join('\n'),
  plain: payloads.join('\n\n'),
  reverse: payloads.toReversed().join('\n\n'),
  table: `| a |\n|---|\n${payloads.map(text => `| ${inCell(text)} |`).join('\n')}`,
  pictures: payloads.map(text => `![${inCell(text).replace(/[[\]\\]/g, '\\$&')}](media:${media})`).join('\n\n'),
  links: payloads.map(text => `[${inCell(text).replace(/[[\]\\]/g, '\\$&')}](https://ok.example/) [[see|${inCell(text).replace(/[[\]|]/g, '')}]]`).join('\n\n'),
}

const one = (kind: Kind, key: string, given: Partial<Planted>): Planted => ({ kind, key: `${mark}-${key}`, title: key, summary: 'Kort.', body: 'Tekst.', synonyms: [], ...given })

/** A few words that become links with a note, of which the note is hostile. */
const noted = packed(500).slice(0, 12)
const letters = (at: number): string => 'abcdefghijklmnop'.charAt(at).repeat(3)

const planted: Planted[] = [
  // The lists show one payload a text. A feed holds the newest hundred: the first hundred as terms, the last as articles.
  ...payloads.map((text, at) => one('term', `een-${at}`, { title: text, summary: text, synonyms: [text] })),
  ...payloads.toReversed().map((text, at) => one('article', `een-${at}`, { title: text, summary: text })),
  ...titles.flatMap((text, at) => (['term', 'article', 'page'] as const).map(kind => one(kind, `veel-${at}`, { title: text, summary: text, body: text, synonyms: [text] }))),
  ...Object.entries(bodies).flatMap(([name, body]) => (['term', 'article'] as const).map(kind => one(kind, name, { body }))),
  ...noted.map((text, at) => one('term', `noot-${at}`, { title: `Vijandwoord ${letters(at)}`, summary: text })),
  one('article', 'noted', { body: noted.map((_, at) => `${'woord '.repeat(45)}\n\n[[${mark}-noot-${at}|Vijandwoord ${letters(at)}]]`).join('\n\n') }),
]

async function plant(): Promise<void> {
  await uproot()
  const rows = planted.map(({ kind, key, ...words }, at) => ({
    kind, key, at,
    document: { ...words, slug: key, linking: 'anyCase', stages: [], related: [], sources: [], picture: null, reviewedOn: '2026-11-22' },
  }))
  const set = JSON.stringify(rows)
  await query('INSERT INTO "Content" (id, kind, key) SELECT gen_random_uuid(), kind::"ContentKind", key FROM jsonb_to_recordset($1::jsonb) AS r(kind text, key text)', [set])
  await query(
    `INSERT INTO "Edition" (id, "contentId", kind, locale, slug, draft, published, "publishedAt", "firstPublishedAt")
     SELECT gen_random_uuid(), c.id, c.kind, 'nl', r.key, r.document, r.document, now() - r.at * interval '1 second', now() - r.at * interval '1 second'
     FROM jsonb_to_recordset($1::jsonb) AS r(kind text, key text, at int, document jsonb) JOIN "Content" c ON c.key = r.key AND c.kind = r.kind::"ContentKind"`, [set],
  )
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#396' } }).webp().toBuffer()
  await query(`INSERT INTO "Media" (id, name, width, height, "altNl", hash) VALUES ($1, $2, 60, 40, $3, $4)`, [media, payloads[10], payloads[10], media])
  await query('INSERT INTO "MediaFile" ("mediaId", width, height, bytes) VALUES ($1, 60, 40, $2)', [media, bytes])
}

const uproot = async (): Promise<void> => {
  await query('DELETE FROM "Content" WHERE key LIKE $1', [`${mark}-%`])
  await query('DELETE FROM "Media" WHERE id = $1', [media])
}

test.beforeAll(plant)
test.afterAll(uproot)

test('the tripwire hears what runs, and sees what could', async ({ browser }) => {
  const wire = await Tripwire.in(browser)
  expect(payloads.length).toBeGreaterThanOrEqual(200)
  expect(new Set(payloads).size).toBe(payloads.length)
  let caught = 0
  for (const payload of payloads) {
    await wire.showRaw(`<body><p>${payload}</p></body>`)
    caught += (await wire.faults()).length > 0 ? 1 : 0
  }
  // The others aim at Markdown, XML, JSON, templates and filters: as HTML they are text.
  expect(caught).toBeGreaterThan(90)
})

test('no payload runs from a title, a short answer or another name of a term', async ({ browser }) => {
  test.slow()
  const wire = await Tripwire.in(browser)
  await wire.visit('/begrippen')
  expect(await wire.shown(payloads)).toBe(payloads.length)
  for (const [at, title] of titles.entries()) {
    await wire.visit(`/begrippen/${mark}-veel-${at}`)
    expect(await wire.page.locator('h1').textContent()).toBe(title)
  }
})

test('no payload runs from an article, a page or their lists', async ({ browser }) => {
  test.slow()
  const wire = await Tripwire.in(browser)
  await wire.visit('/kennisbank')
  expect(await wire.shown(payloads)).toBe(payloads.length)
  for (const at of titles.keys()) {
    await wire.visit(`/kennisbank/${mark}-veel-${at}`)
    await wire.visit(`/pagina/${mark}-veel-${at}`)
  }
})

test('no payload runs from running text, in whatever Markdown it stands', async ({ browser }) => {
  const wire = await Tripwire.in(browser)
  for (const name of Object.keys(bodies)) {
    await wire.visit(`/begrippen/${mark}-${name}`)
    await wire.visit(`/kennisbank/${mark}-${name}`)
  }
  await wire.visit(`/begrippen/${mark}-pictures`)
  await expect(wire.page.locator('article img[src^="/media/"]')).toHaveCount(payloads.length)
})

test('no payload runs from a search, or from an address that is not there', async ({ browser }) => {
  test.slow()
  const wire = await Tripwire.in(browser)
  for (const words of titles) await wire.visit(`/begrippen/zoeken?q=${encodeURIComponent(words)}`)
  for (const payload of payloads.filter(text => !/[/\\%\n\t\r]|\.\./.test(text)).slice(0, 25)) await wire.visit(`/begrippen/${encodeURIComponent(payload)}`, 404)
})

test('no payload runs from what the scripts of a page add to it: a list that narrows, the note beside a term', async ({ browser }) => {
  const wire = await Tripwire.in(browser)
  await wire.visit('/begrippen')
  for (const words of ['script', 'onerror', '"><', 'javascript:']) {
    await wire.page.getByRole('searchbox').fill(words)
    await expect(wire.page.locator('#register [data-term]:not([hidden])').first()).toBeVisible()
    await wire.page.waitForResponse(answer => answer.url().includes('/api/search'))
    expect(await wire.faults(), words).toEqual([])
  }
  await wire.visit(`/kennisbank/${mark}-noted`)
  for (const at of noted.keys()) {
    await wire.page.getByRole('link', { name: `Vijandwoord ${letters(at)}`, exact: true }).hover()
    await expect(wire.page.getByRole('tooltip')).toHaveText(noted[at]!.replace(/\s+/g, ' ').trim())
    expect(await wire.faults()).toEqual([])
    // A note may lie over the next word, and stays while a pointer rests on it.
    await wire.page.mouse.move(0, 0)
    await expect(wire.page.getByRole('tooltip')).toBeHidden()
  }
})

/** The texts of the entries of a feed as an XML parser reads them; null when it does not. */
const readFeed = (page: Page, address: string): Promise<{ titles: string[]; foreign: number } | null> => page.evaluate(async from => {
  const feed = new DOMParser().parseFromString(await (await fetch(from)).text(), 'application/xml')
  if (feed.querySelector('parsererror')) return null
  return {
    titles: [...feed.querySelectorAll('entry > title')].map(title => title.textContent),
    foreign: [...feed.querySelectorAll('*')].filter(element => element.namespaceURI !== 'http://www.w3.org/2005/Atom').length,
  }
}, address)

test('a feed is well-formed, and holds its payloads as text', async ({ browser }) => {
  const wire = await Tripwire.in(browser)
  await wire.visit('/kennisbank')
  // XML cannot hold these at all, so they are left out.
  const inXml = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  const held = new Set<string>()
  for (const address of ['/begrippen/feed.xml', '/kennisbank/feed.xml']) {
    const feed = await readFeed(wire.page, address)
    expect(feed, address).not.toBeNull()
    expect(feed!.foreign).toBe(0)
    for (const payload of payloads) if (feed!.titles.some(title => title.trim() === inXml(payload).trim())) held.add(payload)
    await wire.page.goto(address)
    expect(await wire.page.evaluate(() => window.tripped)).toEqual([])
    await wire.visit('/kennisbank')
  }
  expect(held.size).toBeGreaterThanOrEqual(198)
})

test('every payload can be drawn in the picture of its page', async ({ request }) => {
  test.slow()
  for (const at of titles.keys()) {
    const answer = await request.get(`/og/nl/article/${mark}-veel-${at}.png`)
    expect([answer.status(), answer.headers()['content-type'], (await answer.body()).subarray(1, 4).toString()], titles[at]).toEqual([200, 'image/png', 'PNG'])
  }
})

test('no payload runs where editors work: the preview, the editor, its history and the library', async ({ browser }) => {
  test.slow()
  const wire = await Tripwire.in(browser)
  await holdSession(wire.page, await demoSession('Sanne de Wit'))
  const plain = await contentOf('term', `${mark}-plain`)
  for (const name of ['list', 'plain', 'pictures', 'veel-0', 'veel-20']) {
    for (const kind of ['term', 'article'] as const) await wire.visit(`/portaal/redactie/${kind}/${await contentOf(kind, `${mark}-${name}`)}/nl/voorbeeld`)
  }
  for (const path of [`/term/${plain}/nl`, `/term/${plain}/nl/revisies`, '/media', '', '/kapotte-links', '/prullenbak', ...Array.from({ length: 5 }, (_, page) => `/term?page=${page + 1}`)]) {
    await wire.visit(`/portaal/redactie${path}`)
  }
})

test('no payload runs from what strangers send: the contact form, the short test, the requests', async ({ browser }) => {
  test.slow()
  const wire = await Tripwire.in(browser)
  for (const words of titles.slice(0, 3)) {
    await wire.visit('/contact')
    for (const field of await wire.page.locator('main form :is(input:not([type]), input[type="text"], input[type="email"], textarea):visible').all()) await field.fill(words.replaceAll('\n', ' '))
    await wire.page.locator('main form button[type="submit"]').last().click()
    await expect(wire.page.locator('[aria-invalid="true"]').first()).toBeVisible()
    expect(await wire.faults()).toEqual([])
  }
  for (const words of payloads.filter(text => text.length < 40).slice(0, 20).map(encodeURIComponent)) await wire.visit(`/doe-de-korte-test?market=${words}&goal=${words}&${words}=1`)
  await query(
    `INSERT INTO "Lead" (id, name, email, "companyName", message, locale) SELECT gen_random_uuid(), words, $2, words, words, 'nl' FROM jsonb_array_elements_text($1::jsonb) AS said(words)`,
    [JSON.stringify(titles), `${mark}@proef.example`],
  )
  await holdSession(wire.page, await demoSession('Sanne de Wit'))
  await wire.visit('/portaal/aanvragen')
  expect(await wire.shown(payloads)).toBe(payloads.length)
  await wire.visit('/portaal/bord')
  await query('DELETE FROM "Lead" WHERE email = $1', [`${mark}@proef.example`])
})

/** Puts the payloads in every title and text of an advice, in turn. */
function poisoned(value: unknown, next: () => string): unknown {
  if (Array.isArray(value)) return value.map(part => poisoned(part, next))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) =>
    [name, (name === 'title' || name === 'text') && typeof part === 'string' ? next() : poisoned(part, next)]))
}

test('no payload runs from what people say to each other, or from their names', async ({ browser }) => {
  const { workshopId, session } = await aPublishedClient()
  const speakers = await query<{ id: string }>(
    'INSERT INTO "User" (id, email, name) SELECT gen_random_uuid(), gen_random_uuid() || $2, name FROM jsonb_array_elements_text($1::jsonb) AS names(name) RETURNING id', [JSON.stringify(titles), '@proef.example'],
  )
  await query(
    `INSERT INTO "Comment" (id, "workshopId", about, body, internal, "authorId")
     SELECT gen_random_uuid(), $1, 'answer:goal', body, false, ($3::uuid[])[1 + at % $4] FROM jsonb_array_elements_text($2::jsonb) WITH ORDINALITY AS said(body, at)`,
    [workshopId, JSON.stringify(payloads), speakers.map(({ id }) => id), speakers.length],
  )
  for (const cookie of [session, await demoSession('Sanne de Wit')]) {
    const wire = await Tripwire.in(browser)
    await holdSession(wire.page, cookie)
    await wire.visit(`/portaal/workshops/${workshopId}/antwoorden`)
    expect(await wire.shown(payloads)).toBe(payloads.length)
  }
})

test('no payload runs from an advice in whatever line it stands', async ({ browser }) => {
  const { workshopId, session } = await aPublishedClient()
  const [first] = await query<{ advice: unknown }>('SELECT advice FROM "Publication" WHERE "workshopId" = $1 AND number = 1', [workshopId])
  let used = 0
  const advice = poisoned(first!.advice, () => titles[used++ % titles.length]!)
  expect(used).toBeGreaterThan(titles.length)
  await query(
    `INSERT INTO "Publication" (id, "workshopId", number, advice, original, answers, evidence, "playbookVersion", "publishedAt", "publishedById")
     SELECT gen_random_uuid(), "workshopId", 2, $2, original, answers, evidence, "playbookVersion", now(), "publishedById" FROM "Publication" WHERE "workshopId" = $1`, [workshopId, JSON.stringify(advice)],
  )
  const wire = await Tripwire.in(browser)
  await holdSession(wire.page, session)
  for (const path of ['/advies', '/advies/see', '/advies/think', '/advies/do', '/advies/care', '/versies/1/2']) await wire.visit(`/portaal/workshops/${workshopId}${path}`)
})

test('no payload runs from what a strategist writes in a review, nor when it is published', async ({ browser }) => {
  test.slow()
  const { workshopId } = await aSubmittedCopyOf('Tafelhuis', 'Klantreis 2026')
  const wire = await Tripwire.in(browser)
  await holdSession(wire.page, await demoSession('Sanne de Wit'))
  const review = new ReviewPage(wire.page, workshopId)
  await review.openPart('see')
  const texts = packed(3500, '\n')
  for (const [at, text] of texts.entries()) {
    await review.add({ kind: 'Medium', title: `Vijandige regel ${at}`, text })
    expect(await wire.faults()).toEqual([])
  }
  await wire.visit(`/portaal/workshops/${workshopId}/beoordelen/see`)
  expect(await wire.shown(payloads)).toBe(payloads.length)
  await review.publish()
  const client = await Tripwire.in(browser)
  await holdSession(client.page, await demoSession('Noor Hendriks'))
  await client.visit(`/portaal/workshops/${workshopId}/advies/see`)
  expect(await client.shown(payloads)).toBe(payloads.length)
})
