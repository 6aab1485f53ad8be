import { expect, type Locator, type Page } from '@playwright/test'
import { demoSession } from '../data.ts'
import { holdSession } from './signIn.ts'

/** The screens of the editors: the home, the lists and the editor of one text. */
export class ContentPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(path = ''): Promise<void> {
    await this.page.goto(`/portaal/redactie${path}`)
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** Begins a text, and waits until it can be written. */
  async begin(kind: 'Begrip' | 'Artikel' | 'Pagina', title: string): Promise<void> {
    await this.open('/nieuw')
    await this.page.getByRole('radio', { name: kind }).check()
    await this.page.getByLabel('Titel').fill(title)
    await this.page.getByRole('button', { name: 'Begin met schrijven' }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await this.ready()
  }

  /** Opens the editor of a text and waits until it can be written. */
  async edit(kind: 'term' | 'article' | 'page', contentId: string, language: 'nl' | 'en' = 'nl'): Promise<void> {
    await this.open(`/${kind}/${contentId}/${language}`)
    await this.ready(language)
  }

  async ready(language: 'nl' | 'en' = 'nl'): Promise<void> {
    await expect(this.column(language).getByRole('toolbar', { name: 'Opmaak' })).toBeVisible()
  }

  /** One language of the text. */
  column(language: 'nl' | 'en' = 'nl'): Locator {
    return this.page.locator(`[data-language="${language}"]`)
  }

  field(label: string, language: 'nl' | 'en' = 'nl'): Locator {
    return this.column(language).getByLabel(label, { exact: true })
  }

  /** The body, as CodeMirror holds it. */
  body(language: 'nl' | 'en' = 'nl'): Locator {
    return this.column(language).getByRole('textbox', { name: 'Tekst', exact: true })
  }

  get panel(): Locator {
    return this.column().getByRole('region', { name: 'Stand van de tekst' })
  }

  async saved(language: 'nl' | 'en' = 'nl'): Promise<void> {
    await expect(this.column(language).locator('[data-save-state]')).toHaveAttribute('data-save-state', 'saved')
  }

  /** What stands between the references and the origin of a text: folded until it is asked for. */
  async unfold(): Promise<void> {
    const fold = this.column().locator('details').filter({ hasText: 'Verwijzingen en herkomst' })
    if (await fold.getAttribute('open') === null) await fold.locator('summary').first().click()
  }

  /** The id of the content that the address names. */
  get contentId(): string {
    return /\/redactie\/\w+\/([0-9a-f-]{36})\//.exec(this.page.url())![1]!
  }
}

/** The screens of the editors as one of the demo's people sees them. */
export const editorsAs = async (page: Page, name: string): Promise<ContentPage> => {
  await holdSession(page, await demoSession(name))
  return new ContentPage(page)
}
