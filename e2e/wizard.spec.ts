import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test, type Browser } from '@playwright/test'
import type { Answers, WorkshopFile } from '../lib/domain/workshop/answers.ts'
import { demoSession, query } from './data.ts'
import { AdvicePage, phases } from './pages/advice.ts'
import { ReviewPage } from './pages/review.ts'
import { holdSession, signInAs } from './pages/signIn.ts'
import { Wizard } from './pages/wizard.ts'

const florist = JSON.parse(readFileSync(new URL('./data/florist.json', import.meta.url), 'utf8')) as WorkshopFile

/** A new workshop of Bloem & Co, so that no journey depends on another. */
async function aNewWorkshop(title: string): Promise<string> {
  const [row] = await query<{ id: string }>(
    'INSERT INTO "Workshop" (id, "companyId", title) SELECT $1, id, $2 FROM "Company" WHERE name = $3 RETURNING id', [randomUUID(), title, 'Bloem & Co'],
  )
  return row!.id
}

async function answersOf(workshopId: string): Promise<Record<string, unknown>> {
  const rows = await query<{ question: string; value: unknown }>('SELECT question, value FROM "Answer" WHERE "workshopId" = $1', [workshopId])
  return Object.fromEntries(rows.map(({ question, value }) => [question, value]))
}

/** What the form makes of the florist's answers: ticked codes in the order of their list, without empty parts. */
const expected = { ...florist.answers, marketChanges: { topics: ['unknown'] } } satisfies Answers

async function asEva(browser: Browser, title: string, javaScriptEnabled: boolean): Promise<Wizard> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await holdSession(page, await demoSession('Eva Jansen'))
  return new Wizard(page, await aNewWorkshop(title))
}

for (const scripts of [true, false]) {
  test(`a client answers the whole workshop, a strategist publishes, and the client reads why, ${scripts ? 'with' : 'without'} scripts`, async ({ browser }) => {
    test.setTimeout(240_000)
    const title = `Bloemen ${scripts ? 'met' : 'zonder'} scripts`
    const wizard = await asEva(browser, title, scripts)
    await wizard.answerAll(florist.answers, florist.evidence)
    await expect(wizard.page).toHaveURL(/\/controleren$/)
    await expect(wizard.page.getByText(florist.answers.companyPitch!)).toBeVisible()
    const id = wizard.address.split('/').at(-1)!
    expect(await answersOf(id)).toEqual(expected)
    await wizard.submit()
    await expect(wizard.page.getByText('binnen 2 werkdagen')).toBeVisible()
    const [row] = await query<{ status: string }>('SELECT status FROM "Workshop" WHERE id = $1', [id])
    expect(row!.status).toBe('submitted')
    await wizard.page.goto(`${wizard.address}/antwoorden`)
    await expect(wizard.page.getByText('Hoe vers is het boeket, en zit ik ergens aan vast?')).toBeVisible()
    await expect(wizard.page.getByRole('link', { name: /^Wijzig/ })).toHaveCount(0)
    await publish(browser, id, scripts)
    await readPhaseByPhase(new AdvicePage(wizard.page, id))
    await wizard.page.context().close()
  })
}

/** A strategist reads the draft of a workshop that was handed in, and publishes it. */
async function publish(browser: Browser, workshopId: string, javaScriptEnabled: boolean): Promise<void> {
  const review = new ReviewPage(await (await browser.newContext({ javaScriptEnabled })).newPage(), workshopId)
  await signInAs(review.page, 'Sanne de Wit')
  await review.publish()
  await review.page.context().close()
}

/** The client reads what was published: the overview, and each phase with the reason of a line. */
async function readPhaseByPhase(advice: AdvicePage): Promise<void> {
  await advice.openOverview()
  await expect(advice.title).toHaveText('Advies voor Bloem & Co')
  for (const phase of phases) {
    await advice.openPhase(phase)
    const reason = await advice.why(advice.part('Media'))
    await expect(reason).toContainText('Je antwoordde dat')
    if (phase === 'care') await expect(reason.getByText('Bronnen')).toBeVisible()
  }
}

test('an answer is saved while typing, and is there on another device', async ({ browser }) => {
  const wizard = await asEva(browser, 'Verder op een ander apparaat', true)
  await wizard.openAwake('company')
  await wizard.question('companyPitch').locator('textarea').fill('Bloem & Co bezorgt bloemen.')
  await expect(wizard.saveState).toContainText(/Opgeslagen om \d\d:\d\d/)
  const other = await browser.newContext({ javaScriptEnabled: false })
  const page = await other.newPage()
  await holdSession(page, await demoSession('Eva Jansen'))
  await page.goto(`${wizard.address}/onderdelen/company`)
  await expect(page.locator('textarea[name="companyPitch"]')).toHaveValue('Bloem & Co bezorgt bloemen.')
  await other.close()
  await wizard.page.context().close()
})

test('what is typed without a connection is saved when it returns, also after a crash', async ({ browser }) => {
  const wizard = await asEva(browser, 'Zonder verbinding', true)
  const { page } = wizard
  await wizard.openAwake('company')
  await page.route('**/api/workshops/**', route => route.abort())
  await wizard.question('companyPitch').locator('textarea').fill('Getypt in de trein')
  await expect(wizard.saveState).toContainText('Niet opgeslagen')
  const storage = await page.context().storageState()
  const later = await (await browser.newContext({ storageState: storage })).newPage()
  await later.goto(`${wizard.address}/onderdelen/company`)
  await expect(later.locator('textarea[name="companyPitch"]')).toHaveValue('Getypt in de trein')
  await expect(later.locator('[data-save-state]')).toContainText('Opgeslagen om')
  await later.context().close()
  await page.unroute('**/api/workshops/**')
  await page.close({ runBeforeUnload: false })
})

test('two people in one question: the second sees both texts and chooses', async ({ browser }) => {
  const wizard = await asEva(browser, 'Samen aan het werk', true)
  await wizard.openAwake('company')
  const context = await browser.newContext()
  const tom = new Wizard(await context.newPage(), wizard.address.split('/').at(-1)!)
  await holdSession(tom.page, await demoSession('Tom Visser'))
  await tom.openAwake('company')
  await wizard.question('companyPitch').locator('textarea').fill('Tekst van Eva')
  await expect(wizard.saveState).toContainText('Opgeslagen om')
  await tom.question('companyPitch').locator('textarea').fill('Tekst van Tom')
  const choice = tom.question('companyPitch').getByRole('alert')
  await expect(choice).toContainText('Eva Jansen heeft dit antwoord intussen gewijzigd')
  await expect(choice).toContainText('Tekst van Eva')
  await choice.getByRole('button', { name: 'Gebruik mijn antwoord' }).click()
  await expect(tom.saveState).toContainText('Opgeslagen om')
  expect((await answersOf(wizard.address.split('/').at(-1)!)).companyPitch).toBe('Tekst van Tom')
  await context.close()
  await wizard.page.context().close()
})

for (const scripts of [true, false]) {
  test(`open questions are listed on top with a link to each, ${scripts ? 'with' : 'without'} scripts`, async ({ browser }) => {
    const wizard = await asEva(browser, `Vergeten ${scripts}`, scripts)
    const { page } = wizard
    await wizard.openSection('company')
    await wizard.answer('sector', florist.answers)
    await page.getByRole('button', { name: 'Opslaan en verder' }).click()
    const summary = page.getByRole('alert').filter({ hasText: 'Deze vragen staan nog open' })
    await expect(summary.getByRole('link')).toHaveCount(5)
    if (scripts) await expect(summary).toBeFocused()
    await summary.getByRole('link').first().click()
    await expect(page).toHaveURL(/#companyPitch$/)
    await expect(page.locator('input[name="sector"][value="flowers_gifts"]')).toBeChecked()
    await page.context().close()
  })
}

test('a ranking is made by keyboard alone', async ({ browser }) => {
  const wizard = await asEva(browser, 'Alleen het toetsenbord', true)
  await query('INSERT INTO "Answer" ("workshopId", question, value, "updatedAt", "updatedById") SELECT $1, key, value, now(), u.id FROM jsonb_each($2::jsonb), "User" u WHERE u.name = $3',
    [wizard.address.split('/').at(-1)!, JSON.stringify({ ...florist.answers, decisionCriteria: [] }), 'Eva Jansen'])
  await wizard.openAwake('purchase')
  const question = wizard.question('decisionCriteria')
  await question.locator('[data-option="price"]').press('Enter')
  await question.locator('[data-option="quality"]').press('Enter')
  await question.getByRole('button', { name: 'Kwaliteit omhoog' }).press('Space')
  await expect(wizard.saveState).toContainText('Opgeslagen om')
  expect((await answersOf(wizard.address.split('/').at(-1)!)).decisionCriteria).toEqual(['quality', 'price'])
  await wizard.page.context().close()
})
