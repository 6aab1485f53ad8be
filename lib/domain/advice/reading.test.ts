import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { models, phasesOf } from '../journey/models.ts'
import { workshopFileSchema, type WorkshopFile } from '../workshop/answers.ts'
import { generate } from './generate.ts'
import { actionsOf, emotionOf, isEmpty, moods, phasesWithin, placeOfPhase, readPhase, shownPhases } from './reading.ts'
import type { Line } from './types.ts'

const playbook = readPlaybook()
const fileOf = (name: string): WorkshopFile =>
  workshopFileSchema.parse(JSON.parse(readFileSync(new URL(`../../../prisma/demo/${name}.json`, import.meta.url), 'utf8')))
const florist = generate(fileOf('bloem-co'), playbook)
const snack = generate(fileOf('krak-repen'), playbook)

const linesIn = (reading: ReturnType<typeof readPhase>): Line[] => [
  ...reading.notes, ...Object.values(reading.media).flat(), ...Object.values(reading.touchpoints).flat(),
]
const opening = ['goal', 'question', 'message', 'kpi']

describe('a reading of the advice', () => {
  it.each(models)('shows every line, task and warning of a phase exactly once in %s', model => {
    for (const advice of [florist, snack]) {
      const pages = [...phasesOf(model).map(phase => readPhase(advice, model, phase.key)), readPhase(advice, model, null)]
      const ids = (items: { id: string }[]) => items.map(({ id }) => id).toSorted()
      expect(ids(pages.flatMap(linesIn))).toEqual(ids(advice.lines.filter(line => !opening.includes(line.kind))))
      expect(ids(pages.flatMap(page => [...page.tasks, ...page.research]))).toEqual(ids(advice.tasks.filter(task => task.phase !== null)))
      expect(pages.flatMap(page => page.warnings)).toHaveLength(advice.warnings.filter(warning => warning.phase !== null).length)
      expect(pages.flatMap(page => page.waves)).toHaveLength(advice.waves.length)
    }
  })

  it('opens every active phase of a finer model with the goal and message of the phase that spans it', () => {
    for (const phase of phasesOf('nine')) {
      const reading = readPhase(florist, 'nine', phase.key)
      expect([reading.goal.length, reading.message.length, reading.kpis.length], phase.key).toEqual([1, 1, 1])
    }
    expect(readPhase(florist, 'nine', 'manifeste_behoefte').also.every(({ at }) => at === 'latente_behoefte')).toBe(true)
  })

  it('keeps what comes after the purchase in the tray of AIDA, and nothing there in other models', () => {
    const tray = readPhase(florist, 'aida', null)
    expect(tray.media.add.length).toBe(florist.lines.filter(line => line.phase === 'care' && line.kind === 'channel' && line.verdict === 'add').length)
    expect(isEmpty(tray)).toBe(false)
    expect(isEmpty(readPhase(florist, 'stdc', null))).toBe(true)
  })
})

describe('the status of a phase', () => {
  it('survives a switch of model, with its reason', () => {
    for (const [model, key] of [['stdc', 'think'], ['race', 'act'], ['five', 'consideration'], ['hubspot', 'convert'], ['aida', 'desire'], ['nine', 'keuze']] as const) {
      const phase = shownPhases(snack, model).find(shown => shown.key === key)!
      expect(phase, key).toMatchObject({ status: 'skipped' })
      expect(phase.reason).toContain('zien is kopen')
    }
    expect(shownPhases(snack, 'stdc').map(({ status }) => status)).toEqual(['active', 'skipped', 'active', 'active'])
  })
})

it('a phase of the four has one place in each model, and the phases within it', () => {
  expect(placeOfPhase('care', 'aida')).toBeNull()
  expect(placeOfPhase('think', 'hubspot')).toBe('convert')
  expect(phasesWithin('do', 'hubspot')).toEqual(['close'])
  expect(phasesWithin('care', 'nine')).toEqual(['levering', 'gebruik', 'loyaliteit', 'ambassadeur'])
  expect(phasesWithin('care', 'aida')).toEqual([])
})

it('every action of a wave is looked up, in order; an unknown one is passed over', () => {
  for (const wave of florist.waves) expect(actionsOf(florist, wave)).toHaveLength(wave.actions.length)
  const [wave] = florist.waves
  const [action] = actionsOf(florist, { ...wave!, actions: [{ kind: 'task', id: 'nothing' }, { kind: 'line', id: florist.lines[0]!.id }] })
  expect(action).toEqual({ kind: 'line', line: florist.lines[0] })
})

describe('the mood on the line', () => {
  const valence = { curious: 1, doubt: -1, happy: 2 }
  it('is that of the stage, else of its phase, and absent where nothing is known', () => {
    expect(moods({ emotions: { see: 'curious', think: 'doubt', decide: 'happy', care: 'unknown' } }, valence))
      .toEqual({ latent: 1, need: 1, orient: -1, decide: 2 })
    expect(moods({ emotions: 'unknown' }, valence)).toEqual({})
    expect(moods({}, valence)).toEqual({})
  })
  it('is named for a phase by its own stages first', () => {
    const answers = { emotions: { think: 'doubt', decide: 'happy', see: 'unknown' } } as const
    expect(emotionOf(answers, { stages: ['decide'] })).toBe('happy')
    expect(emotionOf(answers, { stages: ['orient'] })).toBe('doubt')
    expect(emotionOf(answers, { stages: ['latent', 'need'] })).toBeNull()
    expect(emotionOf({}, { stages: ['orient'] })).toBeNull()
  })
})
