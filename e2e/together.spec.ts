import { expect, test } from '@playwright/test'
import { aPublishedClient, demoSession, publishNext } from './data.ts'
import { awake } from './pages/awake.ts'
import { BoardPage } from './pages/board.ts'
import { holdSession } from './pages/signIn.ts'
import { TogetherPage } from './pages/together.ts'

test('a client approves three phases and asks for a change in one; the strategist answers; the next version keeps what was approved', async ({ browser }) => {
  const { workshopId, company, session } = await aPublishedClient()
  const client = new TogetherPage(await (await browser.newContext()).newPage(), workshopId)
  const strategist = new TogetherPage(await (await browser.newContext()).newPage(), workshopId)
  await holdSession(client.page, session)
  await holdSession(strategist.page, await demoSession('Sanne de Wit'))
  await test.step('the client decides phase by phase, from the home of the portal', async () => {
    await client.page.goto('/portaal')
    await expect(client.page.getByText('Beslis nog over 4 fases')).toBeVisible()
    await client.page.getByRole('link', { name: 'Lees en beslis' }).click()
    await expect(client.page.getByText('0 van de 4 fases akkoord')).toBeVisible()
    for (const phase of ['see', 'do', 'care']) {
      await client.openPhase(phase)
      await client.approve()
    }
  })
  await test.step('a change needs a remark', async () => {
    await client.openPhase('think')
    await client.askChange('  ')
    await expect(client.page.getByText('Schrijf op wat je anders wilt.').first()).toBeVisible()
    await client.askChange('Minder kanalen graag.')
    await expect(client.decision.getByRole('heading', { name: /Wijziging gevraagd$/ })).toBeVisible()
    await expect(client.decision.getByText('Minder kanalen graag.')).toBeVisible()
  })
  await test.step('the board says whose turn it is, and the strategist answers', async () => {
    const board = new BoardPage(strategist.page)
    await board.open()
    const card = board.column('Gepubliceerd').getByRole('listitem').filter({ hasText: company }).first()
    await expect(card.getByText('De klant vraagt een wijziging in 1 fase')).toBeVisible()
    await board.card(company, 'Klantreis').click()
    await strategist.openPhase('think')
    await expect(strategist.decision.getByText('Minder kanalen graag.')).toBeVisible()
    await strategist.say('Gesprek over Think', 'Dat doen we in versie 2.', /^Ook /)
    await board.open()
    await expect(board.column('Gepubliceerd').getByRole('listitem').filter({ hasText: company }).first().getByText('1 van de 4 fases nog niet akkoord')).toBeVisible()
  })
  await test.step('version 2 asks only about the phase that changed, and the difference says what', async () => {
    await publishNext(workshopId, 'think', 'Begin met één kanaal.')
    await client.openPhase('think')
    await expect(client.decision.getByRole('heading', { name: /Nog te beslissen$/ })).toBeVisible()
    await expect(client.decision.getByText('Dat doen we in versie 2.')).toBeVisible()
    await client.openPhase('see')
    await expect(client.decision.getByText('Akkoord op versie 1; deze fase is sindsdien niet veranderd.')).toBeVisible()
    await client.openVersions()
    await expect(client.version(2).getByRole('list', { name: /Besluit per fase/ }).getByText('Akkoord')).toHaveCount(3)
    await client.openDifference(2)
    await expect(client.page.getByRole('region', { name: 'Think – overwegen' }).locator('ins')).toHaveText('Begin met één kanaal.')
    await expect(client.page.getByText('In deze fases veranderde niets: See – zien, Do – doen, Care – zorgen.')).toBeVisible()
  })
  await test.step('and then everything is approved', async () => {
    await client.openPhase('think')
    await client.approve()
    await client.openOverview()
    await expect(client.page.getByText('Alle fases akkoord')).toBeVisible()
  })
})

test('a mention is chosen from the keyboard', async ({ page }) => {
  const { workshopId } = await aPublishedClient()
  await holdSession(page, await demoSession('Sanne de Wit'))
  const answers = new TogetherPage(page, workshopId)
  await answers.openAnswers()
  const talk = page.locator('#gesprek-answer-goal')
  await talk.locator('summary').first().click()
  const box = talk.getByRole('textbox', { name: 'Je opmerking' })
  await awake(box)
  await box.pressSequentially('Kijk jij, @jor')
  await expect(page.getByRole('option', { name: /Joris Bakker/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(box).toHaveValue('Kijk jij, @Joris Bakker ')
  await talk.getByRole('button', { name: /^Plaats je opmerking/ }).click()
  await expect(talk.getByText('@Joris Bakker')).toBeVisible()
  await expect(talk.getByText('Alleen bureau')).toBeVisible()
})

test('reminders stop on one’s own page; a made-up link stops nobody’s', async ({ page }) => {
  const { session } = await aPublishedClient()
  await page.goto('/herinneringen/stoppen?token=onzin')
  await page.getByRole('button', { name: 'Ja, stop herinneringen' }).click()
  await expect(page.getByText('Deze link klopt niet. Log in en zet herinneringen daar uit.')).toBeVisible()
  await holdSession(page, session)
  await page.goto('/portaal/herinneringen')
  await page.getByRole('button', { name: 'Stop herinneringen' }).click()
  await expect(page.getByText('Je krijgt geen herinneringen.')).toBeVisible()
  await page.getByRole('button', { name: 'Stuur mij weer herinneringen' }).click()
  await expect(page.getByText(/^Je krijgt herinneringen op/)).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a client asks at an answer and reads the reply, but not what the agency says among itself', async ({ browser }) => {
    const { workshopId, session } = await aPublishedClient()
    const [one, other] = [await browser.newContext({ javaScriptEnabled: false }), await browser.newContext({ javaScriptEnabled: false })]
    const client = new TogetherPage(await one.newPage(), workshopId)
    const strategist = new TogetherPage(await other.newPage(), workshopId)
    await holdSession(client.page, session)
    await holdSession(strategist.page, await demoSession('Sanne de Wit'))
    const about = 'Wat is nu je belangrijkste doel?'
    await client.openAnswers()
    await client.say(about, 'Telt de winkel ook mee?')
    await strategist.openAnswers()
    await strategist.reply(about, 'Ja, de winkel telt mee.', /^Ook /)
    await strategist.say(about, 'Onder ons: vraag de omzet na.', 'Alleen het bureau')
    await client.openAnswers()
    await expect(client.talk(about).getByText('Ja, de winkel telt mee.')).toBeVisible()
    await expect(client.page.getByText('Onder ons')).toHaveCount(0)
    await client.openPhase('do')
    await client.approve()
    await client.openPhase('think')
    await client.askChange(' ')
    await expect(client.decision.getByText('Schrijf op wat je anders wilt.').last()).toBeVisible()
  })
})
