import { expect } from '@playwright/test'
import { appUrl } from './addresses.ts'

export type Thing = Record<string, unknown> & { '@type': string }

const date = /^\d{4}-\d{2}-\d{2}$/
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const isOurs = (value: unknown): boolean => typeof value === 'string' && (value === appUrl || value.startsWith(`${appUrl}/`)) && URL.canParse(value)
const isDate = (value: unknown): boolean => typeof value === 'string' && date.test(value) && !Number.isNaN(Date.parse(value))
const isThing = (value: unknown, type: string): value is Thing => typeof value === 'object' && value !== null && (value as Thing)['@type'] === type

/** What search engines ask of each kind, from schema.org and Google's pages on articles, breadcrumbs and organisations. */
const asked: Record<string, Record<string, (value: unknown) => boolean>> = {
  Organization: { name: isText, url: isOurs, logo: isOurs, description: isText },
  WebSite: { name: isText, url: isOurs, inLanguage: isText, publisher: value => isOurs((value as Thing)['@id']) },
  DefinedTermSet: { name: isText, url: isOurs, hasDefinedTerm: value => Array.isArray(value) && value.length > 50 && value.every(term => isThing(term, 'DefinedTerm') && isText(term.name) && isOurs(term.url)) },
  DefinedTerm: { name: isText, description: isText, url: isOurs, termCode: isText, inDefinedTermSet: value => isThing(value, 'DefinedTermSet') && isOurs(value.url) },
  Article: {
    headline: isText, description: isText, url: isOurs, image: isOurs, datePublished: isDate, dateModified: isDate, inLanguage: isText,
    author: value => isThing(value, 'Organization') && isText(value.name) && isOurs(value.url), publisher: value => isThing(value, 'Organization'),
  },
  BreadcrumbList: {
    itemListElement: value => Array.isArray(value) && value.length > 1 && value.every((item, index) => isThing(item, 'ListItem') && item.position === index + 1 && isText(item.name) && isOurs(item.item)),
  },
}

/** The things that a page tells machines about, each held to what is asked of its kind. */
export function thingsOn(html: string, path: string): Thing[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)].map(match => match[1]!)
  for (const block of blocks) expect(block, `${path}: markup in the data`).not.toContain('<')
  const things = blocks.flatMap(block => JSON.parse(block) as Thing[])
  for (const thing of things) {
    expect(thing['@context'], path).toBe('https://schema.org')
    const rules = asked[thing['@type']]
    expect(rules, `${path}: ${thing['@type']}`).toBeDefined()
    const wrong = Object.entries(rules!).filter(([name, fits]) => !fits(thing[name])).map(([name]) => name)
    expect(wrong, `${path}: ${thing['@type']}`).toEqual([])
  }
  return things
}
