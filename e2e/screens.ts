import type { Page } from '@playwright/test'

type Screen = { as?: string; open: (page: Page) => Promise<unknown> }

/** Follows links by their text, from the portal's home. */
const follow = (...names: RegExp[]) => async (page: Page) => {
  for (const name of names) {
    await page.getByRole('link', { name }).first().click()
    await page.waitForLoadState('networkidle')
  }
}

/** The screens that people judge the product by: who looks, and how to get there. */
export const screensToTake: Record<string, Screen> = {
  home: { open: page => page.goto('/') },
  term: { open: page => page.goto('/begrippen/customer-journey') },
  glossary: { open: page => page.goto('/begrippen') },
  models: { open: page => page.goto('/fasemodellen') },
  'sign-in': { open: page => page.goto('/inloggen') },
  board: { as: 'Sanne de Wit', open: page => page.goto('/portaal/bord') },
  advice: { as: 'Eva Jansen', open: follow(/Lees je advies/) },
  phase: { as: 'Eva Jansen', open: follow(/Lees je advies/, /^Care – zorgen$/) },
  'portal-home': { as: 'Eva Jansen', open: page => page.goto('/portaal') },
  tasks: { as: 'Lotte Vermeer', open: follow(/verder|workshop/i) },
}
