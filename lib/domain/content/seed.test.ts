import { describe, expect, it } from 'vitest'
import { readGlossary } from '../../../prisma/content/glossary/read.ts'
import { documentSchema, slugPattern } from './document.ts'
import { linkIndex } from './linkIndex.ts'
import { linkedPage, linkNames, linkTerms } from './linkTerms.ts'
import { documentOfTerm } from './seed.ts'

const terms = readGlossary()
const documentOf = (slug: string, locale: 'nl' | 'en') => documentOfTerm(terms.find(term => term.slug === slug)!, locale)!

describe('the seeded glossary as texts', () => {
  it('is well-formed in both languages, each text at an address of its own', () => {
    for (const locale of ['nl', 'en'] as const) {
      const documents = terms.map(term => documentSchema.parse(documentOfTerm(term, locale)))
      expect(documents.filter(({ slug }) => !slugPattern.test(slug))).toEqual([])
      expect(new Set(documents.map(({ slug }) => slug)).size).toBe(terms.length)
    }
  })

  it('has English addresses, and the abbreviations that both languages share', () => {
    expect(documentOf('aanname', 'en').slug).toBe('assumption')
    expect(documentOf('customer-lifetime-value', 'en').synonyms).toContain('CLV')
  })

  it('has another name for each term that its title alone does not link', () => {
    for (const locale of ['nl', 'en'] as const) {
      const unreachable = terms.map(term => documentOf(term.slug, locale)).filter(document => document.linking === 'synonymsOnly' && document.synonyms.length === 0)
      expect(unreachable.map(({ slug }) => slug)).toEqual([])
    }
  })
})

const linked = (text: string, locale: 'nl' | 'en'): string[] => {
  const linkable = terms.map(({ slug: key }) => {
    const { slug, title, summary, linking, synonyms } = documentOf(key, locale)
    return { key, slug, title, summary, linking, names: linkNames({ title, synonyms, linking }) }
  })
  return linkTerms(text, linkIndex(linkable, locale), linkedPage()).flatMap(({ text: words, term }) => (term ? [`${words}>${term.key}`] : []))
}

describe('words that everybody knows', () => {
  it.each([
    ['en', 'Put the message on the box and check the delivery time.'],
    ['en', 'A good phase leads to more people whom you reach.'],
    ['en', 'See what they think, do what you can, and take care.'],
    ['en', 'Take their wishes into consideration: services, subscriptions, a lead.'],
    ['nl', 'In deze fase bereik je mensen met een snelle levering en goede service.'],
    ['nl', 'Een abonnement op bloemen, of gewoon boodschappen.'],
    ['nl', 'De letters staan voor Reach en Act.'],
  ] as const)('are no links (%s): %s', (locale, text) => {
    expect(linked(text, locale)).toEqual([])
  })

  it.each([
    ['en', 'In the See phase a film helps.', 'See phase>see'],
    ['en', 'Ring our customer service.', 'customer service>service'],
    ['en', 'What a sales lead costs.', 'sales lead>lead'],
    ['en', 'Tracking needs consent.', 'consent>toestemming'],
    ['nl', 'De juiste boodschap telt.', 'boodschap>boodschap'],
    ['nl', 'Meet het nettobereik.', 'nettobereik>bereik'],
    ['nl', 'Bel de klantenservice.', 'klantenservice>service'],
    ['nl', 'In See help je nog niet.', 'See>see'],
  ] as const)('are links where a term is meant (%s): %s', (locale, text, link) => {
    expect(linked(text, locale)).toEqual([link])
  })
})
