import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { appUrl } from './addresses.ts'
import { companyOf, query } from './data.ts'
import { nextMail } from './mail.ts'
import { sessionCookie, signInAs } from './pages/signIn.ts'
import { askLink, freshTurns, mailedLink } from './pages/signInLink.ts'
import { Visitor, visitorAs } from './visitor.ts'

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

test.beforeEach(freshTurns)

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
