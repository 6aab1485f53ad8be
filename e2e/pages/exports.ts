import type { Download, Locator, Page } from '@playwright/test'

/** "Meenemen": an advice and its plan as a file. */
export class ExportsPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  static address = (workshopId: string): string => `/portaal/workshops/${workshopId}/meenemen`

  async open(workshopId: string): Promise<void> {
    await this.page.goto(ExportsPage.address(workshopId))
  }

  /** Chooses a version and a kind of file, and asks for it. */
  async ask(format: string, edition?: string): Promise<void> {
    if (edition !== undefined) await this.page.getByLabel('Welke versie?').selectOption({ label: edition })
    await this.page.getByRole('radio', { name: new RegExp(`^${format}`) }).check()
    await this.page.getByRole('button', { name: 'Maak het bestand' }).click()
  }

  /** How far the newest file of this kind is. */
  progress(format: string): Locator {
    return this.page.getByRole('progressbar', { name: new RegExp(`^Voortgang van ${format},`) })
  }

  link(format: string): Locator {
    return this.page.getByRole('link', { name: new RegExp(`^Download ${format},`) })
  }

  async download(format: string): Promise<Download> {
    const arriving = this.page.waitForEvent('download')
    await this.link(format).first().click()
    return arriving
  }
}
