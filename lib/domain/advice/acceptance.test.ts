import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import type { Phase, PhaseStatus } from '../journey/stages.ts'
import type { Answers } from '../workshop/answers.ts'
import { readWorkshop } from '../workshop/file.ts'
import { generate } from './generate.ts'
import type { Advice } from './types.ts'

type Case = {
  ref: string
  company: string
  answers: Answers
  expect: {
    phases: Record<Phase, PhaseStatus>
    workOrder: Phase[]
    fires: string[]
    firesOnProposals: string[]
    staysQuiet: string[]
    lines: { add: { ref: string; phase?: Phase }[]; neverAdd: string[] }
  }
}

const folder = new URL('./cases/', import.meta.url)
const cases = readdirSync(folder).map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case)
const playbook = readPlaybook()
const adviceFor = ({ answers }: Case): Advice => generate(readWorkshop({ answers }).workshop!, playbook)
const added = ({ lines }: Advice) => lines.filter(line => line.verdict === 'add')

describe.each(cases)('$ref $company', given => {
  const advice = adviceFor(given)
  const fired = advice.fired.map(rule => rule.ref)

  it('settles the phases and the order of the work', () => {
    expect(Object.fromEntries(Object.entries(advice.phases).map(([phase, { status }]) => [phase, status]))).toEqual(given.expect.phases)
    expect(advice.workOrder).toEqual(given.expect.workOrder)
  })

  it('fires every rule that must, and none that must not', () => {
    expect(fired).toEqual(expect.arrayContaining([...given.expect.fires, ...given.expect.firesOnProposals]))
    expect(fired.filter(ref => given.expect.staysQuiet.includes(ref))).toEqual([])
  })

  it.each(given.expect.lines.add.map(line => ({ ...line, place: line.phase ?? 'some phase' })))('adds $ref in $place', ({ ref, phase }) => {
    const where = added(advice).filter(line => line.ref === ref).map(line => line.phase)
    expect(phase ? where.filter(place => place === phase) : where).not.toEqual([])
  })

  it('never adds what does not fit', () => {
    expect(added(advice).filter(line => given.expect.lines.neverAdd.includes(line.ref))).toEqual([])
  })

  it('gives each line, task, warning and note words, and fills every slot', () => {
    const texts = [...advice.lines, ...advice.tasks, ...advice.warnings, ...advice.plan].map(part => part.text)
    expect(texts.filter(text => text.trim() === '' || /[{}]|undefined|null/.test(text))).toEqual([])
    expect(texts.filter(text => !/[.!?…][”’)]?$/.test(text))).toEqual([])
  })

  it('leaves no trace empty: each fired rule can be seen somewhere, or says why not', () => {
    expect(advice.fired.filter(rule => !/^(Te zien bij|Geen)/.test(rule.trace) || rule.because === '')).toEqual([])
  })

  it('puts few actions in the first wave, and each action in one wave', () => {
    const [first] = advice.waves
    expect(first!.actions.length).toBeLessThanOrEqual(given.answers.marketingHours === 'h0_2' ? 3 : 5)
    const ids = advice.waves.flatMap(wave => wave.actions.map(action => action.id))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the words of an advice', () => {
  it('are this client’s: no line, task, warning or note is the same in two cases, fixed legal text aside', () => {
    const owners = new Map<string, string>()
    const shared: string[] = []
    for (const given of cases) {
      const advice = adviceFor(given)
      const parts = [...advice.lines, ...advice.tasks, ...advice.warnings.filter(warning => warning.kind !== 'legal'), ...advice.plan]
      for (const text of new Set(parts.map(part => part.text))) {
        const owner = owners.get(text)
        if (owner) shared.push(`${owner} + ${given.ref}: ${text}`)
        owners.set(text, given.ref)
      }
    }
    expect(shared).toEqual([])
  })

  it('do not repeat themselves within one case', () => {
    for (const given of cases) {
      const texts = adviceFor(given).lines.map(line => line.text)
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
    }
  })
})
