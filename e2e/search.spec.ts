import { expect, test } from '@playwright/test'

test('finds what was meant while somebody types, misspelt or in another form', async ({ page }) => {
  await page.goto('/begrippen')
  const list = page.locator('#register')
  const field = page.getByRole('searchbox')
  for (const [words, term] of [['retensie', 'Retentie'], ['costumer jurney', 'Customer journey (klantreis)'], ['aanbevelingen', 'Ambassadeur']] as const) {
    await field.fill(words)
    await expect(list.getByRole('link', { name: term, exact: true })).toBeVisible()
    await expect(list.getByRole('link', { name: 'Wet Van Dam' })).toBeHidden()
  }
  await field.fill('')
  await expect(list.getByRole('link', { name: 'Wet Van Dam' })).toBeVisible()
})

test('narrows the list by what stands on the page when the site cannot be asked', async ({ page }) => {
  await page.route('**/api/search*', route => route.abort())
  await page.goto('/begrippen')
  await page.getByRole('searchbox').fill('retentie')
  await expect(page.locator('#register').getByRole('link', { name: 'Retentie', exact: true })).toBeVisible()
  await expect(page.locator('#register').getByRole('link', { name: 'AIDA', exact: true })).toBeHidden()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a page answers with terms and with articles', async ({ page }) => {
    await page.goto('/begrippen')
    await page.getByRole('searchbox').fill('costumer jurney')
    await page.getByRole('button', { name: 'Zoek' }).click()
    await expect(page).toHaveURL(/\/begrippen\/zoeken\?q=costumer/)
    await expect(page.getByRole('link', { name: 'Customer journey (klantreis)' })).toBeVisible()
  })
})
