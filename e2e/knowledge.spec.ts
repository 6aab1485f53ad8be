import { expect, test, type Page } from '@playwright/test'
import { appUrl } from './addresses.ts'
import { query } from './data.ts'
import { thingsOn } from './jsonLd.ts'
import { putOnSite, takeOffSite } from './publicTexts.ts'
import { Visitor } from './visitor.ts'

const body = `Wie weet wat zijn klant vraagt, kiest beter.

## Eerst kijken

De churn laat zien wie er weggaat.

## Dan kiezen

Kies één ding. Zie [onderzoek](https://example.com/onderzoek).

## Daarna meten

Meet het opnieuw.`

const article = { key: 'proef-artikel', title: 'Kijken, kiezen & <meten>', summary: 'Eerst kijken, dan "kiezen".', body, related: ['churn', 'kpi'], sources: ['U01', 'S3'] }

test.beforeAll(async () => {
  for (const kind of ['article', 'page'] as const) await takeOffSite(kind, kind === 'article' ? 'proef-artikel' : 'proef-pagina')
  await takeOffSite('term', 'proef-term')
  await putOnSite('article', { ...article, slug: 'kijken-kiezen-meten' })
  await putOnSite('page', { key: 'proef-pagina', slug: 'proef-pagina', title: 'Een pagina apart' })
  await putOnSite('page', { key: 'proef-pagina', locale: 'en', slug: 'trial-page', title: 'A page apart' })
  await putOnSite('term', { key: 'proef-term', slug: 'proef-term', title: '</script><script>alert(1)</script> 😀', summary: 'Een & ander <b>.', stages: ['buy'] })
})
test.afterAll(async () => {
  await takeOffSite('article', 'proef-artikel')
  await takeOffSite('page', 'proef-pagina')
  await takeOffSite('term', 'proef-term')
})

const visitor = new Visitor()

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an article is found in the list, reads as one, and leads on', async ({ page }) => {
    await page.goto('/kennisbank')
    await page.getByRole('main').getByRole('link', { name: article.title }).click()
    await expect(page).toHaveURL(/\/kennisbank\/kijken-kiezen-meten$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title)
    const text = page.getByRole('article').first()
    await expect(text.getByText(article.summary)).toBeVisible()
    await expect(text.getByText('Door het team van Klantreis')).toBeVisible()
    await expect(text.locator('time').first()).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}$/)
    await text.getByRole('link', { name: 'Dan kiezen' }).click()
    await expect(page).toHaveURL(/#d-dan-kiezen$/)
    await expect(text.getByRole('heading', { level: 2, name: 'Dan kiezen' })).toHaveAttribute('id', 'd-dan-kiezen')
    await expect(text.getByRole('link', { name: /^churn$/i })).toHaveAttribute('href', '/begrippen/churn')
    await expect(text.getByRole('link', { name: 'kaushik.net' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Begrippen bij dit artikel' }).getByRole('link').first()).toHaveAttribute('href', '/begrippen/churn')
  })

  test('a text leads to itself in the other language, and to the page above it where that is missing', async ({ page }) => {
    const other = (name: string) => page.getByRole('navigation', { name: /^(Hoofdmenu|Main)/ }).getByRole('link', { name }).first()
    await page.goto('/pagina/proef-pagina')
    await other('English').click()
    await expect(page).toHaveURL(/\/en\/page\/trial-page$/)
    await other('Nederlands').click()
    await expect(page).toHaveURL(/\/pagina\/proef-pagina$/)
    await page.goto('/kennisbank/kijken-kiezen-meten')
    await other('English').click()
    await expect(page).toHaveURL(/\/en\/knowledge$/)
    await page.goto('/fasen/think')
    await other('English').click()
    await expect(page).toHaveURL(/\/en\/phases\/think$/)
  })

  test('the menu of a phone opens, and every room of the site is in it', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 })
    await page.goto('/kennisbank')
    await page.getByText('Menu', { exact: true }).click()
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
    expect(await menu.getByRole('link').allTextContents()).toEqual(['Begrippen', 'Kennisbank', 'Fasemodellen', 'Korte test', 'Contact', 'English'])
    await expect(menu.getByRole('link', { name: 'Kennisbank' })).toHaveAttribute('aria-current', 'page')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    await menu.getByRole('link', { name: 'Fasemodellen' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zes modellen, één lijn')
  })

  test('the models are compared by keyboard, at the step that one chooses', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 })
    await page.goto('/fasemodellen')
    const panel = (name: string) => page.locator('[data-panel]').filter({ has: page.getByRole('heading', { name }) })
    await expect(panel('Vergelijking en keuze')).toBeVisible()
    await page.getByRole('radio', { name: /Vergelijking en keuze/ }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(panel('Levering')).toBeVisible()
    await expect(panel('Levering').getByText('valt buiten het model')).toBeVisible()
    expect(await page.locator('[data-panel]:visible').count()).toBe(1)
  })
})

test('a phase shows its media, touchpoints and figures, and leads to its neighbours', async ({ page }) => {
  await page.goto('/fasen/see')
  const media = page.getByRole('region', { name: 'Media voor See' })
  const television = media.getByRole('heading', { name: 'Televisie, landelijk' })
  const budget = media.getByText('eigen inschatting').first()
  await expect(budget).toBeHidden()
  await television.click()
  await expect(budget).toBeVisible()
  await media.getByText('Past goed').click()
  await expect(media.getByRole('heading', { name: 'Display en programmatic' })).toBeVisible()
  const touchpoints = page.getByRole('region', { name: 'Contactmomenten' })
  await touchpoints.getByRole('heading', { name: 'Tv- of radiospot' }).click()
  await expect(touchpoints.getByText('je merk blijft niet hangen')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(media.getByText('eigen inschatting').last()).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await expect(media.getByText('eigen inschatting').last()).toBeHidden()
  await page.getByRole('link', { name: 'Care', exact: true }).first().click()
  await expect(page).toHaveURL(/\/fasen\/care$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Care – zorgen')
})

test('an address of old leads to the text, for good', async () => {
  const { editionId, key } = await putOnSite('article', { slug: 'nieuw-adres' })
  await query(`INSERT INTO "MovedAddress" (kind, locale, slug, "editionId") VALUES ('article', 'nl', 'oud-adres', $1)`, [editionId])
  const answer = await visitor.get('/kennisbank/oud-adres')
  expect([answer.status, answer.headers.location]).toEqual([308, '/kennisbank/nieuw-adres'])
  await takeOffSite('article', key)
  for (const path of ['/kennisbank/nieuw-adres', '/kennisbank/oud-adres', '/pagina/onzin', '/fasen/onzin', '/fasemodellen/onzin']) expect((await visitor.get(path)).status, path).toBe(404)
})

/** A page of each kind, in each language that it has, with what it tells machines about. */
const kinds: { path: string; things: string[]; other?: string }[] = [
  { path: '/', things: ['Organization', 'WebSite'], other: '/en' },
  { path: '/begrippen', things: ['BreadcrumbList', 'DefinedTermSet'], other: '/en/glossary' },
  { path: '/begrippen/churn', things: ['BreadcrumbList', 'DefinedTerm'], other: '/en/glossary/churn' },
  { path: '/begrippen/proef-term', things: ['BreadcrumbList', 'DefinedTerm'] },
  { path: '/kennisbank', things: ['BreadcrumbList'], other: '/en/knowledge' },
  { path: '/kennisbank/kijken-kiezen-meten', things: ['Article', 'BreadcrumbList'] },
  { path: '/pagina/proef-pagina', things: ['BreadcrumbList'], other: '/en/page/trial-page' },
  { path: '/fasen/do', things: ['BreadcrumbList'], other: '/en/phases/do' },
  { path: '/fasemodellen', things: ['BreadcrumbList'], other: '/en/phase-models' },
  { path: '/fasemodellen/aida', things: ['BreadcrumbList'], other: '/en/phase-models/aida' },
]

test('every kind of page tells machines what it is, in data that holds', async () => {
  for (const { path, things, other } of kinds) {
    for (const address of [path, other]) {
      if (address === undefined) continue
      const { body: html, status } = await visitor.get(address)
      expect(status, address).toBe(200)
      expect(thingsOn(html, address).map(thing => thing['@type']).toSorted(), address).toEqual(things)
      expect(html.match(/<h1\b/g), address).toHaveLength(1)
      expect(html.match(/<main\b/g), address).toHaveLength(1)
      expect(html, address).not.toMatch(/\sstyle="/)
    }
  }
})

const headOf = (page: Page) => page.evaluate(() => {
  const all = (selector: string, name: string) => [...document.head.querySelectorAll(selector)].map(element => element.getAttribute(name))
  return {
    canonical: all('link[rel=canonical]', 'href'),
    languages: Object.fromEntries([...document.head.querySelectorAll('link[rel=alternate][hreflang]')].map(link => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? ''])),
    feeds: all('link[type="application/atom+xml"]', 'href'),
    picture: all('meta[property="og:image"]', 'content'),
    card: all('meta[name="twitter:card"]', 'content'),
    title: all('meta[property="og:title"]', 'content'),
    description: all('meta[name=description]', 'content'),
  }
})

test('every kind of page says where it is, in which languages, and how it looks elsewhere', async ({ page }) => {
  for (const { path, other } of kinds) {
    await page.goto(path)
    const head = await headOf(page)
    const at = (address: string) => appUrl + (address === '/' ? '/' : address)
    expect(head.canonical.map(href => href?.replace(/\/$/, '')), path).toEqual([at(path).replace(/\/$/, '')])
    const languages = Object.fromEntries(Object.entries(head.languages).map(([language, href]) => [language, href.replace(/\/$/, '')]))
    const nl = at(path).replace(/\/$/, '')
    expect(languages, path).toEqual({ nl, 'x-default': nl, ...(other === undefined ? {} : { en: at(other) }) })
    expect(head.feeds, path).toEqual([`${appUrl}/begrippen/feed.xml`, `${appUrl}/kennisbank/feed.xml`])
    expect([head.card, head.title.length, head.description.length], path).toEqual([['summary_large_image'], 1, 1])
    const picture = await page.request.get(head.picture[0]!)
    expect([picture.status(), picture.headers()['content-type']], head.picture[0]!).toEqual([200, 'image/png'])
  }
})

/** What an XML parser makes of a file: the name of its root and its texts by element, or its fault. */
const parsed = (page: Page, xml: string, element: string) => page.evaluate(([text, name]) => {
  const document = new DOMParser().parseFromString(text!, 'application/xml')
  const fault = document.querySelector('parsererror')
  return { fault: fault?.textContent ?? null, root: document.documentElement.localName, texts: [...document.getElementsByTagName(name!)].map(one => one.textContent ?? '') }
}, [xml, element])

test('the feeds are XML that holds, the newest text first, and are not sent twice', async ({ page }) => {
  await page.goto('/')
  for (const [path, title] of [['/begrippen/feed.xml', '</script><script>alert(1)</script> 😀'], ['/kennisbank/feed.xml', article.title], ['/en/glossary/feed.xml', null], ['/en/knowledge/feed.xml', null]] as const) {
    const answer = await visitor.get(path)
    expect([answer.status, answer.headers['content-type']], path).toEqual([200, 'application/atom+xml; charset=utf-8'])
    expect(answer.headers, path).not.toHaveProperty('set-cookie')
    const feed = await parsed(page, answer.body, 'title')
    expect([feed.fault, feed.root], path).toEqual([null, 'feed'])
    if (title !== null) expect(feed.texts[1], path).toBe(title)
    const again = await visitor.get(path, { 'if-none-match': answer.headers.etag! })
    expect([again.status, again.body], path).toEqual([304, ''])
  }
})

test('the sitemap names every public page, robots find it, and what it names is there', async ({ page }) => {
  test.slow()
  await page.goto('/')
  expect((await visitor.get('/robots.txt')).body).toContain(`Sitemap: ${appUrl}/sitemap.xml`)
  const map = await parsed(page, (await visitor.get('/sitemap.xml')).body, 'loc')
  expect([map.fault, map.root]).toEqual([null, 'urlset'])
  expect(new Set(map.texts).size).toBe(map.texts.length)
  for (const { path, other } of kinds) for (const address of [path, other]) if (address !== undefined) expect(map.texts).toContain(appUrl + address)
  for (const address of map.texts) expect((await visitor.get(address)).status, address).toBe(200)
})

test('a page prints without its frame, and with the addresses of its sources', async ({ page }) => {
  await page.goto('/kennisbank/kijken-kiezen-meten')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  const shown = (name: string) => page.getByRole('article').first().getByRole('link', { name }).evaluate(link => getComputedStyle(link, '::after').content)
  expect(await shown('kaushik.net')).toContain('https://kaushik.net/avinash')
  expect(await shown('onderzoek')).toContain('https://example.com/onderzoek')
})
