import { expect, test } from '@playwright/test'
import { aSubmittedCopyOf, demoSession } from './data.ts'
import { AdvicePage } from './pages/advice.ts'
import { ReviewPage } from './pages/review.ts'
import { holdSession } from './pages/signIn.ts'
import { TogetherPage } from './pages/together.ts'

test('an advice is reviewed, published, decided about, answered and published again, and the difference reads right', async ({ browser }) => {
  test.setTimeout(180_000)
  const { workshopId, title } = await aSubmittedCopyOf('Tafelhuis', 'Klantreis 2026')
  const as = async (name: string) => {
    const page = await (await browser.newContext()).newPage()
    await holdSession(page, await demoSession(name))
    return page
  }
  const [hers, theirs] = [await as('Sanne de Wit'), await as('Noor Hendriks')]
  const review = new ReviewPage(hers, workshopId)
  const [strategist, client] = [new TogetherPage(hers, workshopId), new TogetherPage(theirs, workshopId)]
  const advice = new AdvicePage(theirs, workshopId)

  await test.step('the strategist edits, rejects and adds, and publishes', async () => {
    await review.openPart('see')
    await review.edit('Online video en YouTube', { text: 'Film één klant aan tafel, in de toonzaal.' })
    await review.reject('Connected tv en streaming', 'Te duur voor één regio.')
    await review.add({ kind: 'Medium', title: 'Open dag in de werkplaats', text: 'Nodig buurtgenoten uit.' })
    await review.acceptRest()
    for (const part of ['whole', 'think', 'do', 'care']) {
      await review.openPart(part)
      await review.acceptRest()
    }
    await review.publish()
  })
  await test.step('the client reads it, approves three phases and asks for a change in one', async () => {
    await advice.openPhase('see')
    await expect(theirs.getByText('Film één klant aan tafel, in de toonzaal.')).toBeVisible()
    await expect(theirs.getByText('Open dag in de werkplaats').first()).toBeVisible()
    await expect(theirs.getByRole('heading', { name: 'Connected tv en streaming' })).toHaveCount(0)
    for (const phase of ['see', 'think', 'care']) {
      await client.openPhase(phase)
      await client.approve()
    }
    await client.openPhase('do')
    await client.askChange('Shopping doen we zelf al, liever niet dubbel.')
    await expect(client.decision.getByRole('heading', { name: /Wijziging gevraagd$/ })).toBeVisible()
    await expect(client.decision.getByText('Noor Hendriks').first()).toBeVisible()
  })
  await test.step('the strategist answers, changes the phase and publishes version 2', async () => {
    await strategist.openPhase('do')
    await expect(strategist.decision.getByText('Shopping doen we zelf al, liever niet dubbel.')).toBeVisible()
    await strategist.say('Gesprek over Do', 'Goed punt, we halen het eruit.', /^Ook /)
    await review.openPart('do')
    await review.reject('Shopping en Performance Max', 'Onder ons: de klant doet dit zelf.')
    await review.edit('Boodschap', { text: 'Laat zien dat de tafel binnen een week kan staan.' })
    await review.publish()
  })
  await test.step('the client reads the answer, and in plain words what changed', async () => {
    await client.openPhase('do')
    await expect(client.decision.getByText('Goed punt, we halen het eruit.')).toBeVisible()
    await expect(client.decision.getByRole('heading', { name: /Nog te beslissen$/ })).toBeVisible()
    await client.openPhase('see')
    await expect(client.decision.getByText('Akkoord op versie 1; deze fase is sindsdien niet veranderd.')).toBeVisible()
    await client.openVersions()
    await client.openDifference(2)
    const changed = theirs.getByRole('region', { name: /^Do/ })
    await expect(theirs.getByRole('region', { name: 'In het kort' })).toContainText('Shopping en Performance Max is vervallen, omdat dit volgens je strateeg niet bij je past.')
    await expect(changed.getByRole('heading', { name: 'Shopping en Performance Max' })).toBeVisible()
    await expect(changed.locator('ins').filter({ hasText: /binnen een week/ })).toHaveCount(1)
    await expect(theirs.getByText(/veranderde niets/)).toContainText('See')
    await expect(theirs.getByText('Onder ons')).toHaveCount(0)
  })
  await test.step('and approves what was changed, for which nobody waits any more', async () => {
    await client.openPhase('do')
    await client.approve()
    await client.openOverview()
    await expect(theirs.getByText('Alle fases akkoord')).toBeVisible()
    await hers.goto('/portaal/bord')
    await expect(hers.getByRole('listitem').filter({ hasText: title })).not.toContainText('Wacht')
  })
})
