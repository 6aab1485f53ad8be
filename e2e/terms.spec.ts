import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { appUrl } from './addresses.ts'
import { demoSession, workshopOf } from './data.ts'
import { awake } from './pages/awake.ts'
import { holdSession } from './pages/signIn.ts'
import { Terms } from './pages/terms.ts'

const term = '/begrippen/customer-journey'
const advice = async () => `/portaal/workshops/${await workshopOf('Krak Repen', 'Klantreis zomer 2027')}/advies`

test('a page links each term once and never itself', async ({ page }) => {
  await page.goto(term)
  const addresses = await new Terms(page).links.evaluateAll(links => links.map(link => link.getAttribute('href')))
  expect(addresses.length).toBeGreaterThan(0)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses).not.toContain(term)
})

test('without scripts a term is a plain link that tells what it means', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: appUrl })
  const terms = new Terms(await context.newPage())
  await terms.page.goto(term)
  await expect(terms.first).toHaveAccessibleDescription(/\S+ \S+ \S+/)
  const address = await terms.address()
  await terms.first.click()
  await expect(terms.page).toHaveURL(new RegExp(`${address}$`))
  await context.close()
})

test('a screen reader hears a link with its own words, and what it means, before anything opens', async ({ page }) => {
  await page.goto(term)
  const { first, note } = new Terms(page)
  const words = (await first.textContent())!
  await expect(first).toHaveAccessibleName(words)
  await expect(first).toHaveAccessibleDescription(/\S+ \S+ \S+/)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`- main:\n  - article:\n    - paragraph:\n      - link ${JSON.stringify(words)}`)
  await expect(note).toHaveCount(0)
  expect(await page.locator('main [title]').count()).toBe(0)
})

test('with the keyboard the note opens on focus, Escape closes it, and Enter follows the link', async ({ page }) => {
  await page.goto(term)
  const terms = new Terms(page)
  const { first, note } = terms
  await page.keyboard.press('Tab')
  await terms.opensBy(async () => { await first.blur(); await first.focus() })
  await expect(page.getByRole('tooltip')).toHaveText((await first.getAttribute('aria-description'))!)
  await expect(first).toHaveAttribute('aria-describedby', 'term-note')
  await expect(note.getByRole('link')).toHaveCount(0)
  expect(await terms.misplaced(first)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(first).toBeFocused()
  await expect(first).not.toHaveAttribute('aria-describedby')
  const address = await terms.address()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${address}$`))
})

test('with a pointer the note opens after a moment, stays while the pointer is in it, and closes behind it', async ({ page }) => {
  await page.goto(term)
  const terms = new Terms(page)
  const { first, note } = terms
  await terms.opensBy(async () => { await page.mouse.move(1, 1); await first.hover() })
  expect(await terms.misplaced(first)).toEqual([])
  await note.hover()
  // Longer than a pointer may be on its way.
  await page.waitForTimeout(500)
  await expect(note).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await page.mouse.move(1, 1)
  await terms.opensBy(() => first.hover())
  await page.mouse.move(1, 1)
  await expect(note).toBeHidden()
  const address = await terms.address()
  await first.click()
  await expect(page).toHaveURL(new RegExp(`${address}$`))
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } })

  test('the first tap shows the note with the way on, a tap beside it closes it, the second follows the link', async ({ page }) => {
    await page.goto(term)
    await page.waitForLoadState('networkidle')
    const terms = new Terms(page)
    const { first, note } = terms
    const address = await terms.address()
    await first.tap()
    await expect(note).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`${term}$`))
    expect(await terms.misplaced(first)).toEqual([])
    const more = note.getByRole('link', { name: 'Lees meer' })
    expect((await more.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    await page.touchscreen.tap(2, 2)
    await expect(note).toBeHidden()
    await first.tap()
    await more.tap()
    await expect(page).toHaveURL(new RegExp(`${address}$`))
    await page.goBack()
    await page.waitForLoadState('networkidle')
    await first.tap()
    await expect(note).toBeVisible()
    await first.tap()
    await expect(page).toHaveURL(new RegExp(`${address}$`))
  })

  test('so it is in the portal, whose links are followed without loading a page', async ({ page }) => {
    await holdSession(page, await demoSession('Bas de Graaf'))
    await page.goto(await advice())
    await page.waitForLoadState('networkidle')
    const terms = new Terms(page)
    const address = await terms.address()
    await awake(terms.first)
    await terms.first.tap()
    await expect(terms.note.getByRole('link', { name: 'Lees meer' })).toHaveAttribute('href', new RegExp(`${address}$`))
    await expect(page).toHaveURL(/\/advies$/)
    await terms.first.tap()
    await expect(page).toHaveURL(new RegExp(`${address}$`))
  })
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with the note open, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.goto(term)
    const terms = new Terms(page)
    await terms.opensBy(async () => { await terms.first.blur(); await terms.first.focus() })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([])
  })
}

test('the advice links terms with the same note', async ({ page }) => {
  await holdSession(page, await demoSession('Bas de Graaf'))
  await page.goto(await advice())
  const terms = new Terms(page)
  await terms.opensBy(async () => { await terms.first.blur(); await terms.first.focus() })
  await expect(page.getByRole('tooltip')).toHaveText((await terms.first.getAttribute('aria-description'))!)
  await page.keyboard.press('Escape')
  await expect(terms.note).toBeHidden()
})

test('the help of the workshop links terms beside the work, so that nothing is left behind', async ({ page }) => {
  await holdSession(page, await demoSession('Lotte Vermeer'))
  await page.goto(`/portaal/workshops/${await workshopOf('Pas & Loop', 'Klantreis 2027')}/onderdelen/journey`)
  const { first } = new Terms(page)
  await expect(first).toHaveAccessibleName(/\(opent in een nieuw tabblad\)$/)
  await expect(first).toHaveAttribute('target', '_blank')
})
