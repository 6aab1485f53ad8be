import { expect, test } from '@playwright/test'
import { mark, titles } from './data/hostile.ts'
import { packed, payloads } from './data/payloads.ts'
import { aPublishedClient, aSubmittedCopyOf, demoSession, query } from './data.ts'
import { ReviewPage } from './pages/review.ts'
import { holdSession } from './pages/signIn.ts'
import { Tripwire } from './pages/tripwire.ts'

// What clients, strategists and strangers write is hostile until it is shown as the text that it is.

test('no payload runs from what strangers send: the contact form, the short test, the requests', async ({ browser }) => {
  test.slow()
  const wire = await Tripwire.in(browser)
  for (const words of titles.slice(0, 3)) {
    await wire.visit('/contact')
    for (const field of await wire.page.locator('main form :is(input:not([type]), input[type="text"], input[type="email"], textarea):visible').all()) await field.fill(words.replaceAll('\n', ' '))
    await wire.page.locator('main form button[type="submit"]').last().click()
    await expect(wire.page.locator('[aria-invalid="true"]').first()).toBeVisible()
    expect(await wire.faults()).toEqual([])
  }
  for (const words of payloads.filter(text => text.length < 40).slice(0, 20).map(encodeURIComponent)) await wire.visit(`/doe-de-korte-test?market=${words}&goal=${words}&${words}=1`)
  await query(
    `INSERT INTO "Lead" (id, name, email, "companyName", message, locale) SELECT gen_random_uuid(), words, $2, words, words, 'nl' FROM jsonb_array_elements_text($1::jsonb) AS said(words)`,
    [JSON.stringify(titles), `${mark}@proef.example`],
  )
  await holdSession(wire.page, await demoSession('Sanne de Wit'))
  await wire.visit('/portaal/aanvragen')
  expect(await wire.shown(payloads)).toBe(payloads.length)
  await wire.visit('/portaal/bord')
  await query('DELETE FROM "Lead" WHERE email = $1', [`${mark}@proef.example`])
})

/** Puts the payloads in every title and text of an advice, in turn. */
function poisoned(value: unknown, next: () => string): unknown {
  if (Array.isArray(value)) return value.map(part => poisoned(part, next))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) =>
    [name, (name === 'title' || name === 'text') && typeof part === 'string' ? next() : poisoned(part, next)]))
}

test('no payload runs from what people say to each other, or from their names', async ({ browser }) => {
  const { workshopId, session } = await aPublishedClient()
  const speakers = await query<{ id: string }>(
    'INSERT INTO "User" (id, email, name) SELECT gen_random_uuid(), gen_random_uuid() || $2, name FROM jsonb_array_elements_text($1::jsonb) AS names(name) RETURNING id', [JSON.stringify(titles), '@proef.example'],
  )
  await query(
    `INSERT INTO "Comment" (id, "workshopId", about, body, internal, "authorId")
     SELECT gen_random_uuid(), $1, 'answer:goal', body, false, ($3::uuid[])[1 + at % $4] FROM jsonb_array_elements_text($2::jsonb) WITH ORDINALITY AS said(body, at)`,
    [workshopId, JSON.stringify(payloads), speakers.map(({ id }) => id), speakers.length],
  )
  for (const cookie of [session, await demoSession('Sanne de Wit')]) {
    const wire = await Tripwire.in(browser)
    await holdSession(wire.page, cookie)
    await wire.visit(`/portaal/workshops/${workshopId}/antwoorden`)
    expect(await wire.shown(payloads)).toBe(payloads.length)
  }
})

test('no payload runs from an advice in whatever line it stands', async ({ browser }) => {
  const { workshopId, session } = await aPublishedClient()
  const [first] = await query<{ advice: unknown }>('SELECT advice FROM "Publication" WHERE "workshopId" = $1 AND number = 1', [workshopId])
  let used = 0
  const advice = poisoned(first!.advice, () => titles[used++ % titles.length]!)
  expect(used).toBeGreaterThan(titles.length)
  await query(
    `INSERT INTO "Publication" (id, "workshopId", number, advice, original, answers, evidence, "playbookVersion", "publishedAt", "publishedById")
     SELECT gen_random_uuid(), "workshopId", 2, $2, original, answers, evidence, "playbookVersion", now(), "publishedById" FROM "Publication" WHERE "workshopId" = $1`, [workshopId, JSON.stringify(advice)],
  )
  const wire = await Tripwire.in(browser)
  await holdSession(wire.page, session)
  for (const path of ['/advies', '/advies/see', '/advies/think', '/advies/do', '/advies/care', '/versies/1/2']) await wire.visit(`/portaal/workshops/${workshopId}${path}`)
})

test('no payload runs from what a strategist writes in a review, nor when it is published', async ({ browser }) => {
  test.slow()
  const { workshopId } = await aSubmittedCopyOf('Tafelhuis', 'Klantreis 2026')
  const wire = await Tripwire.in(browser)
  await holdSession(wire.page, await demoSession('Sanne de Wit'))
  const review = new ReviewPage(wire.page, workshopId)
  await review.openPart('see')
  const texts = packed(3500, '\n')
  for (const [at, text] of texts.entries()) {
    await review.add({ kind: 'Medium', title: `Vijandige regel ${at}`, text })
    expect(await wire.faults()).toEqual([])
  }
  await wire.visit(`/portaal/workshops/${workshopId}/beoordelen/see`)
  expect(await wire.shown(payloads)).toBe(payloads.length)
  await review.publish()
  const client = await Tripwire.in(browser)
  await holdSession(client.page, await demoSession('Noor Hendriks'))
  await client.visit(`/portaal/workshops/${workshopId}/advies/see`)
  expect(await client.shown(payloads)).toBe(payloads.length)
})
