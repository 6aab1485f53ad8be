import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { readGlossary } from '../../../prisma/content/glossary/read.ts'
import { emptyDocument } from './document.ts'
import { linkIndex } from './linkIndex.ts'
import { linksIn, proseLines, useOf } from './links.ts'

const inBody = (body: string) => linksIn({ related: [], body })

describe('what a text refers to', () => {
  it.each([
    ['[[churn]] en [[lead|een lead]]', ['churn', 'lead']],
    ['| a | [[churn\\|verloop]] |', ['churn']],
    ['`[[code]]` \\[[los]] [[ ruim ]] [[]] [[a|b|c]]', ['ruim', 'a']],
    ['```md\n[[code]]\n```\n[[na]]', ['na']],
  ])('by key in %j', (body, keys) => { expect(inBody(body).keys.map(({ key }) => key)).toEqual(keys) })

  it.each([
    ['[a](/begrippen/x) [b](</met haken/> "titel") [c](https://nl.wikipedia.org/wiki/A_(b))', ['/begrippen/x', 'https://nl.wikipedia.org/wiki/A_(b)']],
    ['[verwijzing][1]\n\n[1]: /kennisbank/y', ['/kennisbank/y']],
    ['Zie https://example.com/pad. En <https://example.com/b>!', ['https://example.com/pad', 'https://example.com/b']],
    ['![beeld](media:1) \\[niet](/x) `[code](/y)`', []],
    ['[![beeld](media:1)](/om-een-beeld)', ['/om-een-beeld']],
  ])('by address in %j', (body, addresses) => { expect(inBody(body).addresses.map(({ href }) => href)).toEqual(addresses) })

  it('names the line of each', () => {
    expect(inBody('een\n\n[[a]]\n![x](media:m)\n[y](/z)')).toEqual({
      related: [], keys: [{ key: 'a', line: 3 }], pictures: [{ media: 'm', href: 'media:m', alt: 'x', line: 4 }], addresses: [{ href: '/z', words: 'y', line: 5 }],
    })
  })

  it('keeps lines and their length, whatever the text', () => {
    const piece = fc.constantFrom('`', '``', '```', '~~~', '\n', 'woord', '[[a]]', ' ', '<b>', '\\', '![x](media:1)', '](/x)', '[', '|')
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const body = pieces.join('')
      const lines = proseLines(body)
      expect(lines).toHaveLength(body.split('\n').length)
      for (const [index, line] of lines.entries()) expect([0, body.split('\n')[index]!.length]).toContain(line.length)
      inBody(body)
    }))
  })
})

type Node = { type: string; url?: string; children?: Node[] }
const urlsOf = (node: Node): string[] => [...(node.type === 'link' || node.type === 'definition' ? [node.url ?? ''] : []), ...(node.children ?? []).flatMap(urlsOf)]

it('finds the addresses that a Markdown parser finds, in every text that we start with', () => {
  const folder = new URL('../../../prisma/content/', import.meta.url)
  const files = ['articles', 'pages'].flatMap(name => readdirSync(new URL(`${name}/`, folder)).filter(file => file.endsWith('.md')).map(file => readFileSync(new URL(`${name}/${file}`, folder), 'utf8').split('\n---\n').slice(1).join('\n---\n')))
  const bodies = [...files, ...readGlossary().flatMap(({ body }) => [body.nl, body.en ?? ''])]
  expect(bodies.length).toBeGreaterThan(100)
  for (const body of bodies) {
    expect(inBody(body).addresses.map(({ href }) => href)).toEqual(urlsOf(unified().use(remarkParse).use(remarkGfm).parse(body)))
  }
})

describe('how a text uses a term', () => {
  const names = linkIndex([{ key: 'churn', slug: 'churn', title: 'Churn', summary: '', names: ['Churn'], linking: 'anyCase' }], 'nl')
  it.each([
    [{ related: ['churn'], body: '[[churn]]' }, 'related'],
    [{ body: 'Zie [[churn|verloop]].' }, 'link'],
    [{ body: 'De churn daalt.' }, 'name'],
    [{ summary: 'Over churn.' }, 'name'],
    [{ body: '`churn` en churnpunt' }, null],
  ])('%o', (given, use) => { expect(useOf('churn', names, { ...emptyDocument(), ...given })).toBe(use) })
})
