import type { Locator, Page } from '@playwright/test'

/** The agency's board, with a column per status. */
export class BoardPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<void> {
    await this.page.goto('/portaal/bord')
  }

  column(status: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${status}`) })
  }

  card(company: string, workshop: string): Locator {
    return this.page.getByRole('link', { name: `Open ${company}, ${workshop}` })
  }

  async search(words: string): Promise<void> {
    await this.page.getByLabel('Zoek op bedrijf').fill(words)
    await this.page.getByRole('button', { name: 'Zoek', exact: true }).click()
  }
}
