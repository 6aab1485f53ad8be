import { expect, type Locator, type Page } from '@playwright/test'

type Words = { title?: string; text?: string; verdict?: string; reason?: string }

/** The review of an advice: the overview, and the entries of a phase. Every method works with scripts and without them. */
export class ReviewPage {
  readonly page: Page
  private readonly workshopId: string

  constructor(page: Page, workshopId: string) {
    this.page = page
    this.workshopId = workshopId
  }

  /** The addresses of a review, for who should find nothing there. */
  static addresses = (workshopId: string): string[] =>
    ['', '/whole', '/see', '/think', '/do', '/care'].map(part => `/portaal/workshops/${workshopId}/beoordelen${part}`)

  async openOverview(): Promise<void> {
    await this.page.goto(`/portaal/workshops/${this.workshopId}/beoordelen`)
  }

  /** Opens the entries of a phase, or of no phase ("whole"). */
  async openPart(part: string): Promise<void> {
    await this.page.goto(`/portaal/workshops/${this.workshopId}/beoordelen/${part}`)
  }

  /** An entry by its name: its title, or how its text begins. */
  entry(name: string | RegExp): Locator {
    return this.page.getByRole('listitem', { name, exact: true }).and(this.page.locator('[data-entry]'))
  }

  /** What became of an entry: open, accepted, edited, rejected, own, stale, published or dropped. */
  async expectState(name: string | RegExp, state: string): Promise<void> {
    await expect(this.entry(name)).toHaveAttribute('data-entry', state)
  }

  async accept(name: string): Promise<void> {
    await this.entry(name).getByRole('button', { name: /^Akkoord/ }).click()
    await this.expectState(name, 'accepted')
  }

  /** Opens the form to change an entry and fills in what is given. */
  async write(name: string, { title, text, verdict, reason }: Words): Promise<Locator> {
    const fold = this.entry(name).locator('details[data-key="edit"]')
    await fold.locator('> summary').click()
    if (title !== undefined) await fold.getByLabel('Titel').fill(title)
    if (text !== undefined) await fold.getByLabel('Tekst').fill(text)
    if (verdict !== undefined) await fold.getByLabel('Oordeel').selectOption({ label: verdict })
    if (reason !== undefined) await fold.getByLabel(/^Waarom wijzig je dit/).fill(reason)
    return fold
  }

  /** Changes the words of an entry. It keeps its name unless the title is changed. */
  async edit(name: string, words: Words): Promise<void> {
    const fold = await this.write(name, words)
    await fold.getByRole('button', { name: 'Bewaar' }).click()
    await this.expectState(words.title ?? name, 'edited')
  }

  async reject(name: string, reason: string): Promise<void> {
    const fold = this.entry(name).locator('details[data-key="reject"]')
    await fold.locator('> summary').click()
    await fold.getByLabel(/^Waarom verwerp je dit/).fill(reason)
    await fold.getByRole('button', { name: 'Verwerp deze regel' }).click()
    await this.expectState(name, 'rejected')
  }

  /** Takes over what the engine says now about a stale entry; it then has these words, or is gone. */
  async takeOver(name: string): Promise<void> {
    const entry = this.entry(name)
    await entry.getByRole('button', { name: /^(Neem over|Neem op in het advies|Laat vervallen)/ }).click()
    await expect(entry).not.toHaveAttribute('data-entry', 'stale')
  }

  /** Adds a line of one's own to the phase that is open. */
  async add({ kind, title, text }: { kind: string; title: string; text: string }): Promise<void> {
    const part = this.page.getByRole('region', { name: 'Voeg zelf een regel toe' })
    await part.locator('summary').click()
    await part.getByLabel('Wat voeg je toe?').selectOption({ label: kind })
    await part.getByLabel('Titel').fill(title)
    await part.getByLabel('Tekst').fill(text)
    await part.getByRole('button', { name: 'Voeg toe' }).click()
    await this.expectState(title, 'own')
  }

  /** Accepts all that nobody looked at yet in the phase that is open. */
  async acceptRest(): Promise<void> {
    await this.page.getByRole('button', { name: /^Akkoord met de rest/ }).click()
    await expect(this.page.locator('[data-entry="open"]')).toHaveCount(0)
  }

  /** The two sides of a conflict. */
  get theirs(): Locator {
    return this.page.locator('[data-conflict="theirs"]')
  }

  get mine(): Locator {
    return this.page.locator('[data-conflict="mine"]')
  }

  /** What is still to look at, of one kind ("hold", "stale", "notLookedAt"...). */
  gap(kind: string): Locator {
    return this.page.locator(`[data-gap="${kind}"]`)
  }

  get publishButton(): Locator {
    return this.page.getByRole('button', { name: /^Publiceer versie/ })
  }

  /** From the overview: says that what is still open was seen, where there is anything, and publishes. */
  async publish(): Promise<void> {
    await this.openOverview()
    const seen = this.page.getByRole('checkbox', { name: /^Ik heb gezien/ })
    if (await seen.count() > 0) await seen.check()
    await this.publishButton.click()
    await expect(this.page.getByText(/Gepubliceerd op .* als versie \d+\. Er is sindsdien niets veranderd\./)).toBeVisible()
  }
}
