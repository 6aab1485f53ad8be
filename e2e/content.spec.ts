import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { query } from './data.ts'
import { aText, draftOf, remember, removeTexts } from './data/texts.ts'
import { editorsAs } from './pages/content.ts'

test.afterAll(removeTexts)

test('an editor writes a term, another plans it, and it comes on the site at its moment', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const word = `Proefterm ${randomUUID().slice(0, 6)}`
  const slug = word.toLowerCase().replace(' ', '-')
  const article = `artikel-${slug}`
  await aText('article', { slug: article, summary: 'Over een proef.', body: `Wie een ${word} leest, weet meer.\n` }, true)
  const mila = await editorsAs(page, 'Mila Peters')
  const context = await browser.newContext()
  const other = await context.newPage()
  const samira = await editorsAs(other, 'Samira El Amrani')

  await test.step('she writes it, with a heading, and a link to a term that she finds by typing', async () => {
    await mila.begin('Begrip', word)
    remember(mila.contentId)
    await mila.field('Kort antwoord').fill('Een begrip om mee te proberen.')
    await mila.body().click()
    await page.keyboard.type('Wat is het?')
    await page.getByRole('button', { name: 'Kop', exact: true }).click()
    await page.keyboard.press('End')
    await page.keyboard.type('\n\nHet hoort bij de [[klantreis')
    await page.getByRole('option', { name: /customer-journey/ }).first().click()
    await page.keyboard.type('.')
    await mila.unfold()
    await page.getByRole('button', { name: 'Vandaag nagekeken' }).click()
    await mila.saved()
    expect((await draftOf(mila.contentId)).body).toBe('## Wat is het?\n\nHet hoort bij de [[customer-journey]].')
    expect((await draftOf(mila.contentId)).slug).toBe(slug)
  })

  await test.step('she sees it as a reader will, and nobody else does', async () => {
    await mila.panel.getByRole('link', { name: 'Bekijk voorbeeld' }).click()
    await expect(page.getByRole('heading', { level: 1, name: word })).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: 'Wat is het?' })).toBeVisible()
    expect((await page.request.get(`/begrippen/${slug}`)).status()).toBe(404)
    await page.getByRole('link', { name: 'Terug naar de tekst' }).click()
    await mila.ready()
  })

  await test.step('she asks for a review, and cannot publish herself', async () => {
    await mila.panel.getByLabel(/^Toelichting/).fill('Klopt de uitleg?')
    await mila.panel.getByRole('button', { name: 'Vraag een beoordeling' }).click()
    await expect(mila.panel.getByText('Wacht op beoordeling')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Publiceer/ })).toHaveCount(0)
  })

  await test.step('another finds it waiting, with the note, and plans it', async () => {
    await samira.open()
    const waiting = other.getByRole('region', { name: /^Wacht op beoordeling/ }).getByRole('listitem').filter({ hasText: word })
    await expect(waiting).toContainText('Klopt de uitleg?')
    await waiting.getByRole('link', { name: word }).click()
    await samira.ready()
    await samira.panel.getByText('Plannen en meer').click()
    await samira.panel.getByLabel(/^Online vanaf/).fill('2099-03-01T09:00')
    await samira.panel.getByRole('button', { name: 'Plan', exact: true }).click()
    await expect(samira.panel.getByText('Gaat online op 1 maart 2099')).toBeVisible()
    expect((await page.request.get(`/begrippen/${slug}`)).status()).toBe(404)
  })

  await test.step('within two seconds of its moment it is on its page', async () => {
    const [{ at } = { at: new Date() }] = await query<{ at: Date }>(
      'UPDATE "Edition" SET "publishAt" = now() + interval \'2 seconds\' WHERE "contentId" = $1 RETURNING "publishAt" AS at', [samira.contentId],
    )
    await expect.poll(async () => (await page.request.get(`/begrippen/${slug}`)).status(), { intervals: [100], timeout: 10_000 }).toBe(200)
    expect(Date.now() - at.getTime()).toBeLessThan(2000)
  })

  await test.step('and in the register, the search, the sitemap, the feed, and as a link in an article', async () => {
    const text = async (path: string): Promise<string> => (await page.request.get(path)).text()
    expect(await text('/begrippen')).toContain(`/begrippen/${slug}"`)
    expect(await text(`/begrippen/zoeken?q=${encodeURIComponent(word)}`)).toContain(`/begrippen/${slug}"`)
    expect(await text('/begrippen/feed.xml')).toContain(`/begrippen/${slug}`)
    expect(await text('/sitemap.xml')).toContain('http')
    const maps = [...(await text('/sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => at!)
    const listed = maps.some(at => at.endsWith(`/begrippen/${slug}`)) || (await Promise.all(maps.filter(at => at.endsWith('.xml')).map(text))).some(map => map.includes(`/begrippen/${slug}<`))
    expect(listed).toBe(true)
    expect(await text(`/kennisbank/${article}`)).toMatch(new RegExp(`href="/begrippen/${slug}"[^>]*>${word}`))
  })

  await test.step('its address changes, and the old one leads to the new', async () => {
    await samira.edit('term', samira.contentId)
    await samira.field('Adres').fill(`${slug}-nieuw`)
    await samira.field('Kort antwoord').fill('Een begrip dat verhuisd is.')
    await samira.saved()
    await samira.panel.getByRole('button', { name: 'Publiceer de wijzigingen' }).click()
    await expect(samira.panel.getByText('Gepubliceerd. Bezoekers lezen dit nu.')).toBeVisible()
    const answer = await page.request.get(`/begrippen/${slug}`, { maxRedirects: 0 })
    expect([answer.status(), answer.headers().location]).toEqual([308, expect.stringContaining(`/begrippen/${slug}-nieuw`)])
  })

  await test.step('and an earlier revision becomes the draft again', async () => {
    await samira.panel.getByRole('link', { name: 'Revisies' }).click()
    const first = other.getByRole('region', { name: 'Alle revisies' }).getByRole('listitem').filter({ hasText: 'Gepubliceerd' }).last()
    await first.getByRole('link').click()
    const difference = other.getByRole('region', { name: /^Van revisie/ })
    await expect(difference.locator('del').filter({ hasText: 'mee te proberen' })).toBeVisible()
    await expect(difference.locator('ins').filter({ hasText: 'verhuisd' })).toBeVisible()
    await difference.getByRole('button', { name: /^Zet revisie/ }).click()
    await expect.poll(async () => (await draftOf(samira.contentId)).summary).toBe('Een begrip om mee te proberen.')
    expect((await page.request.get(`/begrippen/${slug}-nieuw`)).status()).toBe(200)
  })
  await context.close()
})

test('of two editors on one text the second sees the first, and a conflict loses no word', async ({ page, browser }) => {
  const contentId = await aText('term', { slug: `samen-${randomUUID().slice(0, 8)}`, body: 'Het begin.\n' })
  const [mila, context] = [await editorsAs(page, 'Mila Peters'), await browser.newContext()]
  const other = await context.newPage()
  const samira = await editorsAs(other, 'Samira El Amrani')
  await mila.edit('term', contentId)
  await expect.poll(async () => (await query('SELECT 1 FROM "EditionVisit" v JOIN "Edition" e ON e.id = v."editionId" WHERE e."contentId" = $1', [contentId])).length).toBe(1)
  await samira.edit('term', contentId)
  await expect(other.getByText('Mila Peters heeft deze tekst ook open')).toBeVisible()

  await mila.body().fill('Woorden van Mila.')
  await mila.saved()
  await samira.body().fill('Woorden van Samira.')
  await samira.field('Titel').fill('Samen schrijven')
  const conflict = other.getByRole('region', { name: 'Twee versies van deze tekst' })
  await expect(conflict.getByText(/^Mila Peters heeft deze tekst opgeslagen/)).toBeVisible()
  await expect(conflict.locator('ins')).toContainText('Samira')
  await conflict.getByRole('button', { name: 'Zet ze onder elkaar' }).click()
  await conflict.getByRole('button', { name: 'Bewaar zo' }).click()
  await samira.saved()
  const draft = await draftOf(contentId)
  expect(draft.body).toBe('Woorden van Samira.\n\nWoorden van Mila.')
  expect(draft.title).toBe('Samen schrijven')
  await context.close()
})
