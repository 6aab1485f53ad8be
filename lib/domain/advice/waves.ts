import type { Phase } from '../journey/stages.ts'
import type { Effort } from '../playbook/schema.ts'
import { addFrequent, addKeys, copyOf, countKeys, noCounts, union, type KeySet } from '../workshop/keySet.ts'
import { phaseName, whyPhase, type Brief } from './brief.ts'
import { efforts, type Drafted } from './tasks.ts'
import type { Line, Task, Wave } from './types.ts'

/** The most actions in the first wave, unless a rule binds it tighter. Source: R013. */
const mostInFirst = 5

/** `turn` orders the work: what must be done first, then by the order of the phases, the easiest first. */
type Action = { kind: 'task' | 'line'; id: string; phase: Phase; turn: number; why: KeySet }

const turnOf = (workOrder: readonly Phase[], phase: Phase, first: boolean, effort: Effort): number =>
  first ? -1 : workOrder.indexOf(phase) * efforts.length + efforts.indexOf(effort)

/** Low when it takes at most two weeks, high when over eight, else medium. Source: rules.md, under the tables. */
const effortOfDays = (days: number): Effort => (days <= 14 ? 'low' : days > 56 ? 'high' : 'medium')

/** Why a line is something to do. */
const whyLine = ({ standings, mentions }: Brief, { phase, ref, channel }: Line): KeySet => {
  const { free, phase: why, holds, cut } = standings.get(phase)!
  const at = channel ? free.findIndex(candidate => candidate.channel.ref === ref) : -1
  return at >= 0 ? union(why, holds[at]!, cut[at]!) : mentions.find(({ touchpoint }) => touchpoint.ref === ref)?.why ?? why
}

const lineActions = (brief: Brief, lines: readonly Line[]): Action[] => lines.flatMap((line): Action[] => {
  const { id, phase, verdict, channel } = line
  if (channel ? verdict !== 'add' || channel.inUse === 'yes' : verdict !== 'improve') return []
  const effort = channel ? effortOfDays(channel.leadTimeDays.max) : 'medium'
  return [{ kind: 'line', id, phase, turn: turnOf(brief.workOrder, phase, false, effort), why: whyLine(brief, line) }]
})

/** The tasks that nothing asks for now, in the order of their turns, each with why it is not there. */
const absentTasks = ({ world, effects, workOrder, rulings }: Brief, known: ReadonlyMap<string, Drafted>): { turn: number; why: KeySet }[] => {
  const absent: { turn: number; why: KeySet }[] = []
  for (const { effect, place } of effects.asks) {
    if (known.has(effect.id)) continue
    const phase = effect.phase ?? workOrder[0]!
    const here = workOrder.includes(phase)
    const turn = turnOf(workOrder, phase, effect.do === 'task' && effect.first === true, effect.do === 'task' ? effect.effort : 'medium')
    absent.push({ turn, why: here ? rulings.why[place]! : whyPhase(world, phase) })
  }
  return absent.sort((a, b) => a.turn - b.turn)
}

/** Adds to what each task stands by why it is done in the wave it is in: what could come before it, or keeps it back. */
const explainWaves = (brief: Brief, tasks: readonly Drafted[], actions: readonly Action[], most: number): void => {
  const { effects, rulings, voice } = brief
  const drafted = new Map(tasks.map(one => [one.task.id, one]))
  const absent = absentTasks(brief, drafted)
  const limits = effects.of('limitWave')
  const [risers, fallers] = [noCounts(), noCounts()]
  let rising = 0
  actions.forEach((action, i) => {
    while (rising < absent.length && absent[rising]!.turn <= action.turn) countKeys(risers, absent[rising++]!.why)
    const one = action.kind === 'task' ? drafted.get(action.id) : undefined
    if (one) {
      if (action.turn >= 0) addKeys(one.why, voice.byStatuses)
      if (i >= most) addFrequent(one.why, fallers, i - most + 1)
      else addFrequent(one.why, risers, most - i)
      if (i < mostInFirst) for (const { effect, place } of limits) if (i >= effect.actions) addKeys(one.why, rulings.why[place]!)
    }
    countKeys(fallers, action.why)
  })
}

/**
 * The work in waves, each with the gate that opens the next. The first wave holds few actions: what must be done first,
 * then the easiest of the most specific phase. After it comes one wave per phase, in the order of the work.
 */
export const planWaves = (brief: Brief, tasks: readonly Drafted[], lines: readonly Line[]): Wave[] => {
  const { workOrder, voice, words: { sentences }, rulings, kpis } = brief
  const start = workOrder[0]
  if (!start) return []
  const taskActions = tasks.map(({ task: { id, phase, first, effort }, why }): Action =>
    ({ kind: 'task', id, phase: phase ?? start, turn: turnOf(workOrder, phase ?? start, first, effort), why: copyOf(why) }))
  const actions = [...taskActions, ...lineActions(brief, lines)].sort((a, b) => a.turn - b.turn)
  const most = Math.min(mostInFirst, ...rulings.of('limitWave').map(({ effect }) => effect.actions))
  explainWaves(brief, tasks, actions, most)
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
      gate: gate(voice.company, phaseName(brief, wave.phase), kpis.get(wave.phase)!.names.slice(0, 2)),
    }
  })
}

/** The tasks with the wave in which each is done, and what each rests on. */
export const inWaves = ({ voice }: Brief, tasks: readonly Drafted[], waves: readonly Wave[]): Task[] => {
  const waveOf = new Map(waves.flatMap(wave => wave.actions.flatMap(({ kind, id }) => (kind === 'task' ? [[id, wave.number] as const] : []))))
  return tasks.map(({ task, rules, why }) => ({ ...task, wave: waveOf.get(task.id) ?? 1, trace: rules.length > 1 ? voice.trace({ rules, why }) : voice.traceOf(rules[0]!, why) }))
}
