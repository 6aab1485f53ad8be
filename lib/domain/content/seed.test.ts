import { describe, expect, it } from 'vitest'
import { readGlossary } from '../../../prisma/content/glossary/read.ts'
import { documentSchema, slugPattern } from './document.ts'
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

  it('never links everyday English words', () => {
    expect(documentOf('see', 'en')).toMatchObject({ linking: 'synonymsOnly', synonyms: ['See phase'] })
  })
})
