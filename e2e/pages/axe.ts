import AxeBuilder from '@axe-core/playwright'
import { test as base, type Page } from '@playwright/test'
import { demoSession } from '../data.ts'
import { holdSession } from './signIn.ts'

/** A page that stays open for all tests of a file, so that what pages share is loaded and read once. */
type Kept = { visitorsPage: (name: string | null, make: () => Promise<Page>) => Promise<Page> }

/**
 * Colours go over at once. The style for who wants no motion gives every element a transition of an instant; from one
 * scheme to the other these run one after the other down the page, and axe would measure colours that are on their way.
 */
const atOnce = (): void => {
  const style = new CSSStyleSheet()
  style.replaceSync('*, ::before, ::after { transition: none !important }')
  document.adoptedStyleSheets.push(style)
}

export const test = base.extend<{ as: string | null }, Kept>({
  /** Who looks: one of the demo's people, by name, or a visitor. */
  as: [null, { option: true }],
  visitorsPage: [async ({ browser: _ }, give) => {
    const pages = new Map<string | null, Page>()
    await give(async (name, make) => {
      const page = pages.get(name) ?? await make()
      pages.set(name, page)
      return page
    })
    for (const page of pages.values()) await page.context().close()
  }, { scope: 'worker' }],
  page: async ({ browser, as, visitorsPage }, give) => {
    await give(await visitorsPage(as, async () => {
      const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
      await page.addInitScript(atOnce)
      if (as !== null) await holdSession(page, await demoSession(as))
      return page
    }))
  },
})

const inAll = { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
const inColours = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] }

/**
 * What axe holds against the page as it stands, by rule, with one element for each. There are no frames: its legacy mode
 * needs no second page. A page that has axe already is not given it again, which takes longer than to use it.
 */
export async function violations(page: Page, only?: 'colours'): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  const { violations: found } = await new AxeBuilder({ page, ...(isThere ? { axeSource: 'void 0' } : {}) })
    .setLegacyMode().options({ resultTypes: ['violations'], runOnly: only === 'colours' ? inColours : inAll }).analyze()
  return found.map(({ id, nodes }) => `${id} (${nodes.length}x): ${nodes[0]!.html.slice(0, 200)} ${nodes[0]!.failureSummary?.split('\n')[1]?.trim()}`)
}
