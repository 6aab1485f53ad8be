import { expect, test, type Browser } from '@playwright/test'
import { aSubmittedCopyOf, demoSession } from './data.ts'
import { AdvicePage } from './pages/advice.ts'
import { ReviewPage } from './pages/review.ts'
import { holdSession } from './pages/signIn.ts'

const aFurnitureMaker = async () => (await aSubmittedCopyOf('Tafelhuis', 'Klantreis 2026')).workshopId

/** A browser of its own for somebody, on the review of this workshop. */
async function reviewAs(browser: Browser, name: string, workshopId: string, javaScriptEnabled = true): Promise<ReviewPage> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await holdSession(page, await demoSession(name))
  return new ReviewPage(page, workshopId)
}

for (const scripts of [true, false]) {
  test(`a strategist changes, rejects and adds, publishes, and the client reads exactly that (${scripts ? 'with' : 'without'} scripts)`, async ({ browser }) => {
    const workshopId = await aFurnitureMaker()
    const review = await reviewAs(browser, 'Sanne de Wit', workshopId, scripts)
    const { page } = review
    await test.step('the overview says what is still to look at', async () => {
      await review.openOverview()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beoordeel het advies voor Tafelhuis')
      await expect(review.gap('notLookedAt').getByRole('listitem')).toHaveCount(5)
      await page.getByLabel('Strateeg').selectOption({ label: 'Sanne de Wit' })
      await page.getByLabel(/^Leest mee/).selectOption({ label: 'Joris Bakker' })
      await page.getByRole('button', { name: 'Bewaar' }).click()
      await expect(page.getByLabel(/^Leest mee/).locator('option:checked')).toHaveText('Joris Bakker')
    })
    await test.step('she goes through a phase', async () => {
      await review.openPart('see')
      await review.accept('Doel')
      await review.edit('Online video en YouTube', { title: 'Video in de toonzaal', text: 'Film één klant aan tafel.', reason: 'Dat materiaal is er al.' })
      await expect(review.entry('Video in de toonzaal').locator('[data-original]')).toContainText('Online video en YouTube')
      await review.reject('Connected tv en streaming', 'Te duur voor één regio.')
      await expect(review.entry('Connected tv en streaming')).toContainText('Te duur voor één regio.')
      await review.add({ kind: 'Medium', title: 'Open dag in de werkplaats', text: 'Nodig buurtgenoten uit.' })
      await review.acceptRest()
    })
    await test.step('what she left open has to be ticked off before publishing', async () => {
      await review.openOverview()
      await expect(review.gap('notLookedAt').getByRole('listitem')).toHaveCount(4)
      await review.publishButton.click()
      await expect(page).toHaveURL(/beoordelen/)
      await review.publish()
    })
    await test.step('the client reads her words, and nothing of what she rejected', async () => {
      const client = new AdvicePage(await (await browser.newContext()).newPage(), workshopId)
      await holdSession(client.page, await demoSession('Noor Hendriks'))
      await client.openPhase('see')
      await expect(client.page.getByText('Film één klant aan tafel.')).toBeVisible()
      await expect(client.page.getByRole('heading', { name: 'Open dag in de werkplaats' })).toBeVisible()
      for (const gone of ['Connected tv en streaming', 'Te duur voor één regio', 'Dat materiaal is er al']) await expect(client.page.getByText(gone)).toHaveCount(0)
      await client.openOverview()
      await expect(client.page.getByText('Connected tv en streaming')).toHaveCount(0)
    })
    await page.context().close()
  })

  test(`two strategists at the same line: the second gets both texts (${scripts ? 'with' : 'without'} scripts)`, async ({ browser }) => {
    const workshopId = await aFurnitureMaker()
    const [sanne, joris] = [await reviewAs(browser, 'Sanne de Wit', workshopId), await reviewAs(browser, 'Joris Bakker', workshopId, scripts)]
    for (const review of [sanne, joris]) await review.openPart('do')
    await sanne.edit('Boodschap', { text: 'De tekst van Sanne.' })
    const form = await joris.write('Boodschap', { text: 'De tekst van Joris.', reason: 'Korter.' })
    await form.getByRole('button', { name: 'Bewaar' }).click()
    await test.step('he sees hers beside his, and nothing that he typed is lost', async () => {
      await expect(joris.theirs).toContainText('Van Sanne de Wit')
      await expect(joris.theirs).toContainText('De tekst van Sanne.')
      await expect(joris.mine.getByLabel('Tekst')).toHaveValue('De tekst van Joris.')
      await expect(joris.mine.getByLabel(/^Waarom wijzig je dit/)).toHaveValue('Korter.')
      await sanne.openPart('do')
      await expect(sanne.entry('Boodschap')).toContainText('De tekst van Sanne.')
    })
    await test.step('he keeps his own', async () => {
      await joris.mine.getByRole('button', { name: 'Bewaar de mijne' }).click()
      await expect(joris.mine).toHaveCount(0)
      await expect(joris.entry('Boodschap')).toContainText('De tekst van Joris.')
    })
    await test.step('she, with an old page, now gets his, and takes it', async () => {
      const reject = sanne.entry('Boodschap').locator('details[data-key="reject"]')
      await reject.locator('> summary').click()
      await reject.getByLabel(/^Waarom verwerp je dit/).fill('Zegt niets.')
      await reject.getByRole('button', { name: 'Verwerp deze regel' }).click()
      await expect(sanne.theirs).toContainText('De tekst van Joris.')
      await sanne.theirs.getByRole('link', { name: 'Neem die van Joris Bakker over' }).click()
      await sanne.expectState('Boodschap', 'edited')
      await expect(sanne.entry('Boodschap')).toContainText('De tekst van Joris.')
    })
  })
}

test('a phase is gone through by keyboard, and the keys can be switched off', async ({ browser }) => {
  const review = await reviewAs(browser, 'Sanne de Wit', await aFurnitureMaker())
  const { page } = review
  await review.openPart('care')
  await expect(page.locator('details[data-ready="true"] > summary')).toBeVisible()
  await page.keyboard.press('j')
  await expect(review.entry('Doel')).toBeFocused()
  await page.keyboard.press('a')
  await review.expectState('Doel', 'accepted')
  await expect(review.entry('De vraag van je klant')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('e')
  await expect(page.getByLabel('Titel').and(page.locator(':focus'))).toHaveValue('Boodschap')
  await page.keyboard.press('Tab')
  await page.keyboard.type(' aj?')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await review.expectState('Boodschap', 'edited')
  await expect(review.entry('Boodschap'), 'keys in a field only type').toContainText(' aj?')
  await expect(review.entry('Boodschap')).toBeFocused()
  await page.keyboard.press('j')
  await expect(review.entry('Waar je op stuurt')).toBeFocused()
  await page.keyboard.press('r')
  await expect(review.entry('Waar je op stuurt').getByLabel(/^Waarom verwerp je dit/)).toBeFocused()
  await page.keyboard.type('Meten we niet.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await review.expectState('Waar je op stuurt', 'rejected')
  await page.keyboard.press('?')
  await page.getByLabel('Sneltoetsen gebruiken').uncheck()
  await review.entry('De vraag van je klant').focus()
  await page.keyboard.press('a')
  await page.keyboard.press('j')
  await expect(review.entry('De vraag van je klant')).toBeFocused()
  await review.expectState('De vraag van je klant', 'open')
})
