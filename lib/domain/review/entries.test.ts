import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import florist from '../advice/cases/sc01-bloem-co.json' with { type: 'json' }
import { generate } from '../advice/generate.ts'
import { readWorkshop } from '../workshop/file.ts'
import { entriesOf } from './entries.ts'

const advice = generate(readWorkshop({ answers: florist.answers }).workshop!, readPlaybook())
const entries = entriesOf(advice)

describe('the entries of an advice', () => {
  it('are all its lines, tasks and warnings, each under its own id', () => {
    expect(entries).toHaveLength(advice.lines.length + advice.tasks.length + advice.warnings.length)
    expect(new Set(entries.map(entry => entry.id)).size).toBe(entries.length)
    expect(new Set(entries.map(entry => entry.part))).toEqual(new Set(['line', 'task', 'warning']))
  })

  it('hold what a reader sees of a medium, beside its words', () => {
    const line = advice.lines.find(({ channel }) => channel?.benchmark && channel.consent.length > 0)!
    const entry = entries.find(({ id }) => id === `line:${line.id}`)!
    expect(entry.words).toEqual({ title: line.title, text: line.text, verdict: line.verdict, priority: null, owner: null })
    expect(Object.keys(entry.details)).toEqual(expect.arrayContaining(['format', 'targeting', 'budget', 'leadTime', 'consent', 'kpis', 'fit', 'benchmark']))
    expect(entry.details.benchmark).toContain(line.channel!.benchmark!.text)
  })

  it('hold the wave and the effort of a task, and the day on which a legal line was checked', () => {
    expect(entries.filter(({ part, details }) => part === 'task' && (!details.wave || !details.effort))).toEqual([])
    const legal = entries.filter(({ kind }) => kind === 'legal' || kind === 'warning').filter(({ details }) => details.kind === 'legal')
    expect(legal.length).toBeGreaterThan(0)
    expect(legal.every(({ details }) => /^\d{4}-\d{2}-\d{2}$/.test(details.checkedOn ?? ''))).toBe(true)
  })

  it('number what one rule says twice under one id', () => {
    const [warning] = advice.warnings
    const ids = entriesOf({ ...advice, warnings: [warning!, { ...warning!, text: 'Iets anders.' }] }).filter(({ part }) => part === 'warning').map(({ id }) => id)
    expect(ids[1]).toBe(`${ids[0]}:2`)
  })
})
