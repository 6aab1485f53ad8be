import { describe, expect, it } from 'vitest'
import { renderMarkdown } from './render.ts'

describe('rendering Markdown', () => {
  it('makes headings, lists, tables and links', () => {
    expect(renderMarkdown('## Kop\n\n- een\n\n| a |\n|---|\n| b |').replaceAll('\n', '')).toBe(
      '<h2>Kop</h2><ul><li>een</li></ul><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
    )
  })

  it.each([
    ['<script>alert(1)</script>', 'script'],
    ['<img src=x onerror=alert(1)>', 'onerror'],
    ['[klik](javascript:alert(1))', 'javascript'],
    ['[klik](data:text/html,x)', 'data:'],
    ['![beeld](https://example.com/x.png)', '<img'],
    ['[klik](https://example.com "x\\" onclick=\\"y")', 'onclick'],
  ])('shows nothing dangerous of %s', (markdown, dangerous) => {
    expect(renderMarkdown(markdown)).not.toContain(dangerous)
  })

  it('tells other sites nothing', () => {
    expect(renderMarkdown('[ACM](https://www.acm.nl)')).toBe('<p><a href="https://www.acm.nl" rel="noopener noreferrer">ACM</a></p>')
  })

  it('links the first use of a term, but not in a heading or in a link', () => {
    const links = { terms: [{ slug: 'churn', names: ['churn'] }], used: new Set<string>(), hrefOf: (slug: string) => `/begrippen/${slug}` }
    expect(renderMarkdown('## Churn\n\n[churn](/x) en *churn* en churn', links)).toBe(
      '<h2>Churn</h2>\n<p><a href="/x">churn</a> en <em><a href="/begrippen/churn">churn</a></em> en churn</p>',
    )
  })
})
