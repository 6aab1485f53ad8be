import { beforeAll, describe, expect, it, vi } from 'vitest'
import { db } from '../../platform/db/db.ts'
import { aPublishedEdition, aPublishedText } from '../../testing/publicTexts.ts'
import { cardTitle, pictureOfCard } from './card.tsx'
import { siteFrame } from './loaders.ts'
import { articleFeedRoute, pictureRoute, sitemapPartRoute, sitemapRoute, termFeedRoute } from './routes.ts'

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

const site = process.env.APP_URL!
const get = (handler: Handler, params: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  handler(new Request(`${site}/x`, { headers }), { params: Promise.resolve(params) })

let editionId = ''

beforeAll(async () => {
  const term = await aPublishedEdition('term', {
    key: 'klantreis', slug: 'klantreis', title: 'R&D <klantreis>', summary: 'Van "wens" tot aanbeveling.', stages: ['buy'], firstAt: new Date('2027-03-01T08:00:00Z'), at: new Date('2027-03-09T08:00:00Z'),
  })
  editionId = term.editionId
  await aPublishedText('term', { contentId: term.contentId, locale: 'en', slug: 'journey', title: 'Journey' })
  await aPublishedText('term', { key: 'churn', slug: 'churn', title: 'Churn', at: new Date('2027-03-05T08:00:00Z') })
  await aPublishedText('article', { key: 'meten', slug: 'meten', title: 'Meten' })
  await aPublishedText('page', { key: 'over', slug: 'over-klantreis', title: 'Over Klantreis' })
})

describe('the frame of a page', () => {
  const other = async (path: string) => (await siteFrame({ locale: path.startsWith('/en') ? 'en' : 'nl', path })).language

  it.each([
    ['/', { locale: 'en', address: '/en', same: true }],
    ['/en', { locale: 'nl', address: '/', same: true }],
    ['/begrippen/klantreis', { locale: 'en', address: '/en/glossary/journey', same: true }],
    ['/en/glossary/journey', { locale: 'nl', address: '/begrippen/klantreis', same: true }],
    ['/fasen/see', { locale: 'en', address: '/en/phases/see', same: true }],
    ['/fasemodellen/aida', { locale: 'en', address: '/en/phase-models/aida', same: true }],
    ['/begrippen/zoeken', { locale: 'en', address: '/en/glossary/search', same: true }],
    ['/doe-de-korte-test', { locale: 'en', address: '/en/short-test', same: true }],
    // Where the other language is missing, to the page above it.
    ['/begrippen/churn', { locale: 'en', address: '/en/glossary', same: false }],
    ['/kennisbank/meten', { locale: 'en', address: '/en/knowledge', same: false }],
    ['/pagina/over-klantreis', { locale: 'en', address: '/en', same: false }],
    ['/onzin/%E0%A4%A', { locale: 'en', address: '/en', same: false }],
    ['/en/nonsense', { locale: 'nl', address: '/', same: false }],
    ['/inloggen', null],
  ])('leads from %s to %j', async (path, link) => {
    expect(await other(path)).toEqual(link)
  })

  it('names the page it is around, and the pages that stand alone', async () => {
    expect(await siteFrame({ locale: 'nl', path: '/kennisbank/meten' })).toMatchObject({ page: '/knowledge/[slug]', pages: [{ slug: 'over-klantreis', title: 'Over Klantreis' }] })
    expect((await siteFrame({ locale: 'nl', path: '/onzin' })).page).toBeNull()
  })
})

describe('the sitemap', () => {
  it('names every public page with its languages and the moment it changed', async () => {
    const answer = await get(sitemapRoute)
    const xml = await answer.text()
    expect(answer.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect(answer.headers.get('cache-control')).toContain('s-maxage=1')
    expect(xml).toContain(`<url><loc>${site}/begrippen/klantreis</loc><lastmod>2027-03-09T08:00:00.000Z</lastmod>`)
    expect(xml).toContain(`hreflang="en" href="${site}/en/glossary/journey"`)
    for (const path of ['', '/en', '/kennisbank/meten', '/pagina/over-klantreis', '/fasen/care', '/en/phase-models/aida']) expect(xml, path).toContain(`<loc>${site}${path || '/'}</loc>`)
    expect(xml).not.toContain(`${site}/en/glossary/churn`)
  })

  it('says nothing again to who has it, and has no parts while one file holds it', async () => {
    const etag = (await get(sitemapRoute)).headers.get('etag')!
    const again = await get(sitemapRoute, {}, { 'if-none-match': `W/${etag}` })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await get(sitemapPartRoute, { part: '1.xml' })).status).toBe(404)
    expect((await get(sitemapPartRoute, { part: 'x.xml' })).status).toBe(400)
  })

  it('loses what leaves the site', async () => {
    const { editionId: gone } = await aPublishedEdition('term', { slug: 'even-hier' })
    expect(await (await get(sitemapRoute)).text()).toContain('/begrippen/even-hier')
    await db.$executeRaw`UPDATE "Edition" SET "published" = NULL, "slug" = NULL, "publishedAt" = NULL WHERE "id" = ${gone}::uuid`
    expect(await (await get(sitemapRoute)).text()).not.toContain('/begrippen/even-hier')
  })
})

describe('the feeds', () => {
  it('hold the texts of a language, the newest first, with a lasting name', async () => {
    const xml = await (await get(termFeedRoute, { locale: 'nl' })).text()
    expect([...xml.matchAll(/<entry><id>[^<]*<\/id><title>([^<]*)</g)].map(match => match[1])).toEqual(['Churn', 'R&amp;D &lt;klantreis&gt;'])
    expect(xml).toContain(`<id>urn:uuid:${editionId}</id>`)
    expect(xml).toContain('<summary>Van &quot;wens&quot; tot aanbeveling.</summary>')
    expect(xml).toContain(`<link rel="self" type="application/atom+xml" href="${site}/begrippen/feed.xml"/>`)
    expect(await (await get(termFeedRoute, { locale: 'en' })).text()).toContain(`href="${site}/en/glossary/journey"`)
    expect(await (await get(articleFeedRoute, { locale: 'nl' })).text()).toContain(`href="${site}/kennisbank/meten"`)
    expect((await get(termFeedRoute, { locale: 'fr' })).status).toBe(400)
  })
})

/** Width and height as a PNG says them, in its first chunk. */
const sizeOf = (png: Uint8Array): [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

describe('the picture of a page', () => {
  it.each([['term', 'klantreis.png'], ['article', 'meten.png'], ['page', 'over-klantreis.png'], ['model', 'aida.png'], ['phase', 'do.png'], ['site', 'home.png']])('is drawn for %s %s', async (kind, name) => {
    const answer = await get(pictureRoute, { locale: 'nl', kind, name })
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('cache-control')).toContain('max-age=3600')
    expect(sizeOf(new Uint8Array(await answer.arrayBuffer()))).toEqual([1200, 630])
  })

  it.each([['term', 'weg.png'], ['model', 'x.png'], ['phase', 'x.png'], ['site', 'toString.png']])('is missing for %s %s', async (kind, name) => {
    const answer = await get(pictureRoute, { locale: 'nl', kind, name })
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store'])
  })

  it('leaves out of a title what the house type lacks, and shortens what is too long', () => {
    expect(cardTitle('  Öff 😀 <b> & 日本 “x”\u0000 ')).toBe('Öff <b> & “x”')
    expect(cardTitle('Ŝpaar\u00adpas, e\u2011mail')).toBe('Spaarpas, e-mail')
    const long = cardTitle('Een heel lange titel '.repeat(30))
    expect([long.length <= 120, long.endsWith('…')]).toEqual([true, true])
    expect(cardTitle('x'.repeat(500))).toHaveLength(120)
  })

  it('asks no other host for a sign, whatever it is', async () => {
    const hosts = vi.spyOn(globalThis, 'fetch')
    const signs = Array.from({ length: 0x2200 }, (_, code) => cardTitle(`a${String.fromCharCode(code)}b`)).filter(title => title !== 'ab')
    expect(signs.length).toBeGreaterThan(300)
    for (let at = 0; at < signs.length; at += 20) await pictureOfCard({ kind: '', title: signs.slice(at, at + 20).join(''), stages: [] })
    expect(hosts.mock.calls.map(([address]) => new Request(address).url).filter(address => !address.startsWith('data:'))).toEqual([])
    hosts.mockRestore()
  })

  it('is drawn whatever stands in the title, and once for all who ask', async () => {
    for (const title of ['😀😀😀', '</svg><script>alert(1)</script>', 'x'.repeat(500), '', '\u202eomgekeerd']) {
      expect(sizeOf(await pictureOfCard({ kind: '', title, stages: [] }))).toEqual([1200, 630])
    }
    const card = { kind: 'Begrip', title: 'Samen', stages: [] }
    expect(pictureOfCard(card)).toBe(pictureOfCard({ ...card }))
  })
})
