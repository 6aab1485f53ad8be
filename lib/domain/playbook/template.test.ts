import { expect, it } from 'vitest'
import type { Slot } from './slots.ts'
import { chooseVariant } from './template.ts'

const fill = (template: string[], values: Partial<Record<Slot, string>>) =>
  chooseVariant(template.map(nl => ({ nl })), { valueOf: slot => values[slot], holds: () => false, lacks: () => undefined }, null)?.text

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
