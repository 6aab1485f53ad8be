import { phasesOf, statusOfPhase, view, type Model, type ModelPhase, type PhaseKey } from '../journey/models.ts'
import { phaseOf, phases, stages, stagesOfPhase, type Phase, type PhaseStatus, type Stage } from '../journey/stages.ts'
import type { Answers } from '../workshop/answers.ts'
import type { Advice, Line, PlanNote, Task, Verdict, Warning, Wave } from './types.ts'

/**
 * How an advice is read in a phase model. The advice itself knows stages and the four phases of See-Think-Do-Care; here
 * each part finds its place on the pages of the model that is shown.
 */

/** A phase of the shown model with the status it has in this advice. `reason` is empty for an active phase without one. */
export type ShownPhase = { key: PhaseKey; number: number; stages: readonly Stage[]; status: PhaseStatus; reason: string }

/** The status of one stage, with its reason. */
export const statusOfStage = (advice: Advice, stage: Stage): { status: PhaseStatus; reason: string } => {
  const phase = advice.phases[phaseOf(stage)]
  return phase.stages[stage] ?? { status: phase.status, reason: phase.reason }
}

/** The status of every stage. */
export const stageStatuses = (advice: Advice): Record<Stage, PhaseStatus> =>
  Object.fromEntries(stages.map(stage => [stage, statusOfStage(advice, stage).status])) as Record<Stage, PhaseStatus>

/** The phases of a model, in order, each with its status and the reason that goes with it. */
export function shownPhases(advice: Advice, model: Model): ShownPhase[] {
  const statuses = stageStatuses(advice)
  return phasesOf(model).map((phase: ModelPhase) => {
    const { status } = statusOfPhase(phase, statuses)
    const bearer = phase.stages.find(stage => statuses[stage] === status)!
    return { key: phase.key, number: phase.number, stages: phase.stages, status, reason: statusOfStage(advice, bearer).reason }
  })
}

/** Where a part that belongs to a whole phase of See-Think-Do-Care stands in a model; null is the tray after AIDA. */
export const placeOfPhase = (phase: Phase, model: Model): PhaseKey | null => view(stagesOfPhase[phase], model).phase

/** The phases of a model that lie wholly within one of the four, with the one where its parts stand in front. */
export function phasesWithin(phase: Phase, model: Model): PhaseKey[] {
  const main = placeOfPhase(phase, model)
  return phasesOf(model)
    .filter(({ key, stages: covered }) => key === main || covered.every(stage => stagesOfPhase[phase].includes(stage)))
    .map(({ key }) => key)
}

/** The lines of one medium or touchpoint verdict after the other, as a reader wants them. */
export type PhaseReading = {
  goal: Line[]
  question: Line[]
  message: Line[]
  kpis: Line[]
  media: Record<Extract<Verdict, 'add' | 'possible' | 'hold' | 'avoid'>, Line[]>
  touchpoints: Record<Extract<Verdict, 'improve' | 'keep' | 'add'>, Line[]>
  notes: Line[]
  tasks: Task[]
  research: Task[]
  warnings: Warning[]
  plan: PlanNote[]
  waves: Wave[]
  /** Lines that have their place under another phase but touch this one. */
  also: { line: Line; at: PhaseKey }[]
}

/** What stands on the page of one phase of a model, or, for null, in the tray after the purchase. */
export function readPhase(advice: Advice, model: Model, key: PhaseKey | null): PhaseReading {
  const placed = advice.lines.map(line => ({ line, place: view(line.stages, model) }))
  const own = placed.filter(({ place }) => place.phase === key).map(({ line }) => line)
  const also = key === null ? [] : placed.flatMap(({ line, place }) =>
    place.phase !== null && place.also.includes(key) ? [{ line, at: place.phase }] : [])
  const here = (part: { phase: Phase | null }): boolean => part.phase !== null && placeOfPhase(part.phase, model) === key
  const of = (kind: Line['kind'], verdict?: Verdict): Line[] =>
    own.filter(line => line.kind === kind && (verdict === undefined || line.verdict === verdict))
  /** A phase that is finer than the four borrows its opening from the lines that span it. */
  const opening = (kind: Line['kind']): Line[] => {
    const mine = of(kind)
    return mine.length > 0 ? mine : also.filter(({ line }) => line.kind === kind).map(({ line }) => line)
  }
  const openings: Line['kind'][] = ['goal', 'question', 'message', 'kpi']
  return {
    goal: opening('goal'),
    question: opening('question'),
    message: opening('message'),
    kpis: opening('kpi'),
    media: { add: of('channel', 'add'), possible: of('channel', 'possible'), hold: of('channel', 'hold'), avoid: of('channel', 'avoid') },
    touchpoints: { improve: of('touchpoint', 'improve'), keep: of('touchpoint', 'keep'), add: of('touchpoint', 'add') },
    notes: [...of('legal'), ...of('note')],
    tasks: advice.tasks.filter(task => task.kind === 'action' && here(task)),
    research: advice.tasks.filter(task => task.kind === 'research' && here(task)),
    warnings: advice.warnings.filter(here),
    plan: advice.plan.filter(here),
    waves: advice.waves.filter(wave => placeOfPhase(wave.phase, model) === key),
    also: also.filter(({ line }) => !openings.includes(line.kind)),
  }
}

/** Whether a reading holds anything at all: an empty tray is not shown. */
export const isEmpty = (reading: PhaseReading): boolean =>
  [reading.goal, reading.question, reading.message, reading.kpis, reading.notes, reading.tasks, reading.research, reading.warnings,
    ...Object.values(reading.media), ...Object.values(reading.touchpoints)].every(list => list.length === 0)

/** Something to do in a wave: a task, or a line that is put to work. */
export type WaveAction = { kind: 'task'; task: Task } | { kind: 'line'; line: Line }

/** What is done in a wave, looked up: tasks and lines in the order of the work. Unknown ids are passed over. */
export function actionsOf(advice: Advice, wave: Wave): WaveAction[] {
  return wave.actions.flatMap(({ kind, id }): WaveAction[] => {
    if (kind === 'task') return advice.tasks.filter(task => task.id === id).slice(0, 1).map(task => ({ kind, task }))
    return advice.lines.filter(line => line.id === id).slice(0, 1).map(line => ({ kind, line }))
  })
}

/** The customer's mood per stage, from -2 to 2, where the client named an emotion; a stage's own wins over its phase's. */
export function moods(answers: Answers, valence: Readonly<Record<string, number>>): Partial<Record<Stage, number>> {
  const named = answers.emotions
  if (named === undefined || named === 'unknown') return {}
  return Object.fromEntries(stages.flatMap(stage => {
    const emotion = named[stage] ?? named[phaseOf(stage)]
    const mood = emotion === undefined ? undefined : valence[emotion]
    return mood === undefined ? [] : [[stage, mood]]
  }))
}

/** The emotion that the client named for a phase: its own stages first, then the phase of the four that holds it. */
export function emotionOf(answers: Answers, phase: { stages: readonly Stage[] }): string | null {
  const named = answers.emotions
  if (named === undefined || named === 'unknown') return null
  const own = phase.stages.map(stage => named[stage]).find(emotion => emotion !== undefined && emotion !== 'unknown')
  const main = phases.find(four => phase.stages.some(stage => stagesOfPhase[four].includes(stage)))!
  const wide = named[main]
  return own ?? (wide === undefined || wide === 'unknown' ? null : wide)
}
