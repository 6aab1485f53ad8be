import type { Locator, Page } from '@playwright/test'
import { query } from '../data.ts'

/** The answers of the short test as its address holds them, and the page of the result. */
export const testAnswers = 'market=b2c&salesRoutes=webshop&salesRoutes=store&goal=repeat&mediaBudget=b500_1500&purchaseValue=e10_100&deliberation=same_day'

/** Forgets how often this machine asked for contact: the limits count all tests as one visitor. */
export const freshRequests = async (): Promise<void> => void await query(`DELETE FROM "RateLimit" WHERE key LIKE 'request per %'`)

/** How many requests came from an address. */
export const requestsOf = async (email: string): Promise<number> => (await query('SELECT 1 FROM "Lead" WHERE email = $1', [email])).length

/** The form of the short test, in a browser with or without scripts. */
export class ShortTestPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  question(name: string): Locator {
    return this.page.getByRole('group', { name })
  }

  async answer(question: string, ...answers: string[]): Promise<void> {
    for (const answer of answers) await this.question(question).getByLabel(answer, { exact: true }).check()
  }

  async send(): Promise<void> {
    await this.page.getByRole('button', { name: 'Bekijk mijn voorproefje' }).click()
  }
}

/** The form for a request. */
export class ContactPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async fill(given: { name: string; email: string; company: string; message: string }): Promise<void> {
    await this.page.getByLabel('Je naam').fill(given.name)
    await this.page.getByLabel('Je e-mailadres').fill(given.email)
    await this.page.getByLabel('Je bedrijf').fill(given.company)
    await this.page.getByLabel('Je vraag').fill(given.message)
  }

  async send(): Promise<void> {
    // Who is faster than this is taken for a program.
    await this.page.waitForTimeout(2100)
    await this.page.getByRole('button', { name: 'Verstuur' }).click()
  }
}
