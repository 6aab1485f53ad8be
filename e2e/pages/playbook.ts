import { expect, type Locator, type Page } from '@playwright/test'

/** The pages of the playbook: its overview, the forms of its items and its dry runs. */
export class PlaybookPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<void> {
    await this.page.goto('/portaal/playbook')
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Playbook')
  }

  /** Opens an item through the list of its part, by searching. */
  async openItem(part: string, search: string, name: string): Promise<void> {
    await this.page.goto(`/portaal/playbook/${part}`)
    await this.page.getByRole('searchbox').fill(search)
    await this.page.getByRole('button', { name: 'Zoek' }).click()
    await this.page.getByRole('link', { name, exact: true }).click()
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(name)
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await expect(this.page.getByText('Bewaard in het concept.')).toBeVisible()
  }

  /** A step on the way to publication: "1 · Controle", "2 · Proef", "3 · Publiceren". */
  step(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  get condition(): Locator {
    return this.page.getByRole('group', { name: 'Wanneer geldt de regel?' }).last()
  }

  tick(label: string): Locator {
    return this.condition.getByRole('checkbox', { name: label, exact: true })
  }
}
