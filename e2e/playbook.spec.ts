import { expect, test } from '@playwright/test'
import { clear, dataFolderOfItsOwn, startOwnApp, type OwnApp } from './ownApp.ts'
import { PlaybookPage } from './pages/playbook.ts'
import { signInAs } from './pages/signIn.ts'

// What is published cannot be taken back, and all other journeys rest on the first version: an app of its own.
const port = 3311
test.use({ baseURL: `http://localhost:${port}` })

let app: OwnApp | undefined
const data = dataFolderOfItsOwn()
test.beforeAll(async () => {
  test.setTimeout(180_000)
  app = await startOwnApp(data, port)
})
test.afterAll(async () => {
  await clear(app, data)
})

test('a strategist changes the playbook, hears what is wrong, tries it on all workshops and publishes version 2', async ({ page }) => {
  test.setTimeout(240_000)
  const playbook = new PlaybookPage(page)
  await signInAs(page, 'Sanne de Wit')
  await test.step('she starts a draft, which cannot be published yet', async () => {
    await playbook.open()
    await page.getByRole('button', { name: 'Begin een concept' }).click()
    await expect(page.getByRole('heading', { name: 'Concept op versie 1' })).toBeVisible()
    await expect(playbook.step('3 · Publiceren').getByText('Er is nog niets veranderd.')).toBeVisible()
  })
  await test.step('through the builder she changes when a rule holds, and its examples say at once that they fail', async () => {
    await playbook.openItem('rules', 'R014', 'impulse-skips-think')
    await expect(playbook.tick('Een paar seconden')).toBeChecked()
    await expect(page.getByText('zoals verwacht').first()).toBeVisible()
    await playbook.tick('Een paar maanden').check()
    await playbook.tick('Een paar seconden').uncheck()
    await expect(page.getByText('anders dan verwacht').first()).toBeVisible()
    await playbook.save()
  })
  await test.step('publishing is refused, with the reason', async () => {
    await playbook.open()
    const check = playbook.step('1 · Controle')
    await expect(check.getByText(/fouten? houd(t|en) publiceren tegen/)).toBeVisible()
    await expect(check.getByText(/Voorbeeld \d+ klopt niet/).first()).toBeVisible()
    await expect(playbook.step('3 · Publiceren').getByText('Los eerst de fouten op.')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Publiceer versie/ })).toHaveCount(0)
  })
  await test.step('she mends it, and words a channel anew', async () => {
    await playbook.openItem('rules', 'R014', 'impulse-skips-think')
    await playbook.tick('Een paar seconden').check()
    await playbook.tick('Een paar maanden').uncheck()
    await expect(page.getByText('anders dan verwacht')).toHaveCount(0)
    await playbook.save()
    await playbook.openItem('channels', 'CH17', 'Zoekmachineoptimalisatie (SEO)')
    await page.getByLabel('Budget in woorden', { exact: true }).fill('Reken op een dag werk per week.')
    await playbook.save()
    await playbook.open()
    await expect(playbook.step('1 · Controle').getByText('Alles klopt')).toBeVisible()
    await expect(playbook.step('3 · Publiceren').getByText('Draai eerst een proef met dit concept.')).toBeVisible()
  })
  await test.step('the dry run shows how far it is, and then which workshops change and how', async () => {
    await page.getByRole('button', { name: 'Draai een proef' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Proef van/)
    await expect(page.getByText(/adviezen veranderen|advies verandert/).first()).toBeVisible({ timeout: 60_000 })
    await page.getByRole('link', { name: /^Bekijk wat verandert bij/ }).first().click()
    const shown = page.getByRole('region', { name: /^Wat verandert bij/ })
    await expect(shown.getByText('Reken op een dag werk per week.').first()).toBeVisible()
  })
  await test.step('and she publishes it as version 2, with a note', async () => {
    await playbook.open()
    await page.getByRole('button', { name: 'Publiceer versie 2' }).click()
    await expect(page.getByText('Schrijf kort wat er nieuw is.').first()).toBeVisible()
    await page.getByLabel(/^Wat is er nieuw/).fill('Vindbaar worden vraagt een dag per week.')
    await page.getByRole('button', { name: 'Publiceer versie 2' }).click()
    await expect(page.getByRole('heading', { name: 'In gebruik: versie 2' })).toBeVisible()
    await page.getByRole('link', { name: 'Alle versies' }).click()
    await expect(page.getByRole('row').filter({ hasText: 'Vindbaar worden vraagt een dag per week.' })).toContainText('Sanne de Wit')
  })
})
