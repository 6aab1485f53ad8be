import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { unzipSync, zipSync } from 'fflate'
import sharp from 'sharp'
import { appUrl } from './addresses.ts'
import { demoSession, query } from './data.ts'
import { putOnSite, takeOffSite } from './publicTexts.ts'
import { awake } from './pages/awake.ts'
import { holdSession } from './pages/signIn.ts'

const photo = (colour: string, width = 1000): Promise<Buffer> =>
  sharp({ create: { width, height: 600, channels: 3, background: colour } }).jpeg().withExif({ IFD3: { GPSLatitude: '52/1 22/1 0/1' } }).toBuffer()
const colour = (): string => `#${Math.floor(Math.random() * 0xffffff).toString(16).padStart(6, '0')}`

const asEditor = async (page: Page, path: string): Promise<void> => {
  await holdSession(page, await demoSession('Sanne de Wit'))
  await page.goto(`/portaal/redactie/${path}`)
}
const item = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })

test('an editor adds a picture, shows it in a text, and throws it away when no text shows it', async ({ page }) => {
  await asEditor(page, 'media')
  await page.getByLabel('Beeld', { exact: true }).setInputFiles({ name: 'etalage.jpg', mimeType: 'image/jpeg', buffer: await photo(colour()) })
  await page.getByRole('button', { name: 'Zet erbij' }).click()
  await expect(page.getByText('Vertel in een paar woorden wat er te zien is.').first()).toBeVisible()
  await page.getByLabel('Wat is er te zien?').last().fill('Een etalage met tulpen')
  await page.getByLabel('Beeld', { exact: true }).setInputFiles({ name: 'etalage.jpg', mimeType: 'image/jpeg', buffer: await photo(colour()) })
  await page.getByRole('button', { name: 'Zet erbij' }).click()
  await expect(page.getByText('Het beeld staat erbij.')).toBeVisible()
  const shown = item(page, 'etalage.jpg').first()
  await expect(shown.getByRole('img', { name: 'Een etalage met tulpen' })).toBeVisible()
  const [{ id } = { id: '' }] = await query<{ id: string }>('SELECT id FROM "Media" WHERE "altNl" = $1 ORDER BY "createdAt" DESC LIMIT 1', ['Een etalage met tulpen'])
  const { key } = await putOnSite('term', { title: 'Etalage', body: `Zo ziet dat eruit:\n\n![Tulpen voor het raam](media:${id})` })

  await page.goto(`/begrippen/${key}`)
  const picture = page.getByRole('img', { name: 'Tulpen voor het raam' })
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => [img.complete, img.naturalWidth > 0, img.width > 0 && Math.round(img.width / img.height * 10), img.loading])).toEqual([true, true, 17, 'lazy'])
  expect(await picture.getAttribute('srcset')).toBe(`/media/${id}/480.webp 480w, /media/${id}/800.webp 800w, /media/${id}/1000.webp 1000w`)
  const answer = await page.request.get(`/media/${id}/800.webp`)
  expect([answer.headers()['content-type'], answer.headers()['cache-control'], answer.headers()['x-content-type-options']]).toEqual(['image/webp', 'public, max-age=31536000, immutable', 'nosniff'])

  await page.goto('/portaal/redactie/media?words=tulpen')
  await expect(shown.getByRole('link', { name: 'Etalage (nl)' })).toBeVisible()
  await expect(shown.getByRole('button', { name: 'Naar de prullenbak: etalage.jpg' })).toHaveCount(0)
  await takeOffSite('term', key)
  await page.reload()
  await shown.getByRole('button', { name: 'Naar de prullenbak: etalage.jpg' }).click()
  await expect(page.getByText('Geen beeld gevonden met deze woorden.')).toBeVisible()
  expect((await page.request.get(`/media/${id}/480.webp`)).status()).toBe(404)
})

test('a picture may be dropped on its box, and what is no picture is refused in words', async ({ page }) => {
  await asEditor(page, 'media')
  const drop = async (name: string, bytes: Buffer) => {
    const transfer = await page.evaluateHandle(([file, data]) => {
      const given = new DataTransfer()
      given.items.add(new File([Uint8Array.from(atob(data!), one => one.charCodeAt(0))], file!))
      return given
    }, [name, bytes.toString('base64')])
    const box = page.getByText('Sleep een beeld hierheen').or(page.getByText('Gekozen:'))
    await awake(box)
    await box.dispatchEvent('drop', { dataTransfer: transfer })
    await expect(page.getByText(`Gekozen: ${name}`)).toBeVisible()
    await page.getByLabel('Wat is er te zien?').last().fill('Gesleept')
    await page.getByRole('button', { name: 'Zet erbij' }).click()
  }
  await drop('tekening.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'))
  await expect(page.getByText('Dit is geen beeld dat we kunnen gebruiken.')).toBeVisible()
  await drop('gesleept.jpg', await photo(colour(), 300))
  await expect(page.getByText('Het beeld staat erbij.')).toBeVisible()
  await query('DELETE FROM "Media" WHERE "altNl" = $1', ['Gesleept'])
})

test('everything comes along as a file, and an import shows what it does before it does it', async ({ page }) => {
  await asEditor(page, 'import')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download alles (zip)' }).click()])
  const bytes = readFileSync(await download.path())
  const files = unzipSync(bytes)
  expect(Object.keys(files).filter(name => name.startsWith('published/')).length).toBeGreaterThan(170)
  const offer = async (name: string, buffer: Uint8Array) => {
    await page.getByLabel('Bestand', { exact: true }).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) })
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  }
  await offer('alles.zip', bytes)
  await expect(page.getByText(/^0 nieuw/)).toBeVisible()

  const [path, content] = Object.entries(files).find(([name]) => name.startsWith('published/term/aida.nl'))!
  const text = new TextDecoder().decode(content)
  await offer('kapot.zip', zipSync({ [path]: new TextEncoder().encode(text.replace('locale: nl', 'locale: fr')) }))
  await expect(page.getByText(`${path}, regel 4`)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Zet dit terug' })).toHaveCount(0)

  await offer('nieuw.md', new TextEncoder().encode(text.replace('key: aida', 'key: proef-import').replace(/^slug: .*$/m, 'slug: proef-import')))
  await expect(page.getByText(/^1 nieuw, 0 gewijzigd, 0 hetzelfde$/)).toBeVisible()
  expect(await query('SELECT id FROM "Content" WHERE key = $1', ['proef-import'])).toHaveLength(0)
  await page.getByRole('button', { name: 'Zet dit terug' }).click()
  await expect(page.getByText('Gelukt. Alles staat erin.')).toBeVisible()
  expect(await query('SELECT e.id FROM "Edition" e JOIN "Content" c ON c.id = e."contentId" WHERE c.key = $1 AND e.published IS NULL', ['proef-import'])).toHaveLength(1)
  await takeOffSite('term', 'proef-import')
})

test('only the pages of the editors take a large post, and that has its end too', async ({ request }) => {
  const send = async (path: string, size: number) =>
    (await request.post(path, { data: Buffer.alloc(size), headers: { 'content-type': 'multipart/form-data; boundary=x', 'origin': appUrl } })).status()
  expect(await send('/inloggen', 1_200_000)).toBe(413)
  expect(await send('/portaal/bord', 1_200_000)).toBe(413)
  expect(await send('/portaal/redactie/media', 40_000_000)).toBe(413)
  expect(await send('/portaal/redactie/media', 1_200_000)).not.toBe(413)
})
