import { expect, type Locator, type Page } from '@playwright/test'

/** What client and strategist do together on the pages of an advice: deciding, asking, answering, comparing versions. */
export class TogetherPage {
  readonly page: Page
  private readonly workshopId: string

  constructor(page: Page, workshopId: string) {
    this.page = page
    this.workshopId = workshopId
  }

  private get address(): string {
    return `/portaal/workshops/${this.workshopId}`
  }

  async openPhase(phase: string): Promise<void> {
    await this.page.goto(`${this.address}/advies/${phase}`)
  }

  async openOverview(): Promise<void> {
    await this.page.goto(`${this.address}/advies`)
  }

  async openAnswers(): Promise<void> {
    await this.page.goto(`${this.address}/antwoorden`)
  }

  async openVersions(): Promise<void> {
    await this.page.goto(`${this.address}/versies`)
  }

  /** The decision about the phase that is shown. */
  get decision(): Locator {
    return this.page.getByRole('region', { name: /^(Jouw besluit|Besluit van de klant) over/ })
  }

  /** Approves the phase that is shown. */
  async approve(): Promise<void> {
    await this.decision.getByRole('button', { name: /^Ik ga akkoord met/ }).click()
    await expect(this.decision.getByRole('heading', { name: /Akkoord$/ })).toBeVisible()
  }

  /** Asks for a change in the phase that is shown; an empty remark is refused and shows so. */
  async askChange(remark: string): Promise<void> {
    const send = this.decision.getByRole('button', { name: /^Verstuur je verzoek/ })
    if (!await send.isVisible()) await this.decision.locator('summary', { hasText: 'Vraag een wijziging' }).click()
    await this.decision.getByLabel('Wat wil je anders?').fill(remark)
    await send.click()
  }

  /** The talk about something, by what the page calls it: a line, an answer, or a phase as a whole. */
  talk(about: string): Locator {
    return this.page.locator('details[id^="gesprek-"]').filter({ has: this.page.locator('summary', { hasText: about }) }).first()
  }

  private async open(talk: Locator): Promise<void> {
    if (await talk.getAttribute('open') === null) await talk.locator('summary').first().click()
  }

  /** Asks a question, or as the agency says something new. */
  async say(about: string, words: string, audience?: 'Alleen het bureau' | RegExp): Promise<void> {
    const talk = this.talk(about)
    await this.open(talk)
    const more = talk.locator('summary', { hasText: /^(Stel nog een vraag|Nieuwe opmerking)/ })
    if (await more.count() > 0) await more.click()
    await talk.getByRole('textbox', { name: /^Je (vraag|opmerking)$/ }).last().fill(words)
    if (audience) await talk.getByLabel(audience).last().check()
    await talk.getByRole('button', { name: /^(Verstuur je vraag|Plaats je opmerking)/ }).click()
    await expect(talk.getByText(words)).toBeVisible()
  }

  /** Answers the first thread about something. */
  async reply(about: string, words: string, audience?: 'Alleen het bureau' | RegExp): Promise<void> {
    const talk = this.talk(about)
    await this.open(talk)
    const thread = talk.getByRole('article').first()
    if (!await thread.getByRole('textbox', { name: 'Je antwoord' }).isVisible()) await thread.locator('summary', { hasText: /^Antwoord/ }).click()
    await thread.getByRole('textbox', { name: 'Je antwoord' }).fill(words)
    if (audience) await thread.getByLabel(audience).check()
    await thread.getByRole('button', { name: /^Plaats je antwoord/ }).click()
    await expect(talk.getByText(words)).toBeVisible()
  }

  /** One version in the list. */
  version(number: number): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('heading', { level: 2, name: new RegExp(`^Versie ${number}`) }) })
  }

  /** What changed since the version before, from the list. */
  async openDifference(number: number): Promise<void> {
    await this.version(number).getByRole('link', { name: `Wat is er veranderd sinds versie ${number - 1}?` }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: `Van versie ${number - 1} naar versie ${number}` })).toBeVisible()
  }
}
