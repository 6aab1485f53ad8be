import { describe, expect, it } from 'vitest'
import type { Locale } from '../locale.ts'
import type { Template } from './schema.ts'
import { keysBehind, type Behind } from './slotAnswers.ts'
import type { Slot } from './slots.ts'
import { chooseVariant } from './template.ts'

type Values = Partial<Record<Slot, string>>
const say = (template: Template, locale: Locale, nl: Values, en: Values, lacks: (behind: Behind) => void = () => undefined) =>
  chooseVariant(template, { locale, valueIn: { nl: slot => nl[slot], en: slot => en[slot] }, holds: () => false, lacks }, null)?.text
const fill = (template: string[], values: Values) => say(template.map(nl => ({ nl })), 'nl', values, {})

it('takes the first variant whose slots all have a value, and the last when no other does', () => {
  const template = ['Voor {audience} in {area}.', 'Voor {audience}.', 'Bij {company}.']
  expect(fill(template, { audience: 'gezinnen', area: 'je regio', company: 'Tafelhuis' })).toBe('Voor gezinnen in je regio.')
  expect(fill(template, { audience: 'gezinnen', company: 'Tafelhuis' })).toBe('Voor gezinnen.')
  expect(fill(template, { company: 'Tafelhuis' })).toBe('Bij Tafelhuis.')
})

it('gives the slot that opens a sentence a capital, and no other', () => {
  expect(fill(['{company} wint. {audience} zien {company}.'], { company: 'je bedrijf', audience: 'gezinnen' })).toBe('Je bedrijf wint. Gezinnen zien je bedrijf.')
})

it('leaves a quoted sentence its own end', () => {
  expect(fill(['Geef antwoord op {question}. Daarna niets.'], { question: '“Wat kost het?”' })).toBe('Geef antwoord op “Wat kost het?” Daarna niets.')
  expect(fill(['Geef antwoord op {question}.'], { question: '“de prijs”' })).toBe('Geef antwoord op “de prijs”.')
})

it('does not fill what the client wrote between braces', () => {
  expect(fill(['Je schreef {ad}.'], { ad: '“{company}”', company: 'X' })).toBe('Je schreef “{company}”.')
})

describe('a template in English', () => {
  const [nl, en] = [{ audience: 'gezinnen', area: 'je regio', company: 'je bedrijf' }, { audience: 'families', area: 'your region', company: 'your company' }]

  it('has its own words around its slots, in its own order', () => {
    const template = [{ nl: 'Voor {audience} in {area} is er {company}.', en: '{company} is there in {area} for {audience}.' }]
    expect(say(template, 'en', nl, en)).toBe('Your company is there in your region for families.')
  })

  it('is Dutch as a whole, slots and all, where a variant has no English', () => {
    const template = [{ nl: 'Voor {audience} in {area}.' }, { nl: 'Bij {company}.', en: 'With {company}.' }]
    expect(say(template, 'en', nl, en)).toBe('Voor gezinnen in je regio.')
    expect(say(template, 'en', { company: 'je bedrijf' }, { company: 'your company' })).toBe('With your company.')
  })

  it('lacks what the Dutch text lacks first, whatever its own order', () => {
    const template = [{ nl: 'Voor {audience} in {area}.', en: 'In {area} for {audience}.' }, { nl: 'Bij {company}.', en: 'With {company}.' }]
    const lacking = (locale: Locale): Behind[] => {
      const told: Behind[] = []
      say(template, locale, { company: 'je bedrijf' }, { company: 'your company' }, behind => told.push(behind))
      return told
    }
    expect(lacking('en')).toEqual(lacking('nl'))
    expect(lacking('en')).toEqual([keysBehind(['audience'])])
  })
})
