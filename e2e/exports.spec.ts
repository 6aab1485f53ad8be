import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { read } from '../lib/cli/readers.ts'
import { demoSession, query, workshopOf } from './data.ts'
import { ExportsPage } from './pages/exports.ts'
import { holdSession } from './pages/signIn.ts'

const florist = (): Promise<string> => workshopOf('Bloem & Co', 'Klantreis 2026')
test.beforeEach(async () => {
  await query('DELETE FROM "Export"')
  await query(`DELETE FROM "RateLimit" WHERE key LIKE 'export:%'`)
})

test('a client asks for the PDF of the published advice, sees it being made and takes it along', async ({ page }) => {
  await holdSession(page, await demoSession('Eva Jansen'))
  const exports = new ExportsPage(page)
  await page.goto(`/portaal/workshops/${await florist()}/advies`)
  await page.getByRole('link', { name: 'Meenemen als bestand' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Meenemen' })).toBeVisible()
  await exports.ask('PDF')
  await expect(exports.progress('PDF')).toBeVisible()
  await expect(exports.link('PDF')).toBeVisible({ timeout: 60_000 })
  const file = await exports.download('PDF')
  expect(file.suggestedFilename()).toMatch(/^advies-bloem-co-versie-\d+\.pdf$/)
  expect(read('pdftotext', ['-l', '2', await file.path(), '-'])).toContain('Advies voor Bloem & Co')
})

test('the keyboard is enough, and a small file is there at once', async ({ page }) => {
  await holdSession(page, await demoSession('Eva Jansen'))
  const exports = new ExportsPage(page)
  await exports.open(await florist())
  await page.getByRole('radio', { name: /^PDF/ }).focus()
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /^CSV/ })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(exports.link('CSV')).toBeVisible()
  const file = await exports.download('CSV')
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^\ufeffFase;Onderdeel;/)
})

test('without scripts a form and a reload are enough', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await holdSession(page, await demoSession('Eva Jansen'))
  const exports = new ExportsPage(page)
  await exports.open(await florist())
  await exports.ask('Excel')
  await expect(async () => {
    await page.reload()
    await expect(exports.link('Excel')).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 60_000 })
  await context.close()
})

test('only the agency may take the draft along', async ({ page }) => {
  await holdSession(page, await demoSession('Sanne de Wit'))
  const exports = new ExportsPage(page)
  await exports.open(await florist())
  await exports.ask('JSON', 'Concept (alleen voor het bureau)')
  await expect(exports.link('JSON')).toBeVisible()
  const draft = await exports.link('JSON').getAttribute('href')
  await page.context().clearCookies()
  await holdSession(page, await demoSession('Eva Jansen'))
  expect((await page.request.get(draft!)).status()).toBe(404)
  await exports.open(await florist())
  await expect(page.getByRole('option', { name: /Concept/ })).toHaveCount(0)
})
