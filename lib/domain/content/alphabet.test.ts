import { describe, expect, it } from 'vitest'
import { byLetter, letterOf, searchTerms } from './alphabet.ts'

const term = (name: string, otherNames: string[] = [], short = '') => ({ name, otherNames, short })

describe('the register of terms', () => {
  it('puts a name under its first letter, without accents, and figures under #', () => {
    expect(['Éénmalig', 'owned', '4xx'].map(letterOf)).toEqual(['E', 'O', '#'])
  })

  it('has every item once, by letter and by name, and no empty letter', () => {
    const groups = byLetter([term('Zin'), term('aap'), term('Aal'), term('1e')], 'nl')
    expect(groups.map(({ letter, items }) => [letter, items.map(item => item.name)])).toEqual([
      ['#', ['1e']], ['A', ['Aal', 'aap']], ['Z', ['Zin']],
    ])
  })
})

describe('searching the terms', () => {
  const terms = [
    term('Doelgroep', [], 'Mensen die iets nodig hebben bij hun oriëntatie.'), term('Oriëntatie', ['verkenning']),
    term('Heroriëntatie'), term('SEO', ['zoekmachine-optimalisatie']),
  ]
  const found = (words: string) => searchTerms(terms, words).map(({ name }) => name)

  it('finds names before texts, the start of a name before its middle, and does not mind accents', () => {
    expect(found('orientatie')).toEqual(['Oriëntatie', 'Heroriëntatie', 'Doelgroep'])
  })

  it('finds other names', () => {
    expect(found('Zoekmachine')).toEqual(['SEO'])
  })

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([])
    expect(found('xyz')).toEqual([])
  })
})
