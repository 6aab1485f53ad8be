import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkNames, linkTerms, type LinkableTerm } from './linkTerms.ts'

const terms: LinkableTerm[] = [
  { slug: 'see', names: ['See'] },
  { slug: 'customer-journey', names: ['Customer journey', 'klantreis'] },
  { slug: 'koopgroep', names: ['koopgroep'] },
  { slug: 'b2b', names: ['B2B', 'zakelijke koop'] },
  { slug: 'ab-test', names: ['A/B-test'] },
]
const linked = (text: string, used?: Set<string>) =>
  linkTerms(text, terms, used).filter(segment => segment.slug !== null).map(segment => `${segment.text}>${segment.slug}`)

describe('linking terms in a text', () => {
  it('links the first use only, whatever the capitals', () => {
    expect(linked('Klantreis na klantreis: elke KLANTREIS telt.')).toEqual(['Klantreis>customer-journey'])
  })

  it('links whole words only', () => {
    expect(linked('De klantreisworkshop en het seegebied')).toEqual([])
    expect(linked('Een A/B-test, dus.')).toEqual(['A/B-test>ab-test'])
  })

  it('does not link two names of one term', () => {
    expect(linked('B2B is een zakelijke koop')).toEqual(['B2B>b2b'])
  })

  it('leaves out what was linked before, and remembers what it links', () => {
    const used = new Set(['see'])
    expect(linked('See, dan de koopgroep', used)).toEqual(['koopgroep>koopgroep'])
    expect(linked('Weer de koopgroep', used)).toEqual([])
  })

  it('links an abbreviation only where it stands in capitals', () => {
    expect(linked('b2b of B2B')).toEqual(['B2B>b2b'])
  })

  it('never changes a letter of the text', () => {
    const text = fc.array(fc.constantFrom('See', 'klantreis', ' ', ', ', 'een', 'B2B', 'zakelijke koop', '(', 'é', 'koopgroep'))
      .map(parts => parts.join(''))
    fc.assert(fc.property(text, words => {
      expect(linkTerms(words, terms).map(segment => segment.text).join('')).toBe(words)
      const slugs = linked(words).map(link => link.split('>')[1])
      expect(new Set(slugs).size).toBe(slugs.length)
    }))
  })
})

describe('the names of a term in a text', () => {
  const term = { title: 'See', synonyms: ['See phase'] }

  it('are its title and every synonym', () => {
    expect(linkNames({ ...term, linking: 'anyCase' })).toEqual(['See', 'See phase'])
  })

  it('are the synonyms alone where the title is an everyday word, and none where it is not to be linked', () => {
    expect(linkNames({ ...term, linking: 'synonymsOnly' })).toEqual(['See phase'])
    expect(linkNames({ ...term, linking: 'never' })).toEqual([])
  })
})
