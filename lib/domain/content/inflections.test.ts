import { describe, expect, it } from 'vitest'
import { formsOf, isAbbreviation, isOtherWord, withE } from './inflections.ts'

describe('the forms of a Dutch noun', () => {
  it.each([
    ['klantreis', 'klantreizen'], ['koop', 'koops'], ['doelgroep', 'doelgroepen'], ['begrip', 'begrippen'], ['kanaal', 'kanalen'], ['brief', 'brieven'],
    ['golf', 'golven'], ['grens', 'grenzen'], ['bedrijf', 'bedrijven'], ['stof', 'stoffen'], ['artikel', 'artikelen'], ['budget', 'budgetten'], ['fase', 'fasen'],
    ['fase', 'fases'], ['industrie', 'industrieën'], ['bacterie', 'bacteriën'], ['idee', 'ideeën'], ['mogelijkheid', 'mogelijkheden'], ['partij', 'partijen'],
    ['foto', 'foto\'s'], ['taxi', 'taxi\'s'], ['baby', 'baby\'s'], ['journey', 'journeys'], ['story', 'stories'], ['approach', 'approaches'], ['verslag', 'verslagen'],
    ['steekproefdag', 'steekproefdagen'], ['lidstad', 'lidsteden'], ['clublid', 'clubleden'], ['bonus', 'bonussen'], ['cadeau', 'cadeaus'], ['café', 'cafés'],
    ['KPI', 'KPI\'s'], ['KPI', 'KPIs'],
  ])('of %s has the plural %s', (word, form) => {
    expect(formsOf(word, 'nl')).toContain(form)
  })

  it.each([
    ['plan', 'plannetje'], ['advertentie', 'advertentietje'], ['mediaplan', 'mediaplannetjes'], ['film', 'filmpje'], ['foto', 'fotootje'], ['baby', 'baby\'tje'],
    ['winkel', 'winkeltjes'], ['levering', 'leverinkje'], ['segment', 'segmentje'], ['taxi', 'taxietje'], ['idee', 'ideetje'], ['USP', 'USP\'tje'],
  ])('of %s has the diminutive %s', (word, form) => {
    expect(formsOf(word, 'nl')).toContain(form)
  })

  it.each(['bereiken', 'uitvallen', 'Kopen', 'testen', 'links'])('is not %s where it stands by itself: that is another word', form => {
    expect(isOtherWord(form)).toBe(true)
  })

  it('never changes the vowel of a word of one syllable: a boat is no bone', () => {
    expect(formsOf('bot', 'nl')).toContain('botten')
    expect(formsOf('bot', 'nl')).not.toContain('boten')
  })
})

it('an English noun has its plain plural and genitive alone', () => {
  expect(formsOf('customer', 'en')).toEqual(['customer\'s', 'customers'])
  expect(formsOf('box', 'en')).toEqual(['box\'s', 'boxes'])
})

it.each([['digitaal', 'digitale'], ['wit', 'witte'], ['zakelijk', 'zakelijke'], ['lief', 'lieve'], ['concreet', 'concrete'], ['latent', 'latente']])(
  'the adjective %s has the form %s', (word, form) => {
    expect(withE(word)).toContain(form)
  })

it('knows abbreviations by their capitals', () => {
  expect(['AIDA', 'B2B', 'KPIs', 'KPI\'s'].every(isAbbreviation)).toBe(true)
  expect(['A', 'Do', 'Aida', 'CRM-systeem'].some(isAbbreviation)).toBe(false)
})
