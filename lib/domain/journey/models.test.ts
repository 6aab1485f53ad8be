import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelTexts } from './texts.ts'
import {
  aliasOf, divide, enter, models, phaseByKey, phaseOfStage, phasesOf, stagesOfModel, statusOfPhase, view, type Model,
  type StageStatuses,
} from './models.ts'
import { phaseStatuses, stages, stagesOfPhase } from './stages.ts'

const anyModel = fc.constantFrom(...models)
const someStages = fc.subarray([...stages], { minLength: 1 })
const anyStatuses: fc.Arbitrary<StageStatuses> = fc.record(
  Object.fromEntries(stages.map(stage => [stage, fc.constantFrom(...phaseStatuses)])), { requiredKeys: [] })
const anyPhase = anyModel.chain(model => fc.constantFrom(...phasesOf(model).map(phase => ({ model, phase }))))

describe('the six models', () => {
  it('divide the axis into unbroken stretches, in order, without overlap', () => {
    for (const model of models) {
      const covered = phasesOf(model).flatMap(phase => phase.stages)
      expect(covered, model).toEqual(stages.slice(0, covered.length))
    }
  })

  it('cover the whole axis, but for AIDA, which ends at the purchase', () => {
    const ends = Object.fromEntries(models.map(model => [model, phasesOf(model).flatMap(phase => phase.stages).at(-1)]))
    expect(ends).toEqual({
      stdc: 'advocate', race: 'advocate', five: 'advocate', hubspot: 'advocate', aida: 'buy', nine: 'advocate',
    })
  })

  it('have the phases that the table of models names, stage by stage', () => {
    const row = (model: Model) => stages.map(stage => phaseOfStage(stage, model)?.key ?? '–').join(' ')
    expect(Object.fromEntries(models.map(model => [model, row(model)]))).toEqual({
      stdc: 'see see think think do care care care care',
      race: 'reach reach act act convert engage engage engage engage',
      five: 'awareness awareness consideration consideration acquisition service service loyalty loyalty',
      hubspot: 'attract attract convert close close delight delight delight delight',
      aida: 'attention attention interest desire action – – – –',
      nine: 'latente_behoefte manifeste_behoefte orientatie keuze koop levering gebruik loyaliteit ambassadeur',
    })
  })

  it('agree with the four phases in which advice is expressed', () => {
    expect(stagesOfModel.stdc).toEqual(stagesOfPhase)
  })

  it('have a text for every phase, in the same order', () => {
    for (const model of models) expect(Object.keys(modelTexts[model].phases)).toEqual(phasesOf(model).map(phase => phase.key))
  })
})

describe('showing an item in a model', () => {
  it('puts it under the phase that covers most of it, and names the others', () => {
    expect(view(['need', 'orient', 'decide'], 'stdc')).toEqual({ phase: 'think', also: ['see'], outside: [] })
  })

  it('takes the earliest phase when two cover as many stages', () => {
    expect(view(['decide', 'buy'], 'stdc')).toEqual({ phase: 'think', also: ['do'], outside: [] })
  })

  it('does not mind the order in which the stages were stored', () => {
    fc.assert(fc.property(someStages, anyModel, (own, model) => {
      expect(view([...own].reverse(), model)).toEqual(view(own, model))
    }))
  })

  it('shows a decision in Do when the shortlist is done, and still names Think', () => {
    expect(view(['decide'], 'stdc', { shortlistDone: true })).toEqual({ phase: 'do', also: ['think'], outside: [] })
    expect(view(['decide'], 'hubspot', { shortlistDone: true })).toEqual({ phase: 'close', also: [], outside: [] })
    expect(view(['orient'], 'stdc', { shortlistDone: true }).phase).toBe('think')
  })

  it('keeps what comes after the purchase in a tray when the model is AIDA', () => {
    expect(view(['use', 'loyal'], 'aida')).toEqual({ phase: null, also: [], outside: ['use', 'loyal'] })
    expect(view(['buy', 'deliver', 'use'], 'aida')).toEqual({ phase: 'action', also: [], outside: ['deliver', 'use'] })
  })

  it('has no phase that covers more of the item than the one it chose, and none earlier that covers as much', () => {
    fc.assert(fc.property(someStages, anyModel, (own, model) => {
      const covers = (key: string) => phaseByKey(model, key)!.stages.filter(stage => own.includes(stage)).length
      const { phase } = view(own, model)
      const weights = phasesOf(model).map(({ key }) => covers(key))
      if (phase === null) expect(Math.max(...weights)).toBe(0)
      else expect(weights.indexOf(Math.max(...weights))).toBe(phaseByKey(model, phase)!.number - 1)
    }))
  })

  it('loses no stage: each is in the chosen phase, in one of the others, or outside', () => {
    fc.assert(fc.property(someStages, anyModel, fc.boolean(), (own, model, shortlistDone) => {
      const { phase, also, outside } = view(own, model, { shortlistDone })
      const shown = [...(phase === null ? [] : [phase]), ...also].flatMap(key => phaseByKey(model, key)!.stages)
      for (const stage of own) expect([...shown, ...outside]).toContain(stage)
      expect(outside.every(stage => own.includes(stage))).toBe(true)
    }))
  })
})

describe('dividing items over a model', () => {
  it('shows every item exactly once, in a phase or in the tray', () => {
    fc.assert(fc.property(fc.array(someStages), anyModel, (sets, model) => {
      const items = sets.map((own, id) => ({ id, stages: own }))
      const { phases, tray } = divide(items, model)
      const shown = [...phases.flatMap(phase => phase.items), ...tray].map(item => item.id)
      expect(shown.sort((a, b) => a - b)).toEqual(items.map(item => item.id))
      if (model !== 'aida') expect(tray).toEqual([])
    }))
  })
})

describe('switching from one model to another and back', () => {
  it('brings an item back to the phase under which it was entered, whatever was looked at in between', () => {
    fc.assert(fc.property(anyPhase, anyModel, ({ model, phase }, between) => {
      const { stages: stored } = enter(phase.key, model)
      const elsewhere = view(stored, between)
      expect(elsewhere.phase !== null || elsewhere.outside.length === stored.length).toBe(true)
      expect(view(stored, model)).toEqual({ phase: phase.key, also: [], outside: [] })
    }))
  })

  it('enters every stage of a coarse phase, and says that it is coarse', () => {
    expect(enter('care', 'stdc')).toEqual({ stages: ['deliver', 'use', 'loyal', 'advocate'], precision: 'coarse' })
    expect(enter('orientatie', 'nine')).toEqual({ stages: ['orient'], precision: 'exact' })
  })

  it('treats phases with equal stages as one thing under two names', () => {
    expect(aliasOf('see', 'stdc', 'aida')).toBe('attention')
    expect(aliasOf('do', 'stdc', 'nine')).toBe('koop')
    expect(aliasOf('close', 'hubspot', 'stdc')).toBeNull()
    fc.assert(fc.property(anyPhase, anyModel, ({ model, phase }, other) => {
      const alias = aliasOf(phase.key, model, other)
      if (alias === null) return
      expect(view(phase.stages, other)).toEqual({ phase: alias, also: [], outside: [] })
      expect(aliasOf(alias, other, model)).toBe(phase.key)
    }))
  })
})

describe('the status of a phase', () => {
  it('stays on the stages: Think that is skipped is skipped under every name it has', () => {
    const statuses: StageStatuses = { orient: 'skipped', decide: 'skipped' }
    expect(statusOfPhase(phaseByKey('stdc', 'think')!, statuses)).toEqual({ status: 'skipped', differing: [] })
    expect(statusOfPhase(phaseByKey('aida', 'desire')!, statuses)).toEqual({ status: 'skipped', differing: [] })
    expect(statusOfPhase(phaseByKey('hubspot', 'close')!, statuses)).toEqual({ status: 'skipped', differing: ['buy'] })
  })

  it('keeps skipped and out of scope when they were set in one model and read through another', () => {
    fc.assert(fc.property(anyPhase, anyModel, fc.constantFrom(...phaseStatuses), ({ phase }, other, status) => {
      const statuses: StageStatuses = Object.fromEntries(phase.stages.map(stage => [stage, status]))
      for (const seen of phasesOf(other)) {
        const shared = seen.stages.filter(stage => phase.stages.includes(stage))
        const found = statusOfPhase(seen, statuses)
        for (const stage of shared) expect(found.status === status || found.differing.includes(stage)).toBe(true)
      }
      expect(statusOfPhase(phase, statuses)).toEqual({ status, differing: [] })
    }))
  })

  it('names every stage that is not as the phase says', () => {
    fc.assert(fc.property(anyPhase, anyStatuses, ({ phase }, statuses) => {
      const { status, differing } = statusOfPhase(phase, statuses)
      for (const stage of phase.stages) {
        expect(differing.includes(stage)).toBe((statuses[stage] ?? 'active') !== status)
      }
      expect(differing.length).toBeLessThan(phase.stages.length)
    }))
  })
})
