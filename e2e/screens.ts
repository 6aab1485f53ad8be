import type { Page } from '@playwright/test'

type Screen = {
  as?: string
  open: (page: Page) => Promise<unknown>
  /** The README shows this one, from the size that is named: its first screenful, compressed. */
  readme?: 'phone' | 'desktop'
}

/** Follows links by their text, from the portal's home. */
const follow = (...names: RegExp[]) => async (page: Page) => {
  for (const name of names) {
    const before = page.url()
    await page.getByRole('link', { name }).first().click()
    await page.waitForURL(url => url.href !== before)
    await page.waitForLoadState('networkidle')
  }
}

const workshop = follow(/^Ga verder$/)

/** The address of the workshop that a page belongs to. */
const workshopIn = (url: string): string => /^.*\/workshops\/[^/?#]+/.exec(url)![0]

/** The playbook with a draft open. */
async function aDraft(page: Page): Promise<void> {
  await page.goto('/portaal/playbook')
  const start = page.getByRole('button', { name: 'Begin een concept' })
  if (await start.count() > 0) await start.click()
  await page.getByRole('heading', { name: /^Concept op versie/ }).waitFor()
}

/** The editor of a term, when it can be written in. */
async function aTerm(page: Page): Promise<void> {
  await page.goto('/portaal/redactie/term?words=customer-journey')
  await page.getByRole('link', { name: /: Nederlands bewerken$/ }).first().click()
  await page.getByRole('toolbar', { name: 'Opmaak' }).first().waitFor()
}

/** The screens that people judge the product by: who looks, and how to get there. */
export const screensToTake: Record<string, Screen> = {
  home: { open: page => page.goto('/') },
  term: { open: page => page.goto('/begrippen/customer-journey'), readme: 'desktop' },
  glossary: { open: page => page.goto('/begrippen') },
  models: { open: page => page.goto('/fasemodellen') },
  model: { open: page => page.goto('/fasemodellen/aida') },
  phase: { open: page => page.goto('/fasen/think') },
  knowledge: { open: page => page.goto('/kennisbank') },
  article: { open: page => page.goto('/kennisbank/fasemodellen-vergeleken') },
  'short-test': { open: page => page.goto('/doe-de-korte-test') },
  'short-test-result': { open: page => page.goto('/doe-de-korte-test?done=1&market=b2c&salesRoutes=webshop&salesRoutes=store&goal=repeat&mediaBudget=b500_1500&purchaseValue=e10_100&deliberation=days') },
  contact: { open: page => page.goto('/contact?market=b2c&goal=repeat') },
  leads: { as: 'Sanne de Wit', open: page => page.goto('/portaal/aanvragen') },
  'sign-in': { open: page => page.goto('/inloggen') },
  board: { as: 'Sanne de Wit', open: page => page.goto('/portaal/bord') },
  review: { as: 'Sanne de Wit', open: follow(/^Open Tafelhuis/) },
  'review-phase': { as: 'Sanne de Wit', open: follow(/^Open Tafelhuis/, /^Think/) },
  'portal-home': { as: 'Eva Jansen', open: page => page.goto('/portaal') },
  advice: { as: 'Eva Jansen', open: follow(/^Lees (je advies|en beslis)/) },
  'advice-phase': { as: 'Eva Jansen', open: follow(/^Lees (je advies|en beslis)/, /^Think – overwegen$/), readme: 'desktop' },
  plan: {
    as: 'Sanne de Wit',
    open: async page => {
      await page.goto('/portaal/bord')
      await follow(/Open Bloem & Co, Klantreis 2026/)(page)
      await page.goto(`${workshopIn(page.url())}/mediaplan`)
    },
  },
  'plan-what-if': {
    as: 'Sanne de Wit',
    open: async page => {
      await page.goto('/portaal/bord')
      await follow(/Open Bloem & Co, Klantreis 2026/)(page)
      await page.goto(`${workshopIn(page.url())}/mediaplan/wat-als?monthly=9.000&months=12&horizon=gt12m`)
    },
  },
  playbook: { as: 'Sanne de Wit', open: aDraft },
  'playbook-rules': { as: 'Sanne de Wit', open: page => page.goto('/portaal/playbook/rules') },
  'playbook-rule': {
    as: 'Sanne de Wit',
    open: async page => {
      await aDraft(page)
      await page.goto('/portaal/playbook/rules/R014')
      await page.getByRole('button', { name: 'Voeg een regel toe' }).first().waitFor()
    },
  },
  'playbook-versions': { as: 'Sanne de Wit', open: page => page.goto('/portaal/playbook/versies') },
  content: { as: 'Mila Peters', open: page => page.goto('/portaal/redactie') },
  'content-media': { as: 'Mila Peters', open: page => page.goto('/portaal/redactie/media') },
  'content-import': { as: 'Mila Peters', open: page => page.goto('/portaal/redactie/import') },
  'content-terms': { as: 'Mila Peters', open: page => page.goto('/portaal/redactie/term') },
  'content-editor': { as: 'Mila Peters', open: aTerm },
  'content-revisions': {
    as: 'Mila Peters',
    open: async page => {
      await aTerm(page)
      await page.getByRole('link', { name: 'Revisies', exact: true }).first().click()
      await page.getByRole('heading', { name: /^Revisies van/ }).waitFor()
    },
  },
  exports: {
    as: 'Eva Jansen',
    open: async page => {
      await follow(/^Lees (je advies|en beslis)/, /^Meenemen als bestand$/)(page)
      await page.getByRole('radio', { name: /^CSV/ }).check()
      await page.getByRole('button', { name: 'Maak het bestand' }).click()
      await page.getByRole('link', { name: /^Download CSV/ }).first().waitFor()
      await page.evaluate(() => window.scrollTo(0, 0))
    },
  },
  decision: { as: 'Bas de Graaf', open: follow(/^Lees (je advies|en beslis)/, /^See – zien$/) },
  versions: { as: 'Bas de Graaf', open: follow(/Alle versies/) },
  difference: { as: 'Bas de Graaf', open: follow(/Alle versies/, /Wat is er veranderd sinds versie 1/) },
  reminders: { as: 'Bas de Graaf', open: page => page.goto('/portaal/herinneringen') },
  tasks: { as: 'Lotte Vermeer', open: workshop },
  workshop: {
    as: 'Lotte Vermeer',
    open: async page => {
      await workshop(page)
      await follow(/De aankoop$/)(page)
    },
    readme: 'phone',
  },
  check: {
    as: 'Lotte Vermeer',
    open: async page => {
      await workshop(page)
      await page.goto(`${page.url()}/controleren`)
    },
  },
}
