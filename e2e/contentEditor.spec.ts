import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { aText, draftOf, removeTexts } from './data/texts.ts'
import { ContentPage, editorsAs } from './pages/content.ts'

test.afterAll(removeTexts)

test('without a connection the words are kept, also when the browser is closed', async ({ page, context }) => {
  const contentId = await aText('term', { slug: `los-${randomUUID().slice(0, 8)}`, body: 'Het begin.\n' })
  const mila = await editorsAs(page, 'Mila Peters')
  await mila.edit('term', contentId)
  await context.setOffline(true)
  await mila.body().fill('Getypt in de trein.')
  await expect(mila.column().getByText('Niet opgeslagen: geen verbinding.')).toBeVisible()
  await page.close({ runBeforeUnload: false })
  expect((await draftOf(contentId)).body).toBe('Het begin.\n')
  await context.setOffline(false)
  const again = new ContentPage(await context.newPage())
  await again.edit('term', contentId)
  await expect(again.page.getByText('Je woorden van de vorige keer waren nog niet opgeslagen.')).toBeVisible()
  await expect.poll(async () => (await draftOf(contentId)).body).toBe('Getypt in de trein.')
})

test('what nobody typed stays as it was, byte for byte', async ({ page }) => {
  const body = '* ster\n+ plus\n\n1) een\n1) twee\n\nregel met spaties   \nen een\ttab\n\n\n***vet en schuin*** __zo__ \\* `code`\n\n| a|b |\n|:-|--|\n|1 | 2|\n\n[x]: https://example.org\n'
  const contentId = await aText('term', { slug: `bytes-${randomUUID().slice(0, 8)}`, body })
  const mila = await editorsAs(page, 'Mila Peters')
  await mila.edit('term', contentId)
  await mila.field('Titel').fill('Een andere titel')
  await mila.saved()
  expect((await draftOf(contentId)).body).toBe(body)
})

test('what is pasted becomes Markdown', async ({ page }) => {
  const contentId = await aText('term', { slug: `plakken-${randomUUID().slice(0, 8)}` })
  const mila = await editorsAs(page, 'Mila Peters')
  await mila.edit('term', contentId)
  await mila.body().evaluate(element => {
    const data = new DataTransfer()
    data.setData('text/html', '<h1>Kop</h1><p>Een <b>vet</b> woord<script>alert(1)</script> en <a href="https://example.org">een link</a>.</p>')
    data.setData('text/plain', 'Kop Een vet woord en een link.')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect.poll(async () => (await draftOf(contentId)).body).toBe('## Kop\n\nEen **vet** woord en [een link](https://example.org).')
})

test('a picture that is dropped asks for the words for who cannot see it', async ({ page }) => {
  const contentId = await aText('term', { slug: `foto-${randomUUID().slice(0, 8)}` })
  const mila = await editorsAs(page, 'Mila Peters')
  await mila.edit('term', contentId)
  await mila.body().evaluate(async element => {
    const canvas = new OffscreenCanvas(640, 400)
    const paint = canvas.getContext('2d')!
    paint.fillStyle = `hsl(${Math.random() * 360} 80% 50%)`
    paint.fillRect(0, 0, 640, 400)
    const data = new DataTransfer()
    data.items.add(new File([await canvas.convertToBlob({ type: 'image/png' })], 'proef.png', { type: 'image/png' }))
    element.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  const dialog = page.getByRole('dialog', { name: 'Voeg een foto toe' })
  await dialog.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(dialog.getByLabel('Wat is er te zien? (Nederlands)')).toHaveAttribute('aria-invalid', 'true')
  expect((await draftOf(contentId)).body).toBe('')
  await dialog.getByLabel('Wat is er te zien? (Nederlands)').fill('Een gekleurd vlak')
  await dialog.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(dialog).toHaveCount(0)
  await expect.poll(async () => (await draftOf(contentId)).body).toMatch(/^!\[Een gekleurd vlak\]\(media:[0-9a-f-]{36}\)$/)
})

test('a text is written by keyboard alone', async ({ page }) => {
  const contentId = await aText('term', { slug: `toetsen-${randomUUID().slice(0, 8)}`, body: 'woord' })
  const mila = await editorsAs(page, 'Mila Peters')
  await mila.edit('term', contentId)
  await mila.field('Kort antwoord').focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Vet', exact: true })).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('button', { name: 'Doe opnieuw' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await expect(mila.body()).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+B')
  await mila.saved()
  expect((await draftOf(contentId)).body).toBe('**woord**')
  await page.keyboard.press('Tab')
  await expect(mila.body()).not.toBeFocused()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a text is written and saved with a plain form', async ({ page }) => {
    const contentId = await aText('term', { slug: `kaal-${randomUUID().slice(0, 8)}`, body: 'Het begin.\n', related: ['customer-journey'] })
    const mila = await editorsAs(page, 'Mila Peters')
    await mila.open(`/term/${contentId}/nl`)
    await mila.field('Tekst').fill('Geschreven zonder scripts.\n')
    await mila.field('Titel').fill('Zonder scripts')
    await mila.column().getByRole('button', { name: 'Opslaan' }).click()
    await expect(mila.column().getByText('Opgeslagen.')).toBeVisible()
    expect(await draftOf(contentId)).toMatchObject({ title: 'Zonder scripts', body: 'Geschreven zonder scripts.\n', related: ['customer-journey'] })
  })
})
