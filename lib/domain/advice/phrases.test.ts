import { describe, expect, it } from 'vitest'
import { valuesAt } from '../workshop/paths.ts'
import { questionKeys, questionOf } from '../workshop/questions.ts'
import { clauses, wonders } from './phrases.ts'

const codedPaths = [
  ...questionKeys.filter(key => Array.isArray(valuesAt(key)) && questionOf(key).kind !== 'touchpoints'),
  'audience.size', 'rivals.betterAt', 'sampleAd.phase', 'sampleAd.action', 'loyalty.repeatShare', 'loyalty.actions', 'reviews.feedback', 'reviews.count', 'marketChanges.topics',
]

describe('what the client said, as a clause', () => {
  it.each(codedPaths)('is there for every code of %s, each with words of its own', path => {
    const said = (valuesAt(path) as readonly string[]).map(code => clauses[path]!([code]))
    expect(said.filter(clause => clause.trim() === '' || /undefined|[._]/.test(clause.replace(/\d\.\d{3}/g, '')))).toEqual([])
    expect(new Set(said).size).toBe(said.length)
  })

  it('joins the words of a list', () => {
    expect(clauses.decisionCriteria!(['quality', 'price', 'reviews'])).toBe('je klant kiest op kwaliteit, prijs en reviews')
    expect(clauses.peakMonths!(['1', '2', '10', '11', '12'])).toBe('het in oktober tot en met februari het best loopt')
    expect(clauses.orderProblems!(['slow', 'mobile'])).toBe('je site traag is bij het bestellen en dat bestellen op een telefoon lastig gaat')
  })

  it('is there for every question as something still to be known', () => {
    expect(questionKeys.filter(key => !/^(of|hoe|wat|waar|wie|welk|welke|in|via|met|wanneer|hoelang|hoeveel) ?/.test(wonders[key]))).toEqual([])
  })
})
