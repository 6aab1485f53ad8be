import { expect, type Locator, type Page } from '@playwright/test'

/** The words of a page that lead to the glossary, and the note that tells what one means. */
export class Terms {
  readonly page: Page
  readonly links: Locator
  readonly note: Locator

  constructor(page: Page) {
    this.page = page
    this.links = page.getByRole('main').locator('a.term-link').filter({ visible: true })
    this.note = page.locator('.term-note')
  }

  /** The first linked word. */
  get first(): Locator {
    return this.links.first()
  }

  /** The address that the first word leads to. */
  async address(): Promise<string> {
    return (await this.first.getAttribute('href'))!
  }

  /** The script listens once the page has woken up: what a pointer does before that opens nothing, so it is done again. */
  async opensBy(act: () => Promise<void>): Promise<void> {
    await expect(async () => {
      await act()
      await expect(this.note).toBeVisible({ timeout: 1000 })
    }).toPass()
  }

  /** What of the note lies outside the window, or over the word that it explains. */
  async misplaced(link: Locator): Promise<string[]> {
    const [note, word] = [(await this.note.boundingBox())!, (await link.boundingBox())!]
    const { width, height } = this.page.viewportSize()!
    const outside = note.x < 0 || note.y < 0 || note.x + note.width > width || note.y + note.height > height
    const covers = note.x < word.x + word.width && word.x < note.x + note.width && note.y < word.y + word.height && word.y < note.y + note.height
    return [...(outside ? ['outside the window'] : []), ...(covers ? ['over its word'] : [])]
  }
}
