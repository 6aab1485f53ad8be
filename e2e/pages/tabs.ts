import type { BrowserContext, Page } from '@playwright/test'

/** Does this on each address, some side by side in tabs of their own: most of the time goes to waiting until nothing more is asked for. */
export async function inTabs(context: BrowserContext, addresses: readonly string[], visit: (page: Page, address: string) => Promise<void>, prepare: (page: Page) => Promise<void> = async () => {}): Promise<void> {
  const left = [...addresses]
  const inOneTab = async (): Promise<void> => {
    const page = await context.newPage()
    await prepare(page)
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      await page.goto(address)
      await page.waitForLoadState('networkidle')
      await visit(page, address)
    }
    await page.close()
  }
  await Promise.all([inOneTab(), inOneTab(), inOneTab()])
}
