import { expect, type Locator, type Page } from '@playwright/test'

export const phases = ['see', 'think', 'do', 'care'] as const

/** The pages of an advice: the overview and a page per phase. */
export class AdvicePage {
  readonly page: Page
  private readonly workshopId: string

  constructor(page: Page, workshopId: string) {
    this.page = page
    this.workshopId = workshopId
  }

  /** The addresses of an advice, for who should find nothing there. */
  static addresses = (workshopId: string): string[] => [
    `/portaal/workshops/${workshopId}/advies`,
    `/portaal/workshops/${workshopId}/advies?version=1`,
    ...phases.map(phase => `/portaal/workshops/${workshopId}/advies/${phase}`),
  ]

  async openOverview(query = ''): Promise<void> {
    await this.page.goto(`/portaal/workshops/${this.workshopId}/advies${query}`)
  }

  async openPhase(phase: string, query = ''): Promise<void> {
    await this.page.goto(`/portaal/workshops/${this.workshopId}/advies/${phase}${query}`)
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  part(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  /** On to the next phase along the line. */
  async next(): Promise<void> {
    await this.page.getByRole('link', { name: /Volgende fase/ }).click()
  }

  /** Opens the reason of the first line in a part; resolves to what it says. */
  async why(part: Locator): Promise<Locator> {
    const reason = part.locator('details').filter({ has: this.page.getByText('Waarom?') }).first()
    await reason.locator('> summary').click()
    await expect(reason).toHaveAttribute('open', '')
    return reason
  }
}
