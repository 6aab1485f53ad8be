import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { generate } from '../advice/generate.ts'
import type { Advice } from '../advice/types.ts'
import { workshopFileSchema } from '../workshop/answers.ts'
import { activePhases, standingsOf, unchangedPhases, type Decided } from './standing.ts'

const decided = (phase: Decided['phase'], choice: Decided['choice'], at = '2026-11-20T09:00:00.000Z'): Decided =>
  ({ phase, choice, remark: choice === 'change' ? 'Liever korter' : '', by: 'Eva', at })
const four = ['see', 'think', 'do', 'care'] as const

describe('where phases stand', () => {
  it('is open until somebody decides; the newest decision counts', () => {
    const [first] = standingsOf([{ number: 1, active: four, unchanged: [], decisions: [decided('see', 'approved'), decided('do', 'approved'), decided('do', 'change')] }])
    expect(first!.map(({ phase, state }) => `${phase} ${state}`)).toEqual(['see approved', 'think open', 'do change', 'care open'])
    expect(first![2]!.decision).toMatchObject({ remark: 'Liever korter', by: 'Eva' })
  })

  it('keeps an approval while the phase says the same, through several versions, and names the version it was about', () => {
    const all = standingsOf([
      { number: 1, active: four, unchanged: [], decisions: four.map(phase => decided(phase, phase === 'do' ? 'change' : 'approved')) },
      { number: 2, active: four, unchanged: ['see', 'do', 'care'], decisions: [decided('do', 'approved')] },
      { number: 3, active: ['see', 'think', 'do'], unchanged: ['see', 'think', 'do'], decisions: [] },
    ])
    expect(all[1]!.map(({ phase, state, carriedFrom }) => [phase, state, carriedFrom])).toEqual([
      ['see', 'approved', 1], ['think', 'open', null], ['do', 'approved', null], ['care', 'approved', 1],
    ])
    expect(all[2]!.map(({ phase, state, carriedFrom }) => [phase, state, carriedFrom])).toEqual([
      ['see', 'approved', 1], ['think', 'open', null], ['do', 'approved', 2],
    ])
  })

  it('never carries a request for a change over', () => {
    const [, second] = standingsOf([
      { number: 1, active: ['do'], unchanged: [], decisions: [decided('do', 'change')] },
      { number: 2, active: ['do'], unchanged: ['do'], decisions: [] },
    ])
    expect(second).toEqual([{ phase: 'do', state: 'open', decision: null, carriedFrom: null }])
  })
})

describe('which phases say the same', () => {
  const file = workshopFileSchema.parse(JSON.parse(readFileSync(new URL('../../../prisma/demo/bloem-co.json', import.meta.url), 'utf8')))
  const advice = generate(file, readPlaybook())
  const edited = (change: (copy: Advice) => void): Advice => {
    const copy = structuredClone(advice)
    change(copy)
    return copy
  }

  it('all of them when nothing changed', () => {
    expect(unchangedPhases(advice, structuredClone(advice))).toEqual(activePhases(advice))
    expect(activePhases(advice).length).toBeGreaterThan(2)
  })

  it('not the phase of a line that reads otherwise, went or came', () => {
    const line = advice.lines.find(({ phase }) => phase === 'do')!
    const others = activePhases(advice).filter(phase => phase !== 'do')
    expect(unchangedPhases(advice, edited(copy => { copy.lines.find(({ id }) => id === line.id)!.text += ' Nu.' }))).toEqual(others)
    const without = edited(copy => { copy.lines = copy.lines.filter(({ id }) => id !== line.id) })
    expect(unchangedPhases(advice, without)).toEqual(others)
    expect(unchangedPhases(without, advice)).toEqual(others)
  })

  it('still all of them when another rule says the same', () => {
    const renamed = edited(copy => { copy.lines.find(({ kind }) => kind === 'note')!.id += '-anders' })
    expect(unchangedPhases(advice, renamed)).toEqual(activePhases(advice))
  })

  it('not a phase that takes part in one of the two only', () => {
    const without = edited(copy => { copy.phases.do.status = 'out_of_scope' })
    expect(unchangedPhases(without, advice)).not.toContain('do')
    expect(unchangedPhases(advice, without)).not.toContain('do')
  })
})
