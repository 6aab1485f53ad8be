import { describe, expect, it } from 'vitest'
import { byLetter, letterOf } from './alphabet.ts'

const term = (name: string) => ({ name })

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
