import { readdirSync, readFileSync } from 'node:fs'
import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { messages } from './messages.ts'

type Tree = { [key: string]: string | Tree }

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`))

/** What a text expects to be filled in: names between braces (not the words of a plural, which stand a brace deeper) and tags. */
const slotsOf = (text: string): string[] => {
  const found = [...text.matchAll(/<(\w+)>/g)].map(match => `<${match[1]}>`)
  let depth = 0
  for (const match of text.matchAll(/\{\s*(\w*)|\}/g)) {
    depth += match[0] === '}' ? -1 : 1
    if (match[0] !== '}' && depth % 2 === 1 && match[1]) found.push(match[1])
  }
  return [...new Set(found)].sort()
}

const namespaces = (locale: string) => readdirSync(new URL(`./${locale}/`, import.meta.url)).sort()
const nl = new Map(flat(messages.nl))
const en = new Map(flat(messages.en))

describe('the texts of the interface', () => {
  it('are loaded from every file, in both languages', () => {
    expect(namespaces('en')).toEqual(namespaces('nl'))
    expect(Object.keys(messages.nl).map(name => `${name}.json`).sort()).toEqual(namespaces('nl'))
  })

  it('have the same keys in Dutch and English', () => {
    expect([...en.keys()].filter(key => !nl.has(key)), 'only in English').toEqual([])
    expect([...nl.keys()].filter(key => !en.has(key)), 'only in Dutch').toEqual([])
  })

  it('are never empty', () => {
    expect([...nl, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
  })

  it('expect the same slots in both languages', () => {
    const differ = [...nl].filter(([key, text]) => slotsOf(text).join() !== slotsOf(en.get(key) ?? '').join())
    expect(differ.map(([key]) => key)).toEqual([])
  })

  it.each(['nl', 'en'] as const)('are well-formed in %s', locale => {
    const faults: string[] = []
    const translate = createTranslator({ locale, messages: messages[locale] as never, onError: error => { faults.push(error.message) } })
    for (const [key, text] of locale === 'nl' ? nl : en) {
      const values = Object.fromEntries(slotsOf(text).map(slot => slot.startsWith('<') ? [slot.slice(1, -1), String] : [slot, 1]))
      translate.markup(key as never, values as never)
    }
    expect(faults).toEqual([])
  })

  it('are spelled in files that parse', () => {
    for (const locale of ['nl', 'en']) for (const file of namespaces(locale)) {
      expect(() => { JSON.parse(readFileSync(new URL(`./${locale}/${file}`, import.meta.url), 'utf8')) }, `${locale}/${file}`).not.toThrow()
    }
  })
})
