import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkIndex, type LinkableTerm } from './linkIndex.ts'
import { linkedPage, linkNames, linkTerms, wordsPerLink } from './linkTerms.ts'
import { cases, names } from './linkTerms.cases.ts'

const termOf = (key: string, given: readonly string[], linking: LinkableTerm['linking'] = 'anyCase'): LinkableTerm =>
  ({ key, slug: key, title: given[0]!, summary: '', names: given, linking })

const terms = Object.entries(names).map(([key, { linking, names: given }]) => termOf(key, given, linking))
const index = linkIndex(terms, 'nl')

/** The links of a text as "words>key", as if no link stood near another. */
const linked = (text: string, of = index): string[] => {
  const page = linkedPage()
  const found: string[] = []
  let rest = text
  while (rest !== '') {
    page.since = Infinity
    const segments = linkTerms(rest, of, page, { before: text.charAt(text.length - rest.length - 1) || undefined })
    const at = segments.findIndex(({ term }) => term !== null)
    if (at < 0) return found
    found.push(`${segments[at]!.text}>${segments[at]!.term!.key}`)
    rest = rest.slice(segments.slice(0, at + 1).reduce((length, one) => length + one.text.length, 0))
  }
  return found
}

describe('linking terms in Dutch', () => {
  it.each(cases.map(([what, text, ...links]) => ({ what, text, links })))('$what: $text', ({ text, links }) => {
    expect(linked(text)).toEqual(links)
  })

  it('is shown by at least 120 cases', () => {
    expect(new Set(cases.map(([, text]) => text)).size).toBeGreaterThanOrEqual(120)
  })
})

describe('linking terms in English', () => {
  const english = linkIndex([termOf('journey', ['Customer journey']), termOf('story', ['Success story']), termOf('reach', ['Reach'])], 'en')

  it('links plain plurals and genitives, and nothing by Dutch rules', () => {
    expect(linked('Customer journeys, success stories and the reach.', english)).toEqual(['Customer journeys>journey', 'success stories>story', 'reach>reach'])
    expect(linked('The customer journey’s end, reachen.', english)).toEqual(['customer journey’s>journey'])
  })
})

describe('the links of a page', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ')
  const links = (texts: readonly string[], page = linkedPage()) =>
    texts.map(text => linkTerms(text, index, page).flatMap(({ term }) => (term ? [term.key] : [])))

  it('are one per term, over all its paragraphs', () => {
    expect(links(['Een klantreis.', words(50), 'Nog een klantreis.'])).toEqual([['customer-journey'], [], []])
  })

  it(`stand at least ${wordsPerLink} words apart, over all its paragraphs`, () => {
    expect(links([`klantreis ${words(wordsPerLink - 2)}`, 'churn', 'churn'])).toEqual([['customer-journey'], [], ['churn']])
    expect(links([`klantreis ${words(wordsPerLink - 1)} churn`])).toEqual([['customer-journey', 'churn']])
  })

  it('never lead to the page itself, and what has its name leads nowhere else', () => {
    expect(links(['Customer journey mapping'], linkedPage('mapping'))).toEqual([[]])
    expect(links(['Een klantreis'], linkedPage('customer-journey'))).toEqual([[]])
  })

  it('mind what stands right around a text', () => {
    expect(linkTerms('klantreis', index, linkedPage(), { after: 'w' })).toEqual([{ text: 'klantreis', term: null }])
    expect(linkTerms('klantreis', index, linkedPage(), { before: '-' })).toEqual([{ text: 'klantreis', term: null }])
    expect(linkTerms('klantreis', index, linkedPage(), { before: '(', after: ',' })[0]!.term?.key).toBe('customer-journey')
  })
})

describe('any text', () => {
  const pieces = [...terms.flatMap(term => term.names), 'klantreizen', 'KPI’s', 'woord', 'https://x.nl/see', 'klantreis-', 'e\u0301e\u0301n', '\u00ad', '👍', '\ud800']
  const text = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ', ', '-', '/', '', '\n', '. ', '’s ', ' (', '_')), { maxLength: 40 })
    .map(parts => parts.flat().join(''))
  const anything = fc.oneof(text, fc.string({ unit: 'binary' }), fc.string())

  it('stays what it was, to the letter, with one link per term at most', () => {
    fc.assert(fc.property(anything, given => {
      const segments = linkTerms(given, index, linkedPage())
      expect(segments.map(segment => segment.text).join('')).toBe(given)
      const keys = segments.flatMap(({ term }) => (term ? [term.key] : []))
      expect(new Set(keys).size).toBe(keys.length)
    }))
  })

  it('gets the same links whatever the order of the terms', () => {
    fc.assert(fc.property(text, fc.shuffledSubarray(terms, { minLength: terms.length }), (given, shuffled) => {
      expect(linked(given, linkIndex(shuffled, 'nl'))).toEqual(linked(given))
    }), { numRuns: 40 })
  })

  it('has room between its links', () => {
    fc.assert(fc.property(fc.array(text, { maxLength: 6 }), given => {
      const page = linkedPage()
      const flat = given.flatMap(one => linkTerms(one, index, page))
      const wordsBefore = flat.map(({ text: words, term }) => ({ count: words.split(/[^\p{L}\p{N}]+/u).filter(Boolean).length, linked: term !== null }))
      let since = Infinity
      for (const { count, linked: link } of wordsBefore) {
        if (link) expect(since).toBeGreaterThanOrEqual(wordsPerLink)
        since = link ? count : since + count
      }
    }))
  })
})

it('of two terms with one name the first by key has it, and a name wins from a form of another', () => {
  const two = linkIndex([termOf('b', ['Lead']), termOf('a', ['lead']), termOf('c', ['leads'])], 'nl')
  expect(linked('lead, en nog een lead', two)).toEqual(['lead>a'])
  expect(linked('leads', two)).toEqual(['leads>c'])
})

describe('the names of a term in a text', () => {
  const term = { title: 'Customer journey (klantreis)', synonyms: ['klantreis'] }

  it('are its title, without what is between brackets, and every synonym', () => {
    expect(linkNames({ ...term, linking: 'anyCase' })).toEqual(['Customer journey', 'klantreis'])
  })

  it('are the synonyms alone where the title is an everyday word, and none where it is not to be linked', () => {
    expect(linkNames({ ...term, linking: 'synonymsOnly' })).toEqual(['klantreis'])
    expect(linkNames({ ...term, linking: 'never' })).toEqual([])
  })
})
