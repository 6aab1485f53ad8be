import { createHash, randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { appUrl } from './addresses.ts'
import { companyOf, query } from './data.ts'
import { mailTo, nextMail } from './mail.ts'
import { tabTo } from './pages/keyboard.ts'
import { signInAs } from './pages/signIn.ts'
import { hiddenFields, Visitor, visitorAs } from './visitor.ts'

const sentPage = '/inloggen/verstuurd'
const sessionCookie = 'klantreis.session'
const noLonger = 'Deze link werkt niet meer'
const sha256 = (token: string) => createHash('sha256').update(token).digest('hex')

/** Asks for a link as a browser without scripts does. */
const askLink = (visitor: Visitor, email: string, headers: Record<string, string | null> = {}) =>
  visitor.submit('/inloggen', 'Stuur mij een link', { email }, headers)

const subject = /link om in te loggen/
const linksMailedTo = async (email: string): Promise<number> => (await mailTo(email)).filter(mail => subject.test(mail.subject)).length

/** The link of the newest mail to an address. */
async function mailedLink(email: string): Promise<string> {
  const { text } = await nextMail(email, subject)
  return /https?:\/\/\S+token=[\w-]{43}/.exec(text)![0]
}

/** Invites somebody to a demo company, over HTTP, and lets them in with the link of their mail. */
async function invited(email: string, name: string, company: string): Promise<Visitor> {
  const strategist = await visitorAs('Sanne de Wit')
  await strategist.submit(`/portaal/bedrijven/${await companyOf(company)}`, 'Verstuur de uitnodiging', { email, name })
  await nextMail(email, /nodigt je uit/)
  const visitor = new Visitor()
  await askLink(visitor, email)
  await visitor.submit(await mailedLink(email), 'Log mij in')
  return visitor
}

/** Whether the database holds this text anywhere. */
async function isStored(text: string): Promise<boolean> {
  const tables = await query<{ name: string }>(`SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'`)
  const rows = await Promise.all(tables.map(({ name }) => query(`SELECT 1 FROM ${name} t WHERE strpos(t::text, $1) > 0 LIMIT 1`, [text])))
  return rows.some(found => found.length > 0)
}

// The limits count this machine as one; each test starts with all of its turns.
test.beforeEach(() => query('DELETE FROM "RateLimit"').then(() => undefined))

test('who asks for a page comes back to it with the link of the mail, and never to another site', async () => {
  const page = `/portaal/bedrijven/${await companyOf('Bloem & Co')}`
  const visitor = new Visitor()
  const { headers } = await visitor.get(page)
  expect(headers.location).toBe(`/inloggen?naar=${encodeURIComponent(page)}`)
  await visitor.submit(headers.location!, 'Stuur mij een link', { email: 'sanne@noorderlijn.example' })
  const { text } = await nextMail('sanne@noorderlijn.example', subject)
  const link = /https?:\/\/\S+token=[\w-]{43}\S*/.exec(text)![0]
  expect((await visitor.submit(link, 'Log mij in')).headers.location).toBe(page)

  const other = new Visitor()
  await askLink(other, 'samira@noorderlijn.example')
  const lured = `${await mailedLink('samira@noorderlijn.example')}&naar=${encodeURIComponent('https://evil.example/portaal')}`
  expect((await other.submit(lured, 'Log mij in')).headers.location).toBe('/portaal')
})

test('a strategist invites somebody, who comes in with the link of a mail, by keyboard alone', async ({ page, browser }) => {
  const email = `fleur-${randomUUID()}@warmendicht.example`
  await signInAs(page, 'Sanne de Wit')
  await page.goto(`/portaal/bedrijven/${await companyOf('Warm & Dicht Installatie')}`)
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Verstuur de uitnodiging' }) })
  await form.getByLabel('Naam').fill('Fleur Maas')
  await form.getByLabel('E-mailadres').fill(email)
  await form.getByRole('button').click()
  await expect(page.getByText('De uitnodiging is verstuurd.')).toBeVisible()

  const invitation = await nextMail(email, /Sanne de Wit nodigt je uit voor de klantreis van Warm & Dicht Installatie/)
  const context = await browser.newContext({ baseURL: appUrl })
  const hers = await context.newPage()
  await hers.goto(/https?:\/\/\S+\/inloggen/.exec(invitation.text)![0])
  await tabTo(hers, /E-mailadres/)
  await hers.keyboard.type(email)
  await hers.keyboard.press('Enter')
  await expect(hers.getByRole('heading', { name: 'Kijk in je mail' })).toBeVisible()
  await hers.goto(await mailedLink(email))
  await tabTo(hers, /Log mij in/)
  await hers.keyboard.press('Enter')
  await expect(hers).toHaveURL(/\/portaal$/)
  await expect(hers.getByRole('heading', { name: 'Warm & Dicht Installatie' }).first()).toBeVisible()

  const [cookie] = (await context.cookies()).filter(({ name }) => name === sessionCookie)
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  expect(await hers.evaluate(() => document.cookie)).toBe('')
  await context.close()
})

test('opening the link uses nothing up; the button does, once', async () => {
  const email = 'priya@planwerk.example'
  await askLink(new Visitor(), email)
  const link = await mailedLink(email)
  const scanner = new Visitor()
  expect((await scanner.send('HEAD', link)).status).toBe(200)
  for (let turn = 0; turn < 2; turn++) expect((await scanner.get(link)).body).toContain('Log mij in')
  expect(scanner.setCookies).toEqual([])

  const [first, second] = [new Visitor(), new Visitor()]
  const answer = await first.submit(link, 'Log mij in')
  expect([answer.status, answer.headers.location]).toEqual([303, '/portaal'])
  expect((await first.get('/portaal')).body).toContain('Dag Priya')
  const again = await second.submit(link, 'Log mij in')
  expect(again.body).toContain(noLonger)
  expect(second.setCookies).toEqual([])
  expect((await second.get('/portaal')).status).toBe(307)
})

test('a link that is too old says so', async () => {
  const email = 'noor@tafelhuis.example'
  await askLink(new Visitor(), email)
  const link = await mailedLink(email)
  await query(`UPDATE "SignInToken" SET "expiresAt" = now() - interval '1 second' WHERE email = $1`, [email])
  const visitor = new Visitor()
  expect((await visitor.submit(link, 'Log mij in')).body).toContain(noLonger)
  expect(visitor.setCookies).toEqual([])
})

test('a known and an unknown address get the same answer; only the known one gets mail', async () => {
  const [known, unknown] = ['henk@warmendicht.example', 'niemand@warmendicht.example']
  const answers = []
  for (const email of [unknown, known]) answers.push(await askLink(new Visitor(), email))
  const [one, other] = answers.map(({ status, headers, body }) => ({ status, location: headers.location, cookies: headers['set-cookie'], body }))
  expect(one).toEqual(other)
  expect(one).toMatchObject({ status: 303, location: sentPage })
  await mailedLink(known)
  expect(await mailTo(unknown)).toEqual([])
})

test('the fourth link within a quarter of an hour is refused, with the minutes to wait', async ({ page }) => {
  const email = 'bas@krakrepen.example'
  const before = await linksMailedTo(email)
  for (let turn = 0; turn < 3; turn++) expect((await askLink(new Visitor(), email)).headers.location).toBe(sentPage)
  await page.goto('/inloggen')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur mij een link' }).click()
  await expect(page.getByText(/kort achter elkaar\. Wacht 1[45] minuten/)).toBeVisible()
  await expect(page.getByLabel('E-mailadres')).toHaveValue(email)
  await expect.poll(async () => (await linksMailedTo(email)) - before).toBe(3)
})

test('a token of a link or a session is stored as its hash only, and the cookie is for the server alone', async () => {
  const email = 'eva@bloemenco.example'
  await askLink(new Visitor(), email)
  const link = await mailedLink(email)
  const linkToken = new URL(link).searchParams.get('token')!
  await expect.poll(() => isStored(linkToken)).toBe(false)
  expect(await query('SELECT 1 FROM "SignInToken" WHERE "tokenHash" = $1', [sha256(linkToken)])).toHaveLength(1)

  const visitor = new Visitor()
  await visitor.submit(link, 'Log mij in')
  const [cookie] = visitor.setCookies
  expect(visitor.setCookies).toHaveLength(1)
  expect(cookie).toMatch(/;\s*HttpOnly/i)
  expect(cookie).toMatch(/;\s*SameSite=Lax/i)
  expect(cookie).toMatch(/;\s*Path=\//i)
  const session = visitor.cookies.get(sessionCookie)!
  expect(Buffer.from(session, 'base64url')).toHaveLength(32)
  expect(await query('SELECT 1 FROM "Session" WHERE "tokenHash" = $1', [sha256(session)])).toHaveLength(1)
  expect(await isStored(session)).toBe(false)
  expect(await isStored(sha256(session))).toBe(true)
})

test('signing out ends the session, also for who kept the cookie', async ({ page, context }) => {
  await signInAs(page, 'Samira El Amrani')
  const [cookie] = (await context.cookies()).filter(({ name }) => name === sessionCookie)
  const thief = new Visitor()
  thief.cookies.set(sessionCookie, cookie!.value)
  expect((await thief.get('/portaal/team')).status).toBe(200)
  await page.getByText('Samira El Amrani').click()
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(page).toHaveURL(`${appUrl}/`)
  await page.goto('/portaal')
  await expect(page).toHaveURL(/\/inloggen\?naar=/)
  expect((await thief.get('/portaal/team')).headers.location).toBe('/inloggen?naar=%2Fportaal%2Fteam')
})

test('somebody who was removed has lost access on the next request', async () => {
  const company = 'Warm & Dicht Installatie'
  const visitor = await invited(`ruben-${randomUUID()}@warmendicht.example`, 'Ruben Kok', company)
  expect((await visitor.get('/portaal')).body).toContain('Warm &amp; Dicht Installatie')
  const [workshop] = await query<{ id: string }>('SELECT id FROM "Workshop" WHERE "companyId" = $1', [await companyOf(company)])
  expect((await visitor.get(`/portaal/workshops/${workshop!.id}/antwoorden`)).status).toBe(200)
  const strategist = await visitorAs('Sanne de Wit')
  await strategist.submit(`/portaal/bedrijven/${await companyOf(company)}`, 'Verwijder Ruben Kok')
  const after = await visitor.get(`/portaal/workshops/${workshop!.id}/antwoorden`)
  expect(after.status).not.toBe(200)
  expect(after.body).not.toContain('Warm &amp; Dicht')
  expect((await visitor.get('/portaal')).body).not.toContain('Warm &amp; Dicht')
})

test('the one-click accounts are there on this machine only', async () => {
  const here = await new Visitor().get('/inloggen')
  expect(here.body).toContain('Log in als Eva Jansen')
  const outside = [{ host: 'portaal.example' }, { host: 'localhost.portaal.example:3300' }, { 'x-forwarded-for': '203.0.113.7' }]
  for (const headers of outside) {
    const visitor = new Visitor()
    const page = await visitor.get('/inloggen', headers)
    expect(page.body).toContain('Stuur mij een link')
    expect(page.body).not.toContain('Log in als')
    // Nor does it help to know what the button posts.
    await visitor.post('/inloggen', hiddenFields(here.body, 'Log in als Eva Jansen'), headers)
    expect(visitor.setCookies).toEqual([])
    expect((await visitor.get('/demo/mail', headers)).status).toBe(404)
  }
})

test('a form that does not come from our own pages does nothing', async () => {
  const email = 'tom@bloemenco.example'
  const lies = [
    { origin: null }, { origin: 'null' }, { origin: 'https://evil.example' }, { origin: 'http://localhost:1' },
    { 'origin': 'https://evil.example', 'x-forwarded-host': 'evil.example' }, { 'origin': 'http://evil.example', 'host': 'evil.example' },
  ]
  for (const headers of lies) {
    const visitor = new Visitor()
    await askLink(visitor, email, headers)
    await visitor.submit('/inloggen', 'Log in als Tom Visser', {}, headers)
    expect(visitor.setCookies, JSON.stringify(headers)).toEqual([])
  }
  const eva = await visitorAs('Eva Jansen')
  await eva.submit('/portaal', 'Uitloggen', {}, { origin: 'https://evil.example' })
  expect((await eva.get('/portaal')).status).toBe(200)
  // Mail goes out in the order of asking: when this one has come, an earlier one would have.
  await askLink(new Visitor(), 'lotte@pasenloop.example')
  await mailedLink('lotte@pasenloop.example')
  expect(await linksMailedTo(email)).toBe(0)
})

test('no mail ever leads to another address than our own, whatever host is asked for', async () => {
  for (const headers of [{ 'x-forwarded-host': 'evil.example' }, { host: 'evil.example' }]) await askLink(new Visitor(), 'joris@noorderlijn.example', headers)
  await askLink(new Visitor(), 'mila@noorderlijn.example', { 'x-forwarded-proto': 'https', 'forwarded': 'host=evil.example' })
  expect(await mailedLink('mila@noorderlijn.example')).toMatch(new RegExp(`^${appUrl}/inloggen/bevestigen\\?token=`))
  expect((await mailTo('')).map(mail => mail.text).join()).not.toContain('evil.example')
})

test('a client of two companies switches between them', async ({ page }) => {
  await signInAs(page, 'Tom Visser')
  await expect(page.getByRole('heading', { level: 2, name: 'Bloem & Co' }).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Tafelhuis' })).toHaveCount(0)
  await page.getByText('Tom Visser').click()
  await page.getByLabel('Bedrijf').selectOption('Tafelhuis')
  await page.getByRole('button', { name: 'Wissel' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Tafelhuis' }).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Bloem & Co' })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 2, name: 'Tafelhuis' }).first()).toBeVisible()
})
