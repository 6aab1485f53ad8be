import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lean, type LeanParts } from './lean.ts'
import { readStylesheet } from './usedStyle.ts'

const sheet = readStylesheet('.a{color:red}.b{color:blue}@media (width>=1px){.a{color:green}.c{color:black}}')
const parts: LeanParts = {
  stylesheet: address => (address.startsWith('/_next/static/') ? sheet : null),
  script: { address: '/site.js?v=1', words: ['c'] },
  fonts: ['/_next/static/media/text.woff2'],
}

const head = '<meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/1.css?dpl=1" data-precedence="next"/>'
const documentOf = (body: string, inHead = head): string => `<!DOCTYPE html><html lang="nl"><head>${inHead}</head><body>${body}</body></html>`
const flight = '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"1:\\"Hallo\\"\\n"])</script>'

it('leaves the scripts of the framework out, and every word in', () => {
  const html = documentOf(
    `<p class="a">Hallo<!-- --> daar</p><script src="/_next/static/chunks/a.js?dpl=1" async=""></script><script id="_R_">(globalThis["TURBOPACK"]||[]).push({})</script>${flight}`,
    `${head}<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><link rel="canonical" href="http://x/y"/>`,
  )
  const made = lean(html, parts)!
  expect(made.html).toBe(documentOf(
    '<p class="a">Hallo daar</p>',
    `<meta charSet="utf-8"/><link rel="canonical" href="http://x/y"/><style>${made.style}</style>`
    + '<link rel="preload" href="/_next/static/media/text.woff2" as="font" type="font/woff2" crossorigin="">',
  ))
  expect(made.style).toBe('.a{color:red}@media (width>=1px){.a{color:green}}')
})

it('brings the script of the site, and the classes in it, to a page that asks for it', () => {
  const made = lean(documentOf('<p class="b">Hallo</p>', `${head}<script src="/site.js" async=""></script>`), parts)!
  expect(made.html).toContain('crossorigin=""><script src="/site.js?v=1" defer></script></head>')
  expect(made.style).toBe('.b{color:blue}@media (width>=1px){.c{color:black}}')
})

it('turns style attributes into rules, one for each different set', () => {
  const made = lean(documentOf('<i style="--a:1"></i><i style="--a:2"></i><i style="--a:1"></i>'), parts)!
  expect(made.html).toContain('<body><i data-set="0"></i><i data-set="1"></i><i data-set="0"></i></body>')
  expect(made.style).toBe('[data-set="0"]{--a:1}[data-set="1"]{--a:2}')
})

it('keeps data for search engines as they are, whatever they say', () => {
  const data = '<script type="application/ld+json">[{"name":" class=\\"b\\" \\u003c!-- x -->"}]</script>'
  expect(lean(documentOf(data), parts)!.html).toContain(data)
})

it.each([
  ['a script that it does not know', documentOf('<script>alert(1)</script>')],
  ['a script from elsewhere', documentOf('<script src="https://elsewhere.example/a.js"></script>')],
  ['a part that a script has yet to put in', documentOf('<!--$?--><template id="B:0"></template><!--/$-->')],
  ['words that come in a template', documentOf('<template>x</template>')],
  ['a comment that it does not know', documentOf('<!--[if IE]>x<![endif]-->')],
  ['a stylesheet that is not of the build', documentOf('', '<link rel="stylesheet" href="/other.css"/>')],
  ['no stylesheet', documentOf('x', '')],
  ['only the empty shell of a fault', documentOf('x').replace('<html', '<html id="__next_error__"').replace('lang="nl" ', '')],
  ['its end missing', documentOf('x').slice(0, -1)],
])('touches no document: %s', (_, html) => {
  expect(lean(html, parts)).toBeNull()
})

it('understands a page as the built app makes it', () => {
  const [page, css] = ['term.html', 'term.css'].map(name => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8'))
  // Its second stylesheet, that of the line, is not here.
  const made = lean(page!, { ...parts, stylesheet: address => readStylesheet(address.includes('2pbwwdiz25w6t') ? css! : '') })!
  expect(made.html.match(/<script\b[^>]*>/g)).toEqual(['<script src="/site.js?v=1" defer>', '<script type="application/ld+json">'])
  expect(made.html).not.toMatch(/ style="|<!--|__next_f/)
  const words = (html: string): string => html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/<!--.*?-->/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  expect(words(made.html)).toBe(words(page!))
  expect(made.style.length).toBeLessThan(css!.length * 0.6)
})
