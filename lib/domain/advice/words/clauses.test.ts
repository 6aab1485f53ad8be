import { describe, expect, it } from 'vitest'
import { locales } from '../../locale.ts'
import { valuesAt } from '../../workshop/paths.ts'
import { questionKeys, questionOf } from '../../workshop/questions.ts'
import { wordsIn } from './index.ts'

const codedPaths = [
  ...questionKeys.filter(key => Array.isArray(valuesAt(key)) && questionOf(key).kind !== 'touchpoints'),
  'audience.size', 'rivals.betterAt', 'sampleAd.phase', 'sampleAd.action', 'loyalty.repeatShare', 'loyalty.actions', 'reviews.feedback', 'reviews.count', 'marketChanges.topics',
]

describe.each(locales)('what the client said, as a clause in %s', locale => {
  const { clauses } = wordsIn[locale]

  it.each(codedPaths)('is there for every code of %s, each with words of its own', path => {
    const said = (valuesAt(path) as readonly string[]).map(code => clauses[path]!([code]))
    expect(said.filter(clause => clause.trim() === '' || /undefined|[._]/.test(clause.replace(/\d[.,]\d{3}/g, '')))).toEqual([])
    expect(new Set(said).size).toBe(said.length)
  })

  it('is there for the same paths as in Dutch', () => {
    expect(Object.keys(clauses).toSorted()).toEqual(Object.keys(wordsIn.nl.clauses).toSorted())
  })
})

describe('what the client said', () => {
  it('joins the words of a list', () => {
    const { clauses } = wordsIn.nl
    expect(clauses.decisionCriteria!(['quality', 'price', 'reviews'])).toBe('je klant kiest op kwaliteit, prijs en reviews')
    expect(clauses.peakMonths!(['1', '2', '10', '11', '12'])).toBe('het in oktober tot en met februari het best loopt')
    expect(clauses.orderProblems!(['slow', 'mobile'])).toBe('je site traag is bij het bestellen en dat bestellen op een telefoon lastig gaat')
  })

  it('joins them in English too', () => {
    const { clauses } = wordsIn.en
    expect(clauses.decisionCriteria!(['quality', 'price', 'reviews'])).toBe('your customer chooses on quality, price and reviews')
    expect(clauses.peakMonths!(['1', '2', '10', '11', '12'])).toBe('your best months are October to February')
    expect(clauses.orderProblems!(['slow', 'mobile'])).toBe('your site is slow when people order and that ordering on a phone is hard')
  })

  it.each<['nl' | 'en', RegExp]>([
    ['nl', /^(of|hoe|wat|waar|wie|welk|welke|in|via|met|wanneer|hoelang|hoeveel) ?/],
    ['en', /^(whether|how|what|where|who|which|when) /],
  ])('is there for every question as something still to be known in %s, each in words of its own', (locale, opening) => {
    const { wonders } = wordsIn[locale]
    expect(questionKeys.filter(key => !opening.test(wonders[key]))).toEqual([])
    expect(new Set(Object.values(wonders)).size).toBe(questionKeys.length)
  })
})
