import { describe, expect, it } from 'vitest'
import { linkProse, readMarkdown, type Prose } from './prose.ts'

/** The tree as text, so that a test can show it on one line. */
const shown = (prose: readonly Prose[]): string => prose
  .map(part => (typeof part === 'string' ? part : `<${part.tag}${part.href === null ? '' : ` ${part.href}`}>${shown(part.children)}</${part.tag}>`))
  .join('').replaceAll('\n', '')

describe('reading Markdown', () => {
  it('makes headings, lists, tables and links', () => {
    expect(shown(readMarkdown('## Kop\n\n- een\n\n| a |\n|---|\n| b |\n\n[c](https://example.com)'))).toBe(
      '<h2>Kop</h2><ul><li>een</li></ul><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>'
      + '<p><a https://example.com>c</a></p>',
    )
  })

  it.each([
    ['<script>alert(1)</script>', ''],
    ['voor <img src=x onerror=alert(1)> na', '<p>voor  na</p>'],
    ['[klik](javascript:alert(1))', '<p><a>klik</a></p>'],
    ['[klik](data:text/html,x)', '<p><a>klik</a></p>'],
    ['[klik](JaVaScript&#58;alert(1))', '<p><a>klik</a></p>'],
    ['![beeld](https://example.com/x.png)', '<p></p>'],
    ['# Titel', 'Titel'],
  ])('keeps nothing dangerous of %j', (markdown, kept) => {
    expect(shown(readMarkdown(markdown))).toBe(kept)
  })
})

describe('linking terms in prose', () => {
  const links = () => ({ terms: [{ slug: 'churn', names: ['churn'] }], used: new Set<string>(), hrefOf: (slug: string) => `/begrippen/${slug}` })

  it('links the first use of a term, but not in a heading or in a link', () => {
    expect(shown(linkProse(readMarkdown('## Churn\n\n[churn](/x) en *churn* en churn'), links()))).toBe(
      '<h2>Churn</h2><p><a /x>churn</a> en <em><a /begrippen/churn>churn</a></em> en churn</p>',
    )
  })
})
