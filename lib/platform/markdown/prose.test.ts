import { describe, expect, it } from 'vitest'
import { linkIndex, type LinkableTerm } from '../../domain/content/linkIndex.ts'
import { linkedPage } from '../../domain/content/linkTerms.ts'
import { linkProse, picturesIn, readMarkdown, withSizes, type Prose } from './prose.ts'

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
    ['![beeld](data:image/svg+xml;base64,PHN2Zz4=)', '<p></p>'],
    ['![beeld](media:geen-nummer)', '<p></p>'],
    ['[klik](media:01a204c6-1217-711c-9166-9aa25dd92da4)', '<p><a>klik</a></p>'],
    ['![beeld](javascript:alert(1)//media:01a204c6-1217-711c-9166-9aa25dd92da4)', '<p></p>'],
    ['# Titel', 'Titel'],
  ])('keeps nothing dangerous of %j', (markdown, kept) => {
    expect(shown(readMarkdown(markdown))).toBe(kept)
  })
})

describe('a picture', () => {
  const media = '01a204c6-1217-711c-9166-9aa25dd92da4'
  it('is one of ours, with its words', () => {
    const prose = readMarkdown(`- Zo: ![Een "etalage"](media:${media})\n\n![](media:${media})`)
    expect(JSON.stringify(prose)).toContain(JSON.stringify({ tag: 'img', href: null, children: [], picture: { media, alt: 'Een "etalage"' } }))
    expect(picturesIn(prose)).toEqual([media])
  })

  it('is shown once its size is known, and left out where there is none', () => {
    const prose = readMarkdown(`> Zo: ![Een](media:${media}) klaar`)
    expect(JSON.stringify(withSizes(prose, { [media]: { width: 800, height: 600 } }))).toContain('"alt":"Een","size":{"width":800,"height":600}')
    expect(shown(withSizes(prose, {}))).toBe('<blockquote><p>Zo:  klaar</p></blockquote>')
  })
})

const termOf = (key: string, title: string, ...synonyms: string[]): LinkableTerm =>
  ({ key, slug: `over-${key}`, title, summary: `Wat ${title} is.`, names: [title, ...synonyms], linking: 'anyCase' })

const terms = linkIndex([termOf('churn', 'Churn'), termOf('klantreis', 'Customer journey (klantreis)', 'klantreis'), termOf('aida', 'AIDA')], 'nl')
const linked = (markdown: string, page = linkedPage()): string => shown(linkProse(readMarkdown(markdown), { terms, page, hrefOf: slug => `/begrippen/${slug}` }))
const apart = 'woord '.repeat(40)

describe('linking terms in prose', () => {
  it('links the first use of a term, but not in a heading, in code or in a link', () => {
    expect(linked('## Churn\n\n`churn` [churn](/x) en *churn* en churn')).toBe(
      '<h2>Churn</h2><p><code>churn</code> <a /x>churn</a> en <em><a /begrippen/over-churn>churn</a></em> en churn</p>',
    )
  })

  it('tells what a term means', () => {
    expect(linkProse(readMarkdown('churn'), { terms, page: linkedPage(), hrefOf: slug => slug })).toEqual([
      { tag: 'p', href: null, children: [{ tag: 'a', href: 'over-churn', children: ['churn'], note: 'Wat Churn is.' }] },
    ])
  })

  it('leaves a word alone that goes on in bold', () => {
    expect(linked('churn**cijfers** en **cijfer**-churn, **wel: churn**')).toBe('<p>churn<strong>cijfers</strong> en <strong>cijfer</strong>-churn, <strong>wel: <a /begrippen/over-churn>churn</a></strong></p>')
  })

  it('links in lists and tables, in the order of the page', () => {
    expect(linked(`- churn\n- ${apart}klantreis\n\n| churn |\n|---|\n| AIDA |`)).toContain('<li><a /begrippen/over-churn>churn</a></li>')
    expect(linked('| a |\n|---|\n| AIDA |')).toContain('<td><a /begrippen/over-aida>AIDA</a></td>')
  })

  it('keeps room between its links, over paragraphs and lists', () => {
    expect(linked('churn\n\n- klantreis')).toBe('<p><a /begrippen/over-churn>churn</a></p><ul><li>klantreis</li></ul>')
    expect(linked(`churn\n\n${apart}\n\n- klantreis`)).toContain('<li><a /begrippen/over-klantreis>klantreis</a></li>')
  })
})

describe('calling a term by its key', () => {
  it('links the words given, however near to another link', () => {
    expect(linked('churn of [[klantreis|hele reis]]')).toBe('<p><a /begrippen/over-churn>churn</a> of <a /begrippen/over-klantreis>hele reis</a></p>')
  })

  it('links the name of the term, with a capital where a sentence begins', () => {
    expect(linked('[[klantreis]]. Een [[klantreis]]? [[churn]] en [[aida]]')).toBe(
      '<p><a /begrippen/over-klantreis>Customer journey</a>. Een <a /begrippen/over-klantreis>customer journey</a>? '
      + '<a /begrippen/over-churn>Churn</a> en <a /begrippen/over-aida>AIDA</a></p>',
    )
  })

  it('counts as the use of the term, and as a link for those that follow', () => {
    expect(linked(`[[klantreis|reis]] churn ${apart}klantreis churn`)).toMatch(/reis<\/a> churn (woord )+klantreis <a \/begrippen\/over-churn>churn<\/a>/)
  })

  it('shows the words alone for a term that is not there, on its own page, in a heading and in a link', () => {
    expect(linked('[[niet-hier]] en [[niet-hier|iets]]')).toBe('<p>niet hier en iets</p>')
    expect(linked('[[churn|verloop]]', linkedPage('churn'))).toBe('<p>verloop</p>')
    expect(linked('## Over [[churn]]\n\n[lees [[churn|dit]]](/x)')).toBe('<h2>Over churn</h2><p><a /x>lees dit</a></p>')
  })

  it('works in a table, and stands as it is in code', () => {
    expect(linked('| a |\n|---|\n| [[churn\\|weg]] |')).toContain('<td><a /begrippen/over-churn>weg</a></td>')
    expect(linked('`[[churn]]`')).toBe('<p><code>[[churn]]</code></p>')
  })
})
