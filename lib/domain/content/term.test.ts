import { describe, expect, it } from 'vitest'
import { readGlossary } from '../../../prisma/content/glossary/read.ts'
import { questionKeys } from '../workshop/questions.ts'
import { questionTexts } from '../workshop/texts.ts'
import { publicSources } from './sources.ts'
import { parseGlossary, type Term } from './term.ts'

const aTerm = (changes: Partial<Term> = {}): Term => ({
  slug: 'bereik',
  term: { nl: 'Bereik', en: 'Reach' },
  synonyms: ['reach'],
  short: { nl: 'Hoeveel mensen je boodschap konden zien.' },
  body: { nl: 'Bereik telt mensen.\n\n## Voorbeeld\n\nEen poster.' },
  stages: ['latent'],
  related: ['grp'],
  sources: ['S3'],
  reviewedOn: '2026-11-22',
  ...changes,
})
const another = (changes: Partial<Term> = {}) =>
  aTerm({ slug: 'grp', term: { nl: 'GRP', en: 'GRP' }, synonyms: [], related: ['bereik'], ...changes })

describe('a glossary', () => {
  it('is accepted when nothing is wrong, and sorted by its Dutch names', () => {
    expect(parseGlossary([another(), aTerm()]).map(term => term.slug)).toEqual(['bereik', 'grp'])
  })
  it('is refused with every missing text named at once', () => {
    const empty = aTerm({ short: { nl: '' } })
    const bodiless = another({ body: { nl: '' } })
    expect(() => parseGlossary([empty, bodiless])).toThrow(/bereik: short\.nl[^]*grp: body\.nl/)
  })
  it.each([
    ['a slug used twice', [aTerm(), another(), aTerm({ term: { nl: 'Anders', en: 'Other' }, synonyms: [] })], /bereik: slug is not unique/],
    ['an unknown related term', [aTerm({ related: ['nergens'] })], /bereik: related term nergens does not exist/],
    ['a term related to itself', [aTerm({ related: ['bereik'] })], /bereik: related to itself/],
    ['a synonym of two terms', [aTerm(), another({ synonyms: ['Reach'] })], /grp: name "reach" belongs to bereik too/],
    ['a heading of level 1', [aTerm({ body: { nl: '# Bereik' } }), another()], /bereik: body\.nl: headings start at ##/],
    ['raw HTML', [aTerm({ body: { nl: 'Zo <b>veel</b>.' } }), another()], /bereik: body\.nl: raw HTML/],
    ['a short answer of over 40 words', [aTerm({ short: { nl: 'woord '.repeat(41).trim() } }), another()], /bereik: short: at most 40 words/],
    ['a date that is none', [aTerm({ reviewedOn: 'vandaag' }), another()], /bereik: reviewedOn/],
  ])('is refused for %s', (_, terms, message) => {
    expect(() => parseGlossary(terms)).toThrow(message)
  })
})

describe('the seeded glossary', () => {
  const terms = readGlossary()
  const mostSearched = [
    'customer-journey', 'touchpoint', 'funnel', 'conversie', 'seo', 'sea', 'kpi', 'crm', 'b2b', 'b2c', 'remarketing', 'aida', 'race',
    'see', 'think', 'do', 'care', 'nps', 'churn', 'customer-lifetime-value', 'retentie', 'lead', 'usp', 'a-b-test', 'avg', 'mediaplan',
    'grp', 'roas', 'content', 'contentmarketing', 'omnichannel', 'hubspot-model', 'conversieratio', 'attributie',
  ]
  const legal = ['avg', 'opt-in', 'klantrelatie-uitzondering', 'toestemming', 'wet-van-dam', 'consent-mode', 'customer-match']
  const length = (term: Term) => term.body.nl.replace(/[#*-]/g, '').trim().split(/\s+/).length

  it('has 88 terms, each with a Dutch and an English name and short answer', () => {
    expect(terms).toHaveLength(88)
    expect(terms.filter(term => !term.short.en)).toEqual([])
  })
  it('explains every term in English too: as long as in Dutch, under the same headings, with an example', () => {
    const headings = (body: string) => body.match(/^#+ /gm)?.length ?? 0
    const wrong = terms.filter(({ body: { nl, en = '' } }) =>
      headings(en) !== headings(nl) || en.length < nl.length * 0.8 || !en.includes('## Example\n'))
    expect(wrong.map(term => term.slug)).toEqual([])
  })
  it('gives each term a concrete example', () => {
    expect(terms.filter(term => !term.body.nl.includes('## Voorbeeld\n')).map(term => term.slug)).toEqual([])
  })
  it('explains the most searched terms in 180 to 400 words and the others in 60 to 150', () => {
    const wrong = terms.filter(term => {
      const [least, most] = mostSearched.includes(term.slug) ? [180, 400] : [60, 150]
      return length(term) < least || length(term) > most
    })
    expect(wrong.map(term => `${term.slug} ${length(term)}`)).toEqual([])
  })
  it('rests each most searched term on a source, and names no public source that is not known', () => {
    expect(terms.filter(term => mostSearched.includes(term.slug) && term.sources.length === 0).map(term => term.slug)).toEqual([])
    const unknown = terms.flatMap(term => term.sources.filter(ref => ref.startsWith('U') && !(ref in publicSources)))
    expect(unknown).toEqual([])
  })
  it('dates its legal terms and says to have them checked', () => {
    const unsafe = terms.filter(term => legal.includes(term.slug)
      && !(/econtroleerd op 22 november 2026/.test(term.body.nl) && /aat dit juridisch toetsen/.test(term.body.nl)))
    expect(unsafe.map(term => term.slug)).toEqual([])
    const unsafeInEnglish = terms.filter(({ body: { nl, en = '' } }) => /aat dit juridisch toetsen/.test(nl) !== /ave this reviewed by a lawyer/.test(en)
      || /econtroleerd op/.test(nl) !== /hecked on 22 November 2026/.test(en))
    expect(unsafeInEnglish.map(term => term.slug)).toEqual([])
  })
  it('has a page for each term that a question of the workshop uses', () => {
    const known = new Set(terms.map(term => term.slug))
    const missing = questionKeys.flatMap(key => questionTexts[key].terms ?? []).filter(slug => !known.has(slug))
    expect(missing).toEqual([])
  })
})
