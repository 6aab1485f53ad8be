import { expect, test } from '@playwright/test'
import { aSubmittedCopyOf, demoSession, query, workshopOf } from './data.ts'
import { AdvicePage, phases } from './pages/advice.ts'
import { BoardPage } from './pages/board.ts'
import { ReviewPage } from './pages/review.ts'
import { holdSession } from './pages/signIn.ts'
import { visitorAs } from './visitor.ts'

const names = { see: 'See – zien', think: 'Think – overwegen', do: 'Do – doen', care: 'Care – zorgen' }

const subject = 'Je advies staat klaar: Bloem & Co'

/** A workshop of the florist as it is when the strategist has not read it yet. */
async function aSubmittedFlorist(): Promise<{ workshopId: string; title: string }> {
  await query('DELETE FROM "OutboxMail" WHERE subject = $1', [subject])
  return aSubmittedCopyOf('Bloem & Co', 'Klantreis 2026')
}

test('a strategist publishes the florist’s advice, and the client reads it phase by phase with its reasons', async ({ browser }) => {
  const { workshopId, title } = await aSubmittedFlorist()
  const client = new AdvicePage(await (await browser.newContext()).newPage(), workshopId)
  const strategist = new AdvicePage(await (await browser.newContext()).newPage(), workshopId)
  await test.step('the client is told that it is not there yet', async () => {
    await holdSession(client.page, await demoSession('Eva Jansen'))
    await client.openOverview()
    await expect(client.page.getByRole('heading', { name: 'Je advies is er nog niet' })).toBeVisible()
  })
  await test.step('the strategist finds it on the board, reads the draft and publishes it', async () => {
    await holdSession(strategist.page, await demoSession('Sanne de Wit'))
    const board = new BoardPage(strategist.page)
    await board.open()
    await expect(board.column('Ingestuurd').getByText(title)).toBeVisible()
    await board.card('Bloem & Co', title).click()
    await expect(strategist.title).toHaveText('Beoordeel het advies voor Bloem & Co')
    await strategist.page.getByRole('link', { name: 'Bekijk het concept' }).click()
    await expect(strategist.title).toHaveText('Advies voor Bloem & Co')
    await expect(strategist.page.getByText('Alleen het bureau ziet dit')).toBeVisible()
    await new ReviewPage(strategist.page, workshopId).publish()
    const mails = await query<{ recipient: string }>('SELECT recipient FROM "OutboxMail" WHERE subject = $1 ORDER BY recipient', [subject])
    expect(mails.map(mail => mail.recipient)).toEqual(['eva@bloemenco.example', 'tom@bloemenco.example'])
  })
  await test.step('the client comes in through the home page and sees the whole journey', async () => {
    await client.page.goto('/portaal')
    await expect(client.page.getByRole('link', { name: /^Lees/ }).first()).toBeVisible()
    await client.openOverview()
    await expect(client.title).toHaveText('Advies voor Bloem & Co')
    await expect(client.page.getByText(/Gepubliceerd op .*, versie 1/)).toBeVisible()
    await expect(client.part('Eerst dit').getByRole('listitem').first()).toBeVisible()
    await expect(client.part('In deze volgorde').getByRole('heading', { level: 3 }).first()).toContainText('Care')
    await expect(client.page.getByText('Drukke maanden: februari, mei en december')).toBeVisible()
  })
  await test.step('and reads along the line, with the reason of a line in each phase', async () => {
    await client.part('Per fase').getByRole('link', { name: names.see }).click()
    for (const phase of phases) {
      await expect(client.title).toHaveText(names[phase])
      const reason = await client.why(client.part('Media'))
      await expect(reason).toContainText('Je antwoordde dat')
      await expect(reason).toContainText('dit is een inschatting')
      if (phase !== 'care') await client.next()
    }
    await expect(client.page.getByText('“Wat doe ik als ik met vakantie ben?”').first()).toBeVisible()
  })
})

test('the same advice reads in every phase model, and nothing is lost after the purchase', async ({ page }) => {
  const advice = new AdvicePage(page, await workshopOf('Krak Repen', 'Klantreis zomer 2027'))
  await holdSession(page, await demoSession('Bas de Graaf'))
  await advice.openOverview()
  await page.getByRole('navigation', { name: 'Fasemodel' }).getByRole('link', { name: 'AIDA' }).click()
  await expect(advice.part('Per fase').getByRole('heading', { level: 3 })).toHaveCount(4)
  await expect(advice.part('Na de aankoop (valt buiten AIDA)')).toBeVisible()
  await page.getByRole('navigation', { name: 'Fasemodel' }).getByRole('link', { name: 'De negen fases' }).click()
  await expect(advice.part('Per fase').getByRole('heading', { level: 3 })).toHaveCount(9)
  await expect(advice.part('Na de aankoop (valt buiten AIDA)')).toHaveCount(0)
})

test('the impulse snack shows Think as skipped, with its reason, in another model too', async ({ page }) => {
  const advice = new AdvicePage(page, await workshopOf('Krak Repen', 'Klantreis zomer 2027'))
  await holdSession(page, await demoSession('Bas de Graaf'))
  for (const [phase, search] of [['think', ''], ['act', '?model=race']] as const) {
    await advice.openPhase(phase, search)
    await expect(page.getByRole('heading', { name: 'Deze fase sla je over' })).toBeVisible()
    await expect(page.getByText(/zien is kopen/)).toBeVisible()
    await expect(advice.part('Media')).toHaveCount(0)
  }
})

test('people of another company find nothing on any address of the advice, the board or a company', async () => {
  const workshopId = await workshopOf('Bloem & Co', 'Klantreis 2026')
  const [company] = await query<{ id: string }>('SELECT id FROM "Company" WHERE name = $1', ['Bloem & Co'])
  const bas = await visitorAs('Bas de Graaf')
  for (const address of [...AdvicePage.addresses(workshopId), ...ReviewPage.addresses(workshopId), '/portaal/bord', '/portaal/bedrijven/nieuw', `/portaal/bedrijven/${company!.id}`]) {
    const { status, body } = await bas.get(address)
    expect(status, address).toBe(404)
    expect(body, address).toContain('Deze pagina is er niet')
    expect(body, address).not.toContain('Bloem')
  }
})

test('the board finds a company by a part of its name, and a new company is there with its workshop', async ({ page }) => {
  const board = new BoardPage(page)
  const name = `Kaasboer ${Date.now()}`
  await holdSession(page, await demoSession('Sanne de Wit'))
  await board.open()
  await page.getByRole('link', { name: 'Nieuw bedrijf' }).first().click()
  await page.getByRole('button', { name: 'Maak het bedrijf aan' }).click()
  await page.getByRole('link', { name: 'Vul de naam van het bedrijf in' }).click()
  await expect(page.getByLabel('Naam van het bedrijf')).toBeFocused()
  await page.getByLabel('Naam van het bedrijf').fill(name)
  await page.getByRole('button', { name: 'Maak het bedrijf aan' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.getByLabel('Naam', { exact: true }).fill('Kees Kaas')
  await page.getByLabel('E-mailadres').fill(`kees${Date.now()}@kaas.example`)
  await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click()
  await expect(page.getByText('De uitnodiging is verstuurd.')).toBeVisible()
  await expect(page.getByText('Kees Kaas').first()).toBeVisible()
  await board.open()
  await board.search(name.slice(2, 12))
  await expect(board.column('Nog niet begonnen').getByText('Wacht tot de uitnodiging wordt aangenomen').first()).toBeVisible()
  await expect(board.column('Gepubliceerd').getByRole('listitem')).toHaveCount(0)
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('button', { name: 'Archiveer dit bedrijf' }).click()
  await expect(page.getByText(/^Gearchiveerd op/)).toBeVisible()
  await board.open()
  await expect(page.getByRole('link', { name })).toHaveCount(0)
})
