import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { generate } from '../advice/generate.ts'
import { workshopFileSchema } from '../workshop/answers.ts'
import { giveCells, takePart, type CellEdit } from './edit.ts'
import { planFor } from './plan.ts'
import { mediaPlanSchema } from './schema.ts'
import { startDocument } from './start.ts'
import type { MediaPlanDocument } from './types.ts'

const playbook = readPlaybook()
const { answers } = workshopFileSchema.parse(JSON.parse(readFileSync(new URL('../advice/cases/sc01-bloem-co.json', import.meta.url), 'utf8')))
const advice = generate({ answers }, playbook)
const start = startDocument(answers, { start: '2027-01', preparesFrom: '2026-11-22' })
const planOf = (document: MediaPlanDocument) => planFor({ document, advice, answers, playbook })
const sea = 'do-channel-CH15'
const edit = (given: Partial<CellEdit>): CellEdit => ({ rowId: sea, month: '2027-02', cents: null, lock: null, ...given })
const give = (document: MediaPlanDocument, ...edits: CellEdit[]): MediaPlanDocument => {
  const given = giveCells(document, planOf(document), edits)
  if (!('document' in given)) throw new Error('refused')
  return given.document
}

describe('editing a plan by hand', () => {
  it('gives an amount, takes it back, and keeps nothing of it', () => {
    const given = give(start, edit({ cents: 50_000 }))
    expect(given.media[sea]).toEqual({ phase: 'do', ref: 'CH15', name: 'Zoekadvertenties (SEA)', on: null, cells: { '2027-02': { cents: 50_000, locked: false } } })
    expect(give(given, edit({}))).toEqual(start)
    expect(mediaPlanSchema.parse(given)).toEqual(given)
  })

  it('locks a proposal at what it was, and then holds it whatever the budget', () => {
    const locked = give(start, edit({ lock: 33_300 }))
    expect(locked.media[sea]!.cells['2027-02']).toEqual({ cents: 33_300, locked: true })
    const cell = planOf({ ...locked, monthlyCents: 900_000 }).rows.find(({ id }) => id === sea)!.cells[1]
    expect(cell).toEqual({ cents: 33_300, origin: 'hand', locked: true })
  })

  it('refuses another amount in a locked cell, and takes it when the lock comes off', () => {
    const locked = give(start, edit({ cents: 40_000, lock: 40_000 }))
    expect(giveCells(locked, planOf(locked), [edit({ cents: 50_000, lock: 40_000 })])).toEqual({ refused: [edit({ cents: 50_000, lock: 40_000 })] })
    expect(give(locked, edit({ cents: 50_000 })).media[sea]!.cells['2027-02']).toEqual({ cents: 50_000, locked: false })
    expect(give(locked, edit({ cents: 40_000, lock: 40_000 }))).toBe(locked)
  })

  it('leaves media alone that the plan does not show', () => {
    expect(give(start, edit({ rowId: 'see-channel-CH99', cents: 1 }))).toBe(start)
  })

  it('lets a medium take part or not, also one that costs no media money', () => {
    const rowOf = (document: MediaPlanDocument, id: string) => planOf(document).rows.find(row => row.id === id)!
    const off = takePart(start, rowOf(start, sea), false)
    expect(rowOf(off, sea)).toMatchObject({ status: 'off', cents: 0 })
    expect(takePart(off, rowOf(off, sea), true)).toEqual(start)
    const social = rowOf(start, 'care-channel-CH24')
    expect(social).toMatchObject({ status: 'free', cents: 0 })
    const on = rowOf(takePart(start, social, true), social.id)
    expect(on.status).toBe('on')
    expect(on.cents).toBeGreaterThan(0)
    expect(takePart(start, social, false)).toBe(start)
  })
})
