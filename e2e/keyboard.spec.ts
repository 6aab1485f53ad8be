import { expect, test, type Locator, type Page } from '@playwright/test'
import { aClientWith, demoSession, storedAnswer } from './data.ts'
import { tabInto, tabTo } from './pages/keyboard.ts'
import { holdSession } from './pages/signIn.ts'

/** Sections 1 and 2, so that the others can be filled in. */
const begun = {
  companyPitch: 'Wij zetten fietsen in elkaar.', sector: 'fashion', market: 'b2c', offer: 'product', area: 'region', salesRoutes: ['webshop', 'store'],
  goal: 'repeat', scope: ['all'], model: 'stdc', horizon: 'm3_12', mediaBudget: 'b500_1500', marketingHours: 'h2_8',
}

/** Opens a section of a workshop of somebody new. */
async function openSection(page: Page, section: string): Promise<string> {
  const { workshopId, session } = await aClientWith(begun)
  await holdSession(page, session)
  await page.goto(`/portaal/workshops/${workshopId}/onderdelen/${section}`)
  await expect(page.locator('[data-save-state]')).not.toHaveText(/knop hieronder/)
  return workshopId
}

/** The part of the screen that shows where the focus is: the element, and the label of a hidden control. */
const placeOfFocus = (page: Page) => page.evaluate(() => {
  const element = document.activeElement as HTMLElement
  const box = element.getBoundingClientRect()
  const label = (element as HTMLInputElement).labels?.[0]?.getBoundingClientRect()
  const own = label && box.width * box.height < 24 * 24 ? label : box
  const [left, top] = [Math.max(0, own.left - 8), Math.max(0, own.top - 8)]
  return {
    name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40) || `${element.tagName} ${element.getAttribute('name') ?? ''}`,
    clip: { x: left, y: top, width: Math.min(innerWidth, own.right + 8) - left, height: Math.min(innerHeight, own.bottom + 8) - top },
  }
})

/** Tabs on and compares each stop with and without the focus: those that look the same, or that cannot be seen. */
async function unseenStops(page: Page, stops: number): Promise<string[]> {
  const unseen: string[] = []
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement === document.body)) break
    const { name, clip } = await placeOfFocus(page)
    if (clip.width <= 16 || clip.height <= 16) {
      unseen.push(`${name}: outside the window`)
      continue
    }
    const shot = () => page.screenshot({ clip, animations: 'disabled' })
    const focused = await shot()
    const element = await page.evaluateHandle(() => document.activeElement as HTMLElement)
    await element.evaluate(one => { one.blur() })
    if (focused.equals(await shot())) unseen.push(`${name}: looks the same without the focus`)
    await element.evaluate(one => { one.focus() })
  }
  return unseen
}

for (const { where, open } of [
  { where: 'a public page', open: (page: Page) => page.goto('/fasemodellen') },
  { where: 'the portal', open: async (page: Page) => { await holdSession(page, await demoSession('Lotte Vermeer')); await page.goto('/portaal') } },
]) {
  test(`the first Tab on ${where} leads past the menu`, async ({ page }) => {
    await open(page)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Naar de inhoud' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    expect(await page.getByRole('main').evaluate(main => main.contains(document.activeElement))).toBe(true)
  })
}

test('the focus can be seen wherever it goes', async ({ page }) => {
  test.slow()
  const unseen: Record<string, string[]> = {}
  for (const [path, stops] of [['/', 10], ['/fasemodellen', 12], ['/inloggen', 8]] as const) {
    await page.goto(path)
    unseen[path] = await unseenStops(page, stops)
  }
  await openSection(page, 'purchase')
  unseen.section = await unseenStops(page, 24)
  expect(unseen).toEqual({ '/': [], '/fasemodellen': [], '/inloggen': [], 'section': [] })
})

/** Answers a question of one choice: Tab to it, arrows to the choice. */
async function choose(page: Page, question: Locator, choice: string): Promise<void> {
  await tabInto(page, question.locator('[data-content]'))
  await page.keyboard.press('Space')
  const wanted = question.getByRole('radio', { name: choice })
  for (let presses = 0; presses < 12 && !await wanted.isChecked(); presses++) await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeChecked()
}

test('a section is filled in by keyboard alone, with the question that ranks', async ({ page }) => {
  const workshopId = await openSection(page, 'purchase')
  const question = (key: string) => page.locator(`[data-question="${key}"]`)
  const choices = { purchaseValue: 3, deliberation: 2, purchaseFrequency: 1, needAwareness: 2 }
  const nameAt = async (key: string, index: number) => {
    const radios = question(key).locator('[data-content]').getByRole('radio')
    return radios.nth(index).evaluate(radio => (radio as HTMLInputElement).labels![0]!.textContent)
  }
  for (const [key, index] of Object.entries(choices)) await choose(page, question(key), await nameAt(key, index))

  const rank = question('decisionCriteria')
  for (const name of ['Prijs', 'Kwaliteit', 'Service']) {
    await tabTo(page, new RegExp(`^${name}`))
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Shift+Tab')
  expect(await rank.evaluate(element => element.contains(document.activeElement))).toBe(true)
  for (const key of ['decisionUnit', 'contract']) await choose(page, question(key), await nameAt(key, 0))
  await expect(page.getByText(/Opgeslagen om/)).toBeVisible()
  await tabTo(page, /^Opslaan en verder$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/onderdelen\/audience$/)
  expect(await storedAnswer(workshopId, 'decisionCriteria')).toEqual(['price', 'quality', 'service'])
  expect(await storedAnswer(workshopId, 'deliberation')).toEqual(expect.any(String))
})
