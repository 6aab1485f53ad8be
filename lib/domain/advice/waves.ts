import type { Phase } from '../journey/stages.ts'
import type { Effort } from '../playbook/schema.ts'
import { phaseName, type Brief } from './brief.ts'
import { sentences } from './sentences.ts'
import { efforts } from './tasks.ts'
import type { Line, Task, Wave } from './types.ts'

/** The most actions in the first wave, unless a rule binds it tighter. Source: R013. */
const mostInFirst = 5

type Action = { kind: 'task' | 'line'; id: string; phase: Phase; first: boolean; effort: Effort }

/** Low when it takes at most two weeks, high when over eight, else medium. Source: rules.md, under the tables. */
const effortOfDays = (days: number): Effort => (days <= 14 ? 'low' : days > 56 ? 'high' : 'medium')

const lineActions = (lines: readonly Line[]): Action[] => lines.flatMap((line): Action[] => {
  const { id, phase, verdict, channel } = line
  if (channel) return verdict === 'add' && channel.inUse !== 'yes' ? [{ kind: 'line', id, phase, first: false, effort: effortOfDays(channel.leadTimeDays.max) }] : []
  return verdict === 'improve' ? [{ kind: 'line', id, phase, first: false, effort: 'medium' }] : []
})

/**
 * The work in waves, each with the gate that opens the next. The first wave holds few actions: what must be done first,
 * then the easiest of the most specific phase. After it comes one wave per phase, in the order of the work.
 */
export const planWaves = (brief: Brief, tasks: readonly Task[], lines: readonly Line[]): Wave[] => {
  const { workOrder, world, voice, rulings, kpis } = brief
  const start = workOrder[0]
  if (!start) return []
  const taskActions = tasks.map(({ id, phase, first, effort }): Action => ({ kind: 'task', id, phase: phase ?? start, first, effort }))
  const actions = [...taskActions, ...lineActions(lines)].toSorted((a, b) =>
    Number(b.first) - Number(a.first) ||
    (a.first ? 0 : workOrder.indexOf(a.phase) - workOrder.indexOf(b.phase) || efforts.indexOf(a.effort) - efforts.indexOf(b.effort)))
  const most = Math.min(mostInFirst, ...rulings.of('limitWave').map(({ effect }) => effect.actions))
  const rest = actions.slice(most)
  const planned = [
    { phase: start, actions: actions.slice(0, most) },
    ...workOrder.map(phase => ({ phase, actions: rest.filter(action => action.phase === phase) })),
  ].filter(wave => wave.actions.length > 0)
  return planned.map((wave, i) => {
    const gate = i < planned.length - 1 ? sentences.gate : sentences.lastGate
    return {
      number: i + 1,
      phase: wave.phase,
      actions: wave.actions.map(({ kind, id }) => ({ kind, id })),
      gate: gate(voice.company, phaseName(world, wave.phase), kpis.get(wave.phase)!.slice(0, 2)),
    }
  })
}

/** The tasks with the wave in which each is done. */
export const inWaves = (tasks: readonly Task[], waves: readonly Wave[]): Task[] => {
  const waveOf = new Map(waves.flatMap(wave => wave.actions.flatMap(({ kind, id }) => (kind === 'task' ? [[id, wave.number] as const] : []))))
  return tasks.map(task => ({ ...task, wave: waveOf.get(task.id) ?? 1 }))
}
