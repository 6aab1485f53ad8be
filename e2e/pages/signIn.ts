import type { Page } from '@playwright/test'

/** Signs in as one of the demo's people, by name, with the one click of a demo. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/inloggen')
  await page.getByRole('button', { name: `Log in als ${name}` }).click()
  await page.waitForURL(/\/portaal/)
}
