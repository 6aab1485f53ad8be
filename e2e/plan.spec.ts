import { expect, test } from '@playwright/test'
import { demoSession, query, workshopOf } from './data.ts'
import { PlanPage } from './pages/plan.ts'
import { holdSession } from './pages/signIn.ts'

const search = 'do-channel-CH15'

/** The workshop of Tafelhuis, with no plan yet. */
async function aWorkshopWithoutPlan(): Promise<string> {
  const workshopId = await workshopOf('Tafelhuis', 'Klantreis 2026')
  await query('DELETE FROM "MediaPlan" WHERE "workshopId" = $1', [workshopId])
  return workshopId
}

test('a strategist starts a plan, gives and locks an amount, and it stays when the budget changes', async ({ page }) => {
  const plan = new PlanPage(page, await aWorkshopWithoutPlan())
  await holdSession(page, await demoSession('Sanne de Wit'))
  await test.step('the client’s class of budget is where it starts, for her to confirm', async () => {
    await plan.open()
    await expect(page.getByText('De klant noemde € 1.500 tot € 5.000 per maand voor media.')).toBeVisible()
    await expect(page.getByLabel('Mediabudget per maand')).toHaveValue('1500')
    await plan.start('3.000', 6)
    await expect(plan.figure('Ingedeeld')).toHaveText('€ 18.000')
    expect(await plan.addsUp()).toBe(1_800_000)
  })
  await test.step('a wrong amount is refused beside its cell, and stays', async () => {
    await plan.cell(search, 1).fill('12.50')
    await plan.save()
    await expect(page.getByRole('alert').getByText('Vul een bedrag in euro’s in, zoals 1.250 of 1.250,50.')).toBeVisible()
    await expect(plan.cell(search, 1)).toHaveValue('12.50')
    await expect(plan.cell(search, 1)).toHaveAttribute('aria-invalid', 'true')
  })
  await test.step('by keyboard alone she gives an amount and locks it', async () => {
    await plan.cell(search, 1).fill('750,50')
    await plan.cell(search, 1).press('Tab')
    await expect(plan.lock(search, 1)).toBeFocused()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Bewaard. Alles telt weer precies op.')).toBeVisible()
    await expect(plan.cell(search, 1)).toHaveValue('750,50')
    await expect(plan.cell(search, 1)).toHaveAttribute('readonly', '')
    expect(await plan.addsUp()).toBe(1_800_000)
  })
  await test.step('another budget divides the rest anew', async () => {
    await plan.changeBudget('6.000,25')
    await expect(plan.figure('Ingedeeld')).toHaveText('€ 36.001,50')
    await expect(plan.cell(search, 1)).toHaveValue('750,50')
    await expect(plan.lock(search, 1)).toBeChecked()
    expect(await plan.addsUp()).toBe(3_600_150)
  })
  await test.step('each number says why', async () => {
    await page.getByText('Waarom krijgt Zoekadvertenties (SEA) dit bedrag?').first().locator('..').click()
    await expect(page.getByText('1 bedrag is met de hand ingevuld en blijft staan.').first()).toBeVisible()
  })
})

test('what if shows the differences first, and only taking it over changes the plan', async ({ page }) => {
  const plan = new PlanPage(page, await aWorkshopWithoutPlan())
  await holdSession(page, await demoSession('Sanne de Wit'))
  await plan.open()
  await plan.start('3.000', 6)
  await plan.cell(search, 0).fill('400')
  await plan.save()
  await expect(page.getByText('Bewaard. Alles telt weer precies op.')).toBeVisible()
  await page.getByRole('link', { name: 'Wat als?' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wat als?' })).toBeVisible()
  await page.getByLabel('Mediabudget per maand').fill('9.000')
  await page.getByLabel('Wanneer er resultaat moet zijn').selectOption({ label: 'Over meer dan een jaar' })
  await page.getByRole('button', { name: 'Laat het verschil zien' }).click()
  await expect(page.getByText('Het plan gaat van € 18.000 naar € 54.000.')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Per fase' }).getByRole('row')).toHaveCount(5)
  await expect(page.getByText('De antwoorden van de klant blijven zoals ze zijn.')).toBeVisible()
  const hypothesis = page.url()
  await plan.open()
  await expect(plan.figure('Ingedeeld')).toHaveText('€ 18.000')
  await page.goto(hypothesis)
  await page.getByRole('button', { name: 'Neem dit over in het plan' }).click()
  await expect(plan.figure('Ingedeeld')).toHaveText('€ 54.000')
  await expect(plan.cell(search, 0)).toHaveValue('400')
  await expect(page.getByText(/Dit plan rekent met een aanname: meer dan een jaar de tijd\./)).toBeVisible()
  expect(await plan.addsUp()).toBe(5_400_000)
})

test('two strategists at the amounts: the second sees what stands there now, and nothing of either is lost', async ({ browser }) => {
  const workshopId = await aWorkshopWithoutPlan()
  const [sanne, joris] = await Promise.all(['Sanne de Wit', 'Joris Bakker'].map(async name => {
    const page = await (await browser.newContext()).newPage()
    await holdSession(page, await demoSession(name))
    return new PlanPage(page, workshopId)
  })) as [PlanPage, PlanPage]
  await sanne.open()
  await sanne.start('3.000', 6)
  await joris.open()
  for (const [month, amount] of [[0, '100'], [1, '300']] as const) await sanne.cell(search, month).fill(amount)
  await sanne.save()
  await expect(sanne.page.getByText('Bewaard. Alles telt weer precies op.')).toBeVisible()
  await joris.cell(search, 0).fill('200')
  await joris.save()
  await expect(joris.page.getByText(/^Iemand anders heeft het plan intussen gewijzigd\./)).toBeVisible()
  await expect(joris.cell(search, 0)).toHaveValue('200')
  await expect(joris.page.getByText('nu € 100', { exact: true })).toHaveCount(1)
  await expect(joris.cell(search, 1)).toHaveValue('300')
  await joris.save()
  await expect(joris.page.getByText('Bewaard. Alles telt weer precies op.')).toBeVisible()
  await sanne.open()
  for (const [month, amount] of [[0, '200'], [1, '300']] as const) await expect(sanne.cell(search, month)).toHaveValue(amount)
  for (const { page } of [sanne, joris]) await page.context().close()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the plan can be started and edited, and a refusal keeps what was typed', async ({ page }) => {
    const plan = new PlanPage(page, await aWorkshopWithoutPlan())
    await holdSession(page, await demoSession('Sanne de Wit'))
    await plan.open()
    await plan.start('2.000', 3)
    await plan.cell(search, 0).fill('veel')
    await plan.save()
    await expect(plan.cell(search, 0)).toHaveValue('veel')
    await plan.cell(search, 0).fill('333')
    await plan.save()
    await expect(plan.cell(search, 0)).toHaveValue('333')
    await expect(plan.figure('Ingedeeld')).toHaveText('€ 6.000')
  })
})

test('to a client the draft of a plan is not there', async ({ page }) => {
  const workshopId = await aWorkshopWithoutPlan()
  await holdSession(page, await demoSession('Noor Hendriks'))
  const [plan, whatIf] = PlanPage.addresses(workshopId)
  expect((await page.goto(whatIf!))!.status()).toBe(404)
  await page.goto(plan!)
  await expect(page.getByRole('heading', { name: 'Er is nog geen mediaplan' })).toBeVisible()
})
