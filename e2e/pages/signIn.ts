import type { Page } from '@playwright/test'
import { appUrl } from '../addresses.ts'

/** Signs in as one of the demo's people, by name, with the one click of a demo. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/inloggen')
  await page.getByRole('button', { name: `Log in als ${name}` }).click()
  await page.waitForURL(/\/portaal/)
}

/** The cookie of a session. */
export const sessionCookie = 'klantreis.session'

/** Puts the cookie of a session in the browser: for tests that are not about signing in. */
export const holdSession = (page: Page, session: string): Promise<void> =>
  page.context().addCookies([{ name: sessionCookie, value: session, url: appUrl, httpOnly: true, sameSite: 'Lax' }])
