import { expect, type Locator, type Page } from '@playwright/test'
import type { Answers, Evidence } from '../../lib/domain/workshop/answers.ts'
import { isShown } from '../../lib/domain/workshop/branches.ts'
import { fieldsOf } from '../../lib/domain/workshop/form/write.ts'
import { questionOf, questionsOf, sections, type QuestionKey, type Section } from '../../lib/domain/workshop/questions.ts'
import { rowsAsked } from '../../lib/domain/workshop/rows.ts'

/** The workshop as a client sees it. Every method works with scripts and without them. */
export class Wizard {
  readonly page: Page
  private readonly workshopId: string

  constructor(page: Page, workshopId: string) {
    this.page = page
    this.workshopId = workshopId
  }

  get address(): string {
    return `/portaal/workshops/${this.workshopId}`
  }

  async openList(): Promise<void> {
    await this.page.goto(this.address)
  }

  async openSection(section: Section): Promise<void> {
    await this.page.goto(`${this.address}/onderdelen/${section}`)
  }

  /** The same in a browser with scripts, once they save what is typed. */
  async openAwake(section: Section): Promise<void> {
    await this.openSection(section)
    await expect(this.saveState).not.toHaveText(/knop hieronder/)
  }

  question(key: QuestionKey): Locator {
    return this.page.locator(`[data-question="${key}"]`)
  }

  /** Answers one question on the page, and says how firmly it is known. */
  async answer(key: QuestionKey, answers: Answers, evidence: Evidence = {}): Promise<void> {
    const groups = rowsAsked(answers).map(row => row.stages)
    const fields = Object.entries(fieldsOf(key, answers[key], evidence[key] ?? null, groups))
    if (questionOf(key).kind === 'rank' && (await this.question(key).locator('[data-option]').count()) > 0) await this.tapRank(key, fields.flatMap(([, values]) => [...values]))
    else for (const [name, values] of fields.filter(([name]) => !name.startsWith('evidence.'))) for (const value of values) await this.fill(key, name, value)
    if (evidence[key]) {
      await this.question(key).locator('[data-disclosure="evidence"] summary').click()
      await this.fill(key, `evidence.${key}`, evidence[key])
    }
  }

  private async fill(key: QuestionKey, name: string, value: string): Promise<void> {
    const control = this.question(key).locator(`[name="${name}"]`)
    const kind = await control.evaluateAll(([first]) => first instanceof HTMLSelectElement ? 'select' : (first as HTMLInputElement | undefined)?.type)
    if (kind === undefined) return this.addTouchpoint(key, name, value)
    if (kind === 'radio' || kind === 'checkbox') return this.question(key).locator(`[name="${name}"][value="${value}"]`).check()
    if (kind === 'select') await control.selectOption(value)
    else await control.fill(value)
  }

  /** A touchpoint that is not offered: with scripts it becomes a row, without them it is a choice with a score. */
  private async addTouchpoint(key: QuestionKey, name: string, value: string): Promise<void> {
    const ref = name.slice(`${key}.`.length)
    const choice = this.question(key).getByLabel('Voeg een ander contactmoment toe')
    await choice.selectOption(ref)
    const row = this.question(key).locator(`[name="${name}"][value="${value}"]`)
    if ((await row.count()) > 0) await row.check()
    else await this.question(key).getByLabel('Cijfer', { exact: true }).selectOption(value)
  }

  private async tapRank(key: QuestionKey, codes: readonly string[]): Promise<void> {
    for (const code of codes) await this.question(key).locator(`[data-option="${code}"]`).click()
  }

  /** Answers all questions of the section that the page shows, then goes on. */
  async answerSection(section: Section, answers: Answers, evidence: Evidence = {}): Promise<void> {
    for (const key of questionsOf(section)) {
      if (isShown(key, answers) && answers[key] !== undefined) await this.answer(key, answers, evidence)
    }
  }

  /** Saves, and waits until the page after it is there. */
  async goOn(): Promise<void> {
    const before = new URL(this.page.url()).pathname
    await this.page.getByRole('button', { name: /^Opslaan en (verder|controleren)$/ }).click()
    await this.page.waitForURL(url => url.pathname !== before)
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** The state of autosave, as the page says it. */
  get saveState(): Locator {
    return this.page.locator('[data-save-state]')
  }

  /** Answers the whole workshop, section after section, up to the page to check the answers. */
  async answerAll(answers: Answers, evidence: Evidence = {}): Promise<void> {
    await this.openSection(sections[0])
    for (const section of sections) {
      await expect(this.page).toHaveURL(new RegExp(`onderdelen/${section}$`))
      await this.answerSection(section, answers, evidence)
      await this.goOn()
    }
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Verstuur de workshop' }).click()
    await this.page.waitForURL(/\/verstuurd$/)
  }
}
