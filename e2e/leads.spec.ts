import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { demoSession, query, storedAnswer } from './data.ts'
import { nextMail } from './mail.ts'
import { tabTo } from './pages/keyboard.ts'
import { ContactPage, freshRequests, requestsOf, ShortTestPage, testAnswers } from './pages/leads.ts'
import { holdSession } from './pages/signIn.ts'
import { askLink, freshTurns, mailedLink } from './pages/signInLink.ts'
import { Visitor } from './visitor.ts'

test.beforeEach(freshRequests)

const someone = () => {
  const own = randomUUID().slice(0, 8)
  return { name: 'Femke Vos', email: `femke-${own}@vos.example`, company: `Bakkerij ${own}`, message: 'Hoe krijg ik mensen terug in de winkel?' }
}

/** Does the test in a browser, from its first page to the result. */
async function takeTest(page: Page): Promise<void> {
  const form = new ShortTestPage(page)
  await page.goto('/doe-de-korte-test')
  await form.answer('Verkoop je aan consumenten, aan bedrijven of aan allebei?', 'Aan consumenten')
  await form.send()
  await expect(page.getByRole('alert')).toContainText('Wat is nu je belangrijkste doel?')
  await expect(form.question('Wat is nu je belangrijkste doel?')).toContainText('Kies een antwoord')
  await expect(form.question('Verkoop je aan consumenten, aan bedrijven of aan allebei?').getByLabel('Aan consumenten')).toBeChecked()
  for (const name of ['Via welke wegen kopen klanten bij je?', 'Wat is nu je belangrijkste doel?', 'Wat kun je per maand aan media uitgeven?', 'Wat kost een gemiddelde aankoop?', 'Hoelang denkt een klant meestal na?']) {
    await form.answer(name, 'Weet ik niet')
  }
  await form.send()
  await expect(page.getByRole('heading', { level: 1, name: 'Een voorproefje van je advies' })).toBeVisible()
}

test('a visitor without scripts takes the test, asks for contact with the answers, becomes a client and finds the answers', async ({ browser }) => {
  test.setTimeout(180_000)
  const person = someone()
  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const hers = await (await browser.newContext()).newPage()

  await test.step('the test says what is missing, loses nothing, and gives a taste with reasons', async () => {
    await takeTest(visitor)
    await visitor.goto(`/doe-de-korte-test?done=1&${testAnswers}`)
    await expect(visitor.getByRole('heading', { name: 'Nog 40 vragen' })).toBeVisible()
    await expect(visitor.getByText('Waarom?').first()).toBeVisible()
    expect(await visitor.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex')
  })
  await test.step('contact is asked for, with the answers when that is ticked', async () => {
    await visitor.getByRole('link', { name: 'Vraag een gesprek aan' }).click()
    const contact = new ContactPage(visitor)
    await contact.fill({ ...person, email: 'geen adres' })
    await visitor.getByLabel(/^Stuur mijn antwoorden/).check()
    await contact.send()
    await expect(visitor.getByText('Dit lijkt geen e-mailadres').first()).toBeVisible()
    await expect(visitor.getByLabel('Je vraag')).toHaveValue(person.message)
    await expect(visitor.getByLabel(/^Stuur mijn antwoorden/)).toBeChecked()
    await visitor.getByLabel('Je e-mailadres').fill(person.email)
    await contact.send()
    await expect(visitor.getByRole('heading', { level: 1, name: 'Je bericht is binnen' })).toBeVisible()
    expect((await nextMail('sanne@noorderlijn.example', new RegExp(person.company))).text).not.toContain(person.message)
  })
  await test.step('the strategist sees it on the board and makes a client of it', async () => {
    await holdSession(hers, await demoSession('Sanne de Wit'))
    await hers.goto('/portaal/bord')
    await hers.getByRole('region', { name: 'Nieuwe aanvragen' }).getByRole('link', { name: 'Bekijk de aanvragen' }).click()
    const lead = hers.getByRole('listitem').filter({ hasText: person.company })
    await expect(lead).toContainText(person.message)
    await lead.getByText('Antwoorden van de korte test').click()
    await expect(lead).toContainText('Aan consumenten')
    await hers.getByRole('button', { name: `Maak er een klant van: ${person.company}` }).dblclick()
    await expect(hers.getByRole('heading', { level: 1, name: person.company })).toBeVisible()
    expect(await query('SELECT 1 FROM "Company" WHERE name = $1', [person.company])).toHaveLength(1)
  })
  await test.step('the invited person signs in and finds the answers', async () => {
    await nextMail(person.email, /nodigt je uit/)
    await freshTurns()
    await askLink(new Visitor(), person.email)
    await visitor.goto(await mailedLink(person.email))
    await visitor.getByRole('button').filter({ hasText: /^(Log|Ga|Ja)/ }).first().click()
    await visitor.getByRole('link', { name: 'Ga verder' }).click()
    await expect(visitor).toHaveURL(/\/portaal\/workshops\//)
    const workshopId = /workshops\/([^/?]+)/.exec(visitor.url())![1]!
    expect(await storedAnswer(workshopId, 'market')).toBe('b2c')
    await visitor.goto(`/portaal/workshops/${workshopId}/onderdelen/company`)
    await expect(visitor.getByRole('radio', { name: 'Aan consumenten' })).toBeChecked()
  })
})

test('the test and the form are done with the keyboard alone', async ({ page }) => {
  const person = someone()
  await page.goto('/doe-de-korte-test')
  await tabTo(page, /^Aan consumenten/)
  await page.keyboard.press('Space')
  await tabTo(page, /^Bekijk mijn voorproefje/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await tabTo(page, /^Wat is nu je belangrijkste doel/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#goal$/)
  await page.goto('/contact')
  for (const [label, text] of [[/^Je naam/, person.name], [/^Je e-mailadres/, person.email], [/^Je bedrijf/, person.company], [/^Je vraag/, person.message]] as const) {
    await tabTo(page, label)
    await page.keyboard.type(text, { delay: 10 })
  }
  await page.waitForTimeout(1500)
  await tabTo(page, /^Verstuur/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Je bericht is binnen' })).toBeVisible()
  expect(await requestsOf(person.email)).toBe(1)
})

test('a program gets the answer of a person and leaves nothing; the form is never kept', async () => {
  const bot = new Visitor()
  const { name, email, company: companyName, message } = someone()
  const fields = { name, email, companyName, message }
  const answers = [
    await bot.submit('/contact', 'Verstuur', fields),
    await bot.submit('/contact', 'Verstuur', { ...fields, topic: 'casino' }),
    await bot.submit('/contact', 'Verstuur', { ...fields, stamp: 'verzonnen' }),
  ]
  expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual(Array.from({ length: 3 }, () => [303, '/contact/verstuurd']))
  expect(await requestsOf(email)).toBe(0)
  expect((await bot.get('/contact')).headers['cache-control']).toBe('private, no-store')
  expect((await bot.get('/contact')).body).not.toContain('<script')
})
