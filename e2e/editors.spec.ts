import { randomUUID } from 'node:crypto'
import { expect, test, type Browser, type Page } from '@playwright/test'
import sharp from 'sharp'
import { demoSession, query } from './data.ts'
import { ContentPage } from './pages/content.ts'
import { holdSession } from './pages/signIn.ts'

const word = randomUUID().slice(0, 8)
const pictures = { wide: randomUUID(), narrow: randomUUID() }
const texts: string[] = []

/** A picture in the library, past the app. */
async function aPicture(id: string, name: string, width: number, colour: string): Promise<void> {
  const bytes = await sharp({ create: { width, height: 200, channels: 3, background: colour } }).webp().toBuffer()
  await query('INSERT INTO "Media" (id, name, width, height, "altNl", hash) VALUES ($1, $2, $3, 200, $4, $5)', [id, name, width, `Een winkel in ${name}`, id])
  await query('INSERT INTO "MediaFile" ("mediaId", width, height, bytes) VALUES ($1, $2, 200, $3)', [id, width, bytes])
}

/** A term that is a draft, past the app. */
async function aTerm(): Promise<string> {
  const slug = `beeld-${randomUUID().slice(0, 8)}`
  const document = { slug, title: slug, summary: '', body: '', synonyms: [], linking: 'anyCase', stages: [], related: [], sources: [], picture: null, reviewedOn: '' }
  const [content] = await query<{ id: string }>('INSERT INTO "Content" (id, kind, key) VALUES (gen_random_uuid(), \'term\', $1) RETURNING id', [slug])
  await query('INSERT INTO "Edition" (id, "contentId", kind, locale, draft) VALUES (gen_random_uuid(), $1, \'term\', \'nl\', $2::jsonb)', [content!.id, JSON.stringify(document)])
  texts.push(content!.id)
  return content!.id
}

const pictureOf = async (contentId: string) =>
  (await query<{ draft: { picture: { media: string; alt: string } | null } }>('SELECT draft FROM "Edition" WHERE "contentId" = $1', [contentId]))[0]!.draft.picture

test.beforeAll(async () => {
  await aPicture(pictures.wide, `etalage-${word}.jpg`, 480, '#c26a3d')
  await aPicture(pictures.narrow, `logo-${word}.png`, 120, '#3d7fc2')
})
test.afterAll(async () => {
  await query('DELETE FROM "Content" WHERE id = ANY($1::uuid[]) OR key = $2', [texts, `import-${word}`])
  await query('DELETE FROM "Media" WHERE id = ANY($1::uuid[])', [Object.values(pictures)])
})

const asMila = async (page: Page): Promise<ContentPage> => {
  await holdSession(page, await demoSession('Mila Peters'))
  return new ContentPage(page)
}

async function withoutScripts(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  await work(await context.newPage())
  await context.close()
}

test('the menu says that one is in the editors’ room, on each page of it', async ({ page }) => {
  const content = await asMila(page)
  const current = page.getByRole('navigation', { name: 'Menu van het portaal' }).locator('[aria-current]')
  for (const [path, value] of [['', 'page'], ['/term', 'true'], ['/media', 'true'], [`/term/${await aTerm()}/nl`, 'true']] as const) {
    await content.open(path)
    await expect(current).toHaveText('Redactie')
    await expect(current).toHaveAttribute('aria-current', value)
  }
})

test('an editor gives a text a picture of the library with the keyboard, also on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const content = await asMila(page)
  const contentId = await aTerm()
  await content.edit('term', contentId)
  await content.unfold()
  const opener = page.getByRole('button', { name: 'Kies een foto', exact: true })
  const dialog = page.getByRole('dialog', { name: 'Kies een foto' })

  await opener.press('Enter')
  await expect(dialog.getByRole('searchbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()

  await opener.press('Enter')
  await page.keyboard.type(word)
  await expect(dialog.getByRole('status')).toHaveText('2 foto’s, de nieuwste eerst')
  await page.keyboard.press('Enter')
  await expect(dialog, 'Enter in the search chooses nothing').toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('radio', { name: `etalage-${word}.jpg` })).toBeChecked()
  for (const image of await dialog.locator('li img').all()) await expect.poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBeGreaterThan(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expect(dialog.getByLabel('Wat is er te zien?')).toHaveValue(`Een winkel in etalage-${word}.jpg`)
  await dialog.getByLabel('Wat is er te zien?').fill('Een winkelraam')
  await page.keyboard.press('Enter')

  await expect(dialog).toBeHidden()
  await expect(content.field('Wat is er te zien?')).toBeFocused()
  await content.saved()
  expect(await pictureOf(contentId)).toEqual({ media: pictures.wide, alt: 'Een winkelraam' })
})

test('a picture of the library comes in the words of a text too; with nothing chosen nothing happens', async ({ page }) => {
  const content = await asMila(page)
  const contentId = await aTerm()
  await content.edit('term', contentId)
  await content.body().click()
  await page.getByRole('button', { name: 'Foto', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Kies een foto' })
  await dialog.getByRole('searchbox').fill(`logo-${word}`)
  await expect(dialog.getByRole('status')).toHaveText('1 foto, de nieuwste eerst')
  await dialog.getByRole('button', { name: 'Neem deze foto' }).click()
  await expect(dialog.getByText('Kies eerst een foto.')).toBeVisible()
  await dialog.getByText(`logo-${word}.png`, { exact: true }).click()
  await dialog.getByRole('button', { name: 'Neem deze foto' }).click()
  await content.saved()
  await expect(content.body()).toContainText(`![Een winkel in logo-${word}.png](media:${pictures.narrow})`)
  await expect(content.body()).toBeFocused()
})

test('without scripts a text gets its picture from a list', async ({ browser }) => {
  await withoutScripts(browser, async page => {
    await asMila(page)
    const contentId = await aTerm()
    await page.goto(`/portaal/redactie/term/${contentId}/nl`)
    const form = page.locator('[data-language="nl"] form').filter({ has: page.locator('[name="pictureMedia"]') })
    const fold = form.locator('details').filter({ has: page.locator('[name="pictureMedia"]') })
    if (await fold.getAttribute('open') === null) await fold.locator('summary').first().click()
    await form.locator('[name="pictureMedia"]').selectOption(pictures.narrow)
    await form.locator('[name="pictureAlt"]').fill('Ons logo')
    await form.getByRole('button', { name: 'Opslaan' }).click()
    await expect(page.getByText('Opgeslagen.', { exact: true })).toBeVisible()
    expect(await pictureOf(contentId)).toEqual({ media: pictures.narrow, alt: 'Ons logo' })
  })
})

test('without scripts an import shows its faults by line, then what it would do, and does that with the file of that look', async ({ browser }) => {
  const text = (locale: string) => `---\nkind: term\nkey: import-${word}\nlocale: ${locale}\nslug: import-${word}\ntitle: Import\nsummary: Kort.\n---\nEen alinea.\n`
  const count = async () => (await query('SELECT id FROM "Content" WHERE key = $1', [`import-${word}`])).length
  await withoutScripts(browser, async page => {
    await holdSession(page, await demoSession('Samira El Amrani'))
    await page.goto('/portaal/redactie/import')
    const look = page.getByRole('button', { name: 'Bekijk wat er verandert' })
    await look.click()
    await expect(page.getByText('Kies een bestand.')).toBeVisible()

    const offer = (content: string) => page.getByLabel('Bestand', { exact: true }).setInputFiles({ name: 'tekst.md', mimeType: 'text/markdown', buffer: Buffer.from(content) })
    await offer(text('fr'))
    await page.getByLabel('Meteen op de site').check()
    await look.click()
    await expect(page.getByText('tekst.md, regel 4')).toBeVisible()
    await expect(page.getByLabel('Meteen op de site'), 'what was chosen stays').toBeChecked()
    await expect(page.getByRole('button', { name: 'Zet dit terug' })).toHaveCount(0)

    await offer(text('nl'))
    await page.getByLabel('Als concept').check()
    await look.click()
    await expect(page.getByText('1 nieuw, 0 gewijzigd, 0 hetzelfde')).toBeVisible()
    await expect(page.getByText('Gekozen: tekst.md')).toBeVisible()
    await look.click()
    await expect(page.getByText('1 nieuw, 0 gewijzigd, 0 hetzelfde'), 'the same file, without choosing it again').toBeVisible()
    expect(await count()).toBe(0)
    await page.getByRole('button', { name: 'Zet dit terug' }).click()
    await expect(page.getByText('Gelukt. Alles staat erin.')).toBeVisible()
    expect(await count()).toBe(1)
  })
})

test('an import that something came between says so, and is looked at again without choosing the file', async ({ browser }) => {
  const contentId = await aTerm()
  const [{ key } = { key: '' }] = await query<{ key: string }>('SELECT key FROM "Content" WHERE id = $1', [contentId])
  const text = `---\nkind: term\nkey: ${key}\nlocale: nl\nslug: ${key}\ntitle: Anders\nsummary: Kort.\n---\nEen alinea.\n`
  await withoutScripts(browser, async page => {
    await asMila(page)
    await page.goto('/portaal/redactie/import')
    await page.getByLabel('Bestand', { exact: true }).setInputFiles({ name: 'anders.md', mimeType: 'text/markdown', buffer: Buffer.from(text) })
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
    await query('UPDATE "Edition" SET version = version + 1 WHERE "contentId" = $1', [contentId])
    await page.getByRole('button', { name: 'Zet dit terug' }).click()
    await expect(page.getByText('Er is intussen iets veranderd. Bekijk opnieuw wat er gebeurt.')).toBeVisible()
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
    await page.getByRole('button', { name: 'Zet dit terug' }).click()
    await expect(page.getByText('Gelukt. Alles staat erin.')).toBeVisible()
  })
})
