import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stages } from '../journey/stages.ts'
import { locales } from '../text.ts'
import { contentKinds, emptyDocument, linkings } from './document.ts'
import { readFile, writeFile, type TextFile } from './file.ts'

const seeds = ['articles', 'pages'].flatMap(folder => {
  const url = new URL(`../../../prisma/content/${folder}/`, import.meta.url)
  return readdirSync(url).map(name => [`${folder}/${name}`, readFileSync(new URL(name, url), 'utf8')] as const)
})

const whole = `---
kind: article
key: een-tekst
locale: nl
slug: een-tekst
title: "Een tekst"
summary: "Kort."
related: [see]
sources: [S18]
reviewedOn: 2026-11-22
---
Een alinea.
`

const read = (text: string) => {
  const result = readFile(text)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.file
}
const faultsOf = (text: string): string[] => {
  const result = readFile(text)
  return result.ok ? [] : result.faults.map(({ line, code, values }) => `${line} ${code} ${values.field ?? ''}`.trim())
}

describe('a text as a file', () => {
  it.each(seeds)('comes back byte for byte: %s', (_, text) => {
    expect(writeFile(read(text))).toBe(text)
  })

  const text = (maxLength: number) => fc.oneof(
    fc.string({ unit: 'grapheme', maxLength }), fc.string({ unit: 'binary', maxLength }),
    fc.constantFrom('---', 'yes', '1e3', '0x1F', 'null', '~', '- a', '# kop', 'a: b', '"', '\\', '{}', '2026-11-22', ' x ', 'é\u0301', '\u2028\ufeff', '\n---\n', '\r\n', '\t'),
  ).filter(one => one.length <= maxLength && one.isWellFormed() && !one.includes('\0'))
  const key = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/)
  const file: fc.Arbitrary<TextFile> = fc.record({
    kind: fc.constantFrom(...contentKinds), key, locale: fc.constantFrom(...locales),
    document: fc.record({
      slug: fc.oneof(key, fc.constant('')), title: text(200), summary: text(300), body: text(2000), synonyms: fc.array(text(40), { maxLength: 5 }),
      linking: fc.constantFrom(...linkings), stages: fc.subarray([...stages]), related: fc.array(fc.oneof(key, text(20)), { maxLength: 5 }), sources: fc.array(fc.constantFrom('S18', 'U100', '1e3', 'x y'), { maxLength: 5 }),
      picture: fc.option(fc.record({ media: fc.uuid(), alt: text(100) })), reviewedOn: fc.constantFrom('', '2026-11-22'),
    }),
  })

  it('comes back as the very same text, whatever it holds', () => {
    fc.assert(fc.property(file, given => {
      const written = writeFile(given)
      expect(read(written)).toEqual(given)
      expect(writeFile(read(written))).toBe(written)
    }), { numRuns: 500 })
  })

  it('may come from Windows, with a mark in front, and may leave out what is empty', () => {
    expect(read(`\ufeff${whole.replaceAll('\n', '\r\n')}`)).toEqual(read(whole))
    const least = '---\nkind: page\nkey: a\nlocale: nl\nslug: ""\ntitle:\nsummary: \'\'\n---\n'
    expect(read(least)).toEqual({ kind: 'page', key: 'a', locale: 'nl', document: emptyDocument() })
  })
})

describe('a broken file', () => {
  const without = (line: string) => whole.replace(line, '')
  it.each([
    ['nothing', '', ['1 frontMatter']],
    ['no head', 'Een alinea.\n', ['1 frontMatter']],
    ['a space before the head', ` ${whole}`, ['1 frontMatter']],
    ['a head without an end', whole.replace('\n---\nEen', '\nEen'), ['12 unclosed']],
    ['an open quote', whole.replace('"Kort."', '"Kort.'), ['7 yaml']],
    ['a tab where YAML wants spaces', whole.replace('related: [see]', 'related:\n\t- see'), ['9 yaml']],
    ['an alias', whole.replace('[see]', '*see'), ['8 list related']],
    ['a list as a head', '---\n- a\n---\n', ['2 yaml']],
    ['a field that does not exist', whole.replace('related', 'realted'), ['8 unknownField realted']],
    ['a field twice', whole.replace('slug: een-tekst', 'slug: een-tekst\nslug: nog-een'), ['6 doubleField slug']],
    ['no kind', without('kind: article\n'), ['1 missingField kind']],
    ['no key', without('key: een-tekst\n'), ['1 missingField key']],
    ['another kind', whole.replace('article', 'blog'), ['2 choice kind']],
    ['another language', whole.replace('locale: nl', 'locale: de'), ['4 choice locale']],
    ['a key with a capital', whole.replace('key: een-tekst', 'key: Een-tekst'), ['3 slug key']],
    ['an address with a slash', whole.replace('slug: een-tekst', 'slug: ../een-tekst'), ['5 slug slug']],
    ['a list as a title', whole.replace('"Een tekst"', '[een, tekst]'), ['6 text title']],
    ['a title that is too long', whole.replace('Een tekst', 'x'.repeat(201)), ['6 long title']],
    ['a summary that is too long', whole.replace('Kort.', 'x'.repeat(601)), ['7 long summary']],
    ['a text that is too long', whole.replace('Een alinea.', 'x'.repeat(100_001)), ['12 long body']],
    ['a word where a list belongs', whole.replace('[see]', 'see'), ['8 list related']],
    ['too many related terms', whole.replace('[see]', `[${Array.from({ length: 41 }, (_, at) => `a${at}`).join(', ')}]`), ['8 many related']],
    ['a source that is too long', whole.replace('S18', 'S18181818'), ['9 long sources']],
    ['a stage that there is not', whole.replace('related', 'stages: [K1, K10]\nrelated'), ['8 choice stages']],
    ['another way of linking', whole.replace('related', 'linking: always\nrelated'), ['8 choice linking']],
    ['a picture without words', whole.replace('related', 'picture: { media: 01a204c6-1217-711c-9166-9aa25dd92da4 }\nrelated'), ['8 picture']],
    ['a picture from elsewhere', whole.replace('related', 'picture: { media: "https://example.com/x.png", alt: "x" }\nrelated'), ['8 picture']],
    ['a day that is none', whole.replace('2026-11-22', '22-11-2026'), ['10 day reviewedOn']],
    ['a NUL in the text', whole.replace('alinea', 'ali\0nea'), ['12 unstorable']],
    ['half a character', whole.replace('Kort', '\ud800'), ['7 unstorable']],
    ['three faults at once', whole.replace('article', 'blog').replace('locale: nl', 'locale: de').replace('2026-11-22', 'gisteren'), ['2 choice kind', '4 choice locale', '10 day reviewedOn']],
  ])('names its line: %s', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults)
  })

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(whole.length), fc.nat(20), (text, at, drop) => {
      readFile(text)
      readFile(whole.slice(0, at) + text + whole.slice(at + drop))
    }), { numRuns: 500 })
  })
})
