import { createHash, randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { appUrl } from './addresses.ts'
import { companyOf, demoSession, query } from './data.ts'
import { mailTo, nextMail } from './mail.ts'
import { tabTo } from './pages/keyboard.ts'
import { holdSession, sessionCookie } from './pages/signIn.ts'
import { askLink, freshTurns, linksMailedTo, mailedLink } from './pages/signInLink.ts'
import { Visitor } from './visitor.ts'

const sentPage = '/inloggen/verstuurd'
const noLonger = 'Deze link werkt niet meer'
const sha256 = (token: string) => createHash('sha256').update(token).digest('hex')

/** Whether the database holds this text anywhere. */
async function isStored(text: string): Promise<boolean> {
  const tables = await query<{ name: string }>(`SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'`)
  const rows = await Promise.all(tables.map(({ name }) => query(`SELECT 1 FROM ${name} t WHERE strpos(t::text, $1) > 0 LIMIT 1`, [text])))
  return rows.some(found => found.length > 0)
}

test.beforeEach(freshTurns)

test('who asks for a page comes back to it with the link of the mail, and never to another site', async () => {
  const page = `/portaal/bedrijven/${await companyOf('Bloem & Co')}`
  const visitor = new Visitor()
  const { headers } = await visitor.get(page)
  expect(headers.location).toBe(`/inloggen?naar=${encodeURIComponent(page)}`)
  await visitor.submit(headers.location!, 'Stuur mij een link', { email: 'sanne@noorderlijn.example' })
  expect((await visitor.submit(await mailedLink('sanne@noorderlijn.example'), 'Log mij in')).headers.location).toBe(page)

  const other = new Visitor()
  await askLink(other, 'samira@noorderlijn.example')
  const lured = `${await mailedLink('samira@noorderlijn.example')}&naar=${encodeURIComponent('https://evil.example/portaal')}`
  expect((await other.submit(lured, 'Log mij in')).headers.location).toBe('/portaal')
})

test('a strategist invites somebody, who comes in with the link of a mail, by keyboard alone', async ({ page, browser }) => {
  const email = `fleur-${randomUUID()}@warmendicht.example`
  await holdSession(page, await demoSession('Sanne de Wit'))
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
