import { expect, type Page } from '@playwright/test'
import { anOpenInvitation, companyOf, contentOf, workshopOf } from './data.ts'
import { test, violations } from './pages/axe.ts'

type Look = { width: number; scheme: 'light' | 'dark'; only?: 'colours' }
const twoLooks: Look[] = [{ width: 360, scheme: 'dark' }, { width: 1280, scheme: 'light' }]
/** The other scheme changes nothing but colours: what does not depend on these was seen at the same width. */
const everyLook: Look[] = [{ width: 360, scheme: 'light', only: 'colours' }, { width: 1280, scheme: 'dark', only: 'colours' }, ...twoLooks]

/** Waits until what changed has been drawn; at most a second a frame, for a browser may stop drawing. */
const settle = (page: Page): Promise<void> => page.evaluate(async () => {
  const frame = () => Promise.race([new Promise(resolve => { requestAnimationFrame(resolve) }), new Promise(resolve => { setTimeout(resolve, 1000) })])
  await frame()
  await frame()
})

const tooWide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Looks at a page in these sizes and colours, the last time with all that folds out folded out. */
async function look(page: Page, path: string, looks: readonly Look[]): Promise<void> {
  expect((await page.goto(path))!.status(), path).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const faults: string[] = []
  for (const [index, { width, scheme, only }] of looks.entries()) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: scheme })
    if (index === looks.length - 1) await page.evaluate(() => { for (const one of document.querySelectorAll('main details')) (one as HTMLDetailsElement).open = true })
    await settle(page)
    faults.push(...(await violations(page, only)).map(fault => `${path} ${width} ${scheme}: ${fault}`))
    if (await tooWide(page) > 0) faults.push(`${path} ${width}: ${await tooWide(page)} px too wide`)
  }
  expect(faults).toEqual([])
}

/** The short test, filled in. */
const testAnswers = 'done=1&market=b2c&salesRoutes=webshop&goal=repeat&mediaBudget=b500_1500&purchaseValue=e10_100&deliberation=days'

const section = async (name: string) => `/portaal/workshops/${await workshopOf('Pas & Loop', 'Klantreis 2027')}${name}`

for (const [path, looks] of [
  ['/', everyLook], ['/begrippen/customer-journey', everyLook], ['/inloggen', everyLook], ['/begrippen', twoLooks], ['/begrippen/zoeken?q=klant', twoLooks],
  ['/fasemodellen', everyLook], ['/fasemodellen/aida', twoLooks], ['/fasen/think', everyLook], ['/kennisbank', twoLooks], ['/kennisbank/fasemodellen-vergeleken', everyLook], ['/pagina/over-klantreis', twoLooks],
  ['/begrippen/funnel', twoLooks], ['/doe-de-korte-test', twoLooks], ['/doe-de-korte-test?done=1&market=b2c', twoLooks], [`/doe-de-korte-test?${testAnswers}`, everyLook], [`/contact?${testAnswers}`, twoLooks], ['/contact/verstuurd', twoLooks], ['/privacy', twoLooks], ['/toegankelijkheid', twoLooks], ['/inloggen/verstuurd', twoLooks], ['/en', twoLooks],
] as const) test(`axe finds nothing on ${path}`, ({ page }) => look(page, path, looks))

test('axe finds nothing on the menu of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('/fasen/see')
    await page.getByText('Menu', { exact: true }).click()
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
    expect(await violations(page)).toEqual([])
  }
})

test('axe finds nothing on what is not there', async ({ page }) => {
  for (const path of ['/onzin', '/onzin.txt', '/en/nonsense']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: /^(Deze pagina is er niet|This page is not here)$/ })).toBeVisible()
    expect(await violations(page), path).toEqual([])
  }
})

test.describe('for a client', () => {
  test.use({ as: 'Lotte Vermeer' })

  test('axe finds nothing on the home', ({ page }) => look(page, '/portaal', twoLooks))
  test('axe finds nothing on the task list', async ({ page }) => look(page, await section(''), everyLook))
  test('axe finds nothing on the check', async ({ page }) => look(page, await section('/controleren'), everyLook))
  for (const name of ['company', 'goal', 'purchase', 'audience', 'journey', 'media', 'measuring', 'service']) {
    test(`axe finds nothing on the section ${name}`, async ({ page }) => look(page, await section(`/onderdelen/${name}`), name === 'purchase' ? everyLook : twoLooks))
  }
  test('axe finds nothing on a section that says what is still open', async ({ page }) => {
    await page.goto(await section('/onderdelen/service'))
    await page.getByRole('button', { name: 'Opslaan en controleren' }).click()
    await expect(page.getByText('Deze vragen staan nog open')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
})

test.describe('for a client with advice', () => {
  const advice = async (page: string) => `/portaal/workshops/${await workshopOf('Bloem & Co', 'Klantreis 2026')}${page}`
  test.use({ as: 'Eva Jansen' })

  test('axe finds nothing on the overview', async ({ page }) => look(page, await advice('/advies'), everyLook))
  test('axe finds nothing on what can be taken along', async ({ page }) => look(page, await advice('/meenemen'), twoLooks))
  test('axe finds nothing on a phase', async ({ page }) => look(page, await advice('/advies/see'), everyLook))
  test('axe finds nothing on the last phase', async ({ page }) => look(page, await advice('/advies/care'), twoLooks))
  test('axe finds nothing on the media plan', async ({ page }) => look(page, await advice('/mediaplan'), everyLook))
  test('axe finds nothing on the answers', async ({ page }) => look(page, await advice('/antwoorden'), twoLooks))
})

test.describe('for a client with two versions', () => {
  const workshop = async (page: string) => `/portaal/workshops/${await workshopOf('Krak Repen', 'Klantreis zomer 2027')}${page}`
  test.use({ as: 'Bas de Graaf' })

  test('axe finds nothing on a phase to decide about', async ({ page }) => look(page, await workshop('/advies/see'), everyLook))
  test('axe finds nothing on the versions', async ({ page }) => look(page, await workshop('/versies'), everyLook))
  test('axe finds nothing on the difference between two versions', async ({ page }) => look(page, await workshop('/versies/1/2'), everyLook))
  test('axe finds nothing on the reminders', ({ page }) => look(page, '/portaal/herinneringen', everyLook))
  test('axe finds nothing on the link that stops reminders', ({ page }) => look(page, '/herinneringen/stoppen?token=x', twoLooks))
})

test.describe('for the agency', () => {
  test.use({ as: 'Samira El Amrani' })

  test('axe finds nothing on the board', ({ page }) => look(page, '/portaal/bord', everyLook))
  test('axe finds nothing on the requests', ({ page }) => look(page, '/portaal/aanvragen', everyLook))
  test('axe finds nothing on a company', async ({ page }) => {
    await anOpenInvitation(await companyOf('Tafelhuis'))
    await look(page, `/portaal/bedrijven/${await companyOf('Tafelhuis')}`, twoLooks)
  })
  test('axe finds nothing on the form of a new company', ({ page }) => look(page, '/portaal/bedrijven/nieuw', twoLooks))
  test('axe finds nothing on the team', async ({ page }) => {
    await anOpenInvitation(null)
    await look(page, '/portaal/team', twoLooks)
  })
  test('axe finds nothing on the playbook, its parts, forms and versions', async ({ page }) => {
    test.slow()
    await page.goto('/portaal/playbook')
    const start = page.getByRole('button', { name: 'Begin een concept' })
    if (await start.count() > 0) await start.click()
    await expect(page.getByRole('heading', { name: /^Concept op versie/ })).toBeVisible()
    for (const path of ['', '/rules', '/rules/R014', '/channels/CH15', '/touchpoints/TP01', '/phases/see', '/benchmarks/CH01', '/versies']) {
      await look(page, `/portaal/playbook${path}`, twoLooks)
    }
  })
  test('axe finds nothing on the review', async ({ page }) =>
    look(page, `/portaal/workshops/${await workshopOf('Tafelhuis', 'Klantreis 2026')}/beoordelen`, everyLook))
  test('axe finds nothing on the review of a phase', async ({ page }) => {
    test.slow()
    await look(page, `/portaal/workshops/${await workshopOf('Tafelhuis', 'Klantreis 2026')}/beoordelen/think`, everyLook)
  })
  test('axe finds nothing on the media plan that is worked on', async ({ page }) =>
    look(page, `/portaal/workshops/${await workshopOf('Bloem & Co', 'Klantreis 2026')}/mediaplan`, everyLook))
  test('axe finds nothing on what if', async ({ page }) =>
    look(page, `/portaal/workshops/${await workshopOf('Bloem & Co', 'Klantreis 2026')}/mediaplan/wat-als?monthly=9.000&months=12&horizon=gt12m`, twoLooks))
  test('axe finds nothing on a phase that a client decided about', async ({ page }) =>
    look(page, `/portaal/workshops/${await workshopOf('Krak Repen', 'Klantreis zomer 2027')}/advies/do`, twoLooks))
  test('axe finds nothing on answers that were talked about', async ({ page }) =>
    look(page, `/portaal/workshops/${await workshopOf('Tafelhuis', 'Klantreis 2026')}/antwoorden`, twoLooks))
  test('axe finds nothing on an advice that is not published', async ({ page }) =>
    look(page, `/portaal/workshops/${await workshopOf('Tafelhuis', 'Klantreis 2026')}/advies`, twoLooks))
})

test.describe('for an editor', () => {
  test.use({ as: 'Mila Peters' })

  test('axe finds nothing on the home of the editors', ({ page }) => look(page, '/portaal/redactie', everyLook))
  for (const path of ['term', 'article?state=draft', 'nieuw', 'prullenbak', 'kapotte-links', 'media', 'import']) {
    test(`axe finds nothing on ${path} of the editors`, ({ page }) => look(page, `/portaal/redactie/${path}`, twoLooks))
  }
  test('axe finds nothing on the editor of a term, in both languages', async ({ page }) => {
    test.slow()
    await look(page, `/portaal/redactie/term/${await contentOf('term', 'customer-journey')}/nl`, everyLook)
  })
  test('axe finds nothing on the revisions and the preview of a term', async ({ page }) => {
    const term = `/portaal/redactie/term/${await contentOf('term', 'customer-journey')}/nl`
    await look(page, `${term}/revisies`, twoLooks)
    await look(page, `${term}/voorbeeld`, twoLooks)
  })
})
