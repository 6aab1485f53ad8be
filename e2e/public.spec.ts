import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { appUrl } from './addresses.ts'
import { query } from './data.ts'
import { languages, publicAddresses, publicPages } from './data/publicPages.ts'
import { inTabs } from './pages/tabs.ts'
import { Visitor } from './visitor.ts'

test('public pages stand there without scripts and without cookies, in both languages', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: appUrl })
  const page = await context.newPage()
  for (const { says, ...address } of publicPages) {
    for (const language of languages) {
      const answer = (await page.goto(address[language]))!
      expect(answer.status(), address[language]).toBe(200)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText(says[language]).first()).toBeVisible()
      expect(await answer.headerValue('set-cookie'), address[language]).toBeNull()
    }
    await page.goto(address.nl)
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    await page.getByRole('link', { name: 'English' }).first().click()
    await expect(page).toHaveURL(new RegExp(`${address.en}$`))
    if (!['/privacy', '/begrippen/customer-journey'].includes(address.nl)) await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title!)
  }
  expect(await context.cookies()).toEqual([])
  await context.close()
})

test('a term can be looked up without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: appUrl })
  const page = await context.newPage()
  await page.goto('/begrippen')
  await page.getByRole('searchbox').fill('retentie')
  await page.keyboard.press('Enter')
  await page.getByRole('main').getByRole('link', { name: /retentie/i }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/retentie/i)
  await context.close()
})

test('an address that leads nowhere says so, with the way back, in the language of the address', async ({ page }) => {
  for (const path of ['/onzin', '/begrippen/dit-begrip-is-er-niet', '/portaal/onzin', '/begrippen/customer-journey/onzin', '/onzin.txt']) {
    expect((await page.goto(path))!.status(), path).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet')
    await expect(page.getByRole('main').getByRole('link', { name: 'Naar de voorpagina' })).toHaveAttribute('href', '/')
  }
  expect((await page.goto('/en/nonsense'))!.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here')
})

test('public pages hold all their words without scripts', async ({ browser }) => {
  const addresses = [...publicAddresses, '/onzin']
  const words = async (javaScriptEnabled: boolean): Promise<Record<string, string>> => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: appUrl })
    const found: Record<string, string> = {}
    await inTabs(context, addresses, async (page, address) => { found[address] = await page.locator('body').innerText() })
    await context.close()
    return found
  }
  expect(await words(false)).toEqual(await words(true))
})

test('what is published is on its page at once, and no sooner', async () => {
  const path = '/begrippen/touchpoint'
  const words = `Vers van de pers: ${randomUUID()}.`
  const [before] = await query<{ id: string; published: unknown }>(`SELECT id, published FROM "Edition" WHERE kind = 'term' AND locale = 'nl' AND slug = 'touchpoint'`)
  const first = await new Visitor().get(path)
  expect(first.body).not.toContain(words)
  await query(`UPDATE "Edition" SET published = jsonb_set(published, '{summary}', to_jsonb($2::text)) WHERE id = $1`, [before!.id, words])
  try {
    await expect.poll(async () => (await new Visitor().get(path, { 'if-none-match': String(first.headers.etag) })).body, { timeout: 2000, intervals: [20] }).toContain(words)
    expect((await new Visitor().get('/begrippen')).body).toContain(words)
  } finally {
    await query('UPDATE "Edition" SET published = $2 WHERE id = $1', [before!.id, JSON.stringify(before!.published)])
  }
})

test('the register narrows while somebody types', async ({ page }) => {
  await page.goto('/begrippen')
  const terms = page.locator('[data-term]')
  const all = await terms.count()
  const field = page.getByRole('main').getByRole('searchbox')
  await field.fill('touchp')
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ begrip(pen)? gevonden$/)
  const left = await terms.filter({ visible: true }).count()
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(all / 4)
  await field.fill('bestaatniet')
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Geen begrip gevonden')
  await field.fill('')
  await expect(terms.filter({ visible: true })).toHaveCount(all)
})
