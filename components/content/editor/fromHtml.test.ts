import { describe, expect, it } from 'vitest'
import { markdownOf } from './fromHtml'

describe('what is pasted becomes clean Markdown', () => {
  it.each<[string, string, string]>([
    ['paragraphs', '<p>Een.</p><p>Twee.</p>', 'Een.\n\nTwee.'],
    ['bold and italics', '<p>Een <b>klant</b>, een <i>reis</i>.</p>', 'Een **klant**, een *reis*.'],
    ['a heading of the first level', '<h1>Wat is het?</h1><p>Dit.</p>', '## Wat is het?\n\nDit.'],
    ['a deep heading', '<h6>Diep</h6>', '#### Diep'],
    ['lists', '<ul><li>een</li><li>twee</li></ul><ol><li>a</li><li>b</li></ol>', '- een\n- twee\n\n1. a\n2. b'],
    ['a list in a list', '<ul><li>een<ul><li>binnen</li></ul></li><li>twee</li></ul>', '- een\n  - binnen\n- twee'],
    ['a link', '<a href="https://example.org/a b">lees  dit</a>', '[lees dit](https://example.org/a%20b)'],
    ['a link that runs', '<a href="javascript:alert(1)">klik</a>', 'klik'],
    ['Google Docs', '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Vet</span><span style="font-style:italic"> schuin </span>gewoon</p></b>', '**Vet** *schuin* gewoon'],
    ['Word', '<!--[if gte mso 9]><xml>x</xml><![endif]--><p class="MsoNormal">Tekst<o:p></o:p>&nbsp;hier</p><style>p{}</style>', 'Tekst hier'],
    ['a picture of elsewhere', '<p>voor<img src="https://example.org/x.png" alt="x">na</p>', 'voorna'],
    ['a script', '<p>a</p><script>alert(1)</script>', 'a'],
    ['a table', '<table><tr><th>Fase</th><th>Doel</th></tr><tr><td>See</td><td>Bereik</td></tr></table>', '| Fase | Doel |\n| --- | --- |\n| See | Bereik |'],
    ['what looks like HTML', '<p>&lt;b&gt; is een teken, 3 &lt; 4</p>', '\\<b> is een teken, 3 < 4'],
    ['stars that are stars', '<p>2 * 3 * 4</p>', '2 \\* 3 \\* 4'],
  ])('%s', (_, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown)
  })

  it('makes Markdown of a table without a head, as a spreadsheet gives it', () => {
    const markdown = markdownOf('<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>')
    expect(markdown).not.toContain('<')
    expect(markdown.split('\n').every(line => line.startsWith('|'))).toBe(true)
    expect(markdown).toMatch(/\| c +\| d +\|$/)
  })
})
