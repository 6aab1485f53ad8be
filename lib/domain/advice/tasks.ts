import type { Phase } from '../journey/stages.ts'
import type { Effort } from '../playbook/schema.ts'
import type { Brief } from './brief.ts'
import { rank, type Ruling } from './rulings.ts'
import type { Task } from './types.ts'

export const efforts: readonly Effort[] = ['low', 'medium', 'high']

/** Where a task stands; undefined when its phase is not worked on. What the law asks stands whatever the phase. */
export const placeIn = ({ active }: Brief, { rule, effect }: Ruling<'task' | 'research' | 'warning' | 'legal' | 'plan'>): Phase | null | undefined => {
  if (!effect.phase) return null
  if (active.includes(effect.phase)) return effect.phase
  return rule.class === 'L' ? null : undefined
}

type Ranked = { task: Task; rank: number }

const asTask = (brief: Brief, ruling: Ruling<'task' | 'research'>): Ranked[] => {
  const phase = placeIn(brief, ruling)
  if (phase === undefined) return []
  const { rule, effect } = ruling
  const subject = brief.voice.about(rule, phase)
  const task: Task = {
    id: effect.id,
    ref: rule.ref,
    phase,
    kind: effect.do === 'task' ? 'action' : 'research',
    title: brief.voice.fill(effect.title, subject),
    text: brief.voice.fill(effect.text, subject),
    owner: effect.do === 'task' ? effect.owner : 'agency',
    effort: effect.do === 'task' ? effect.effort : 'medium',
    first: effect.do === 'task' && effect.first === true,
    wave: 0,
    trace: brief.voice.traceOf(rule),
  }
  return [{ task, rank: rank(rule) }]
}

/** The tasks, what must be done first on top: legal stops, then basics; each task once, whichever rules ask for it. */
export const tasksOf = (brief: Brief): Task[] => {
  const tasks = new Map<string, Ranked>()
  for (const ranked of [...brief.rulings.of('task'), ...brief.rulings.of('research')].flatMap(ruling => asTask(brief, ruling))) {
    const known = tasks.get(ranked.task.id)
    if (known) known.task.trace = { ...known.task.trace, rules: [...known.task.trace.rules, ...ranked.task.trace.rules] }
    else tasks.set(ranked.task.id, ranked)
  }
  const placeOf = ({ phase }: Task): number => (phase === null ? -1 : brief.workOrder.indexOf(phase))
  return [...tasks.values()]
    .toSorted((a, b) =>
      Number(a.task.kind === 'research') - Number(b.task.kind === 'research') ||
      Number(b.task.first) - Number(a.task.first) ||
      (a.task.first ? a.rank - b.rank : 0) ||
      placeOf(a.task) - placeOf(b.task) ||
      efforts.indexOf(a.task.effort) - efforts.indexOf(b.task.effort) ||
      a.rank - b.rank)
    .map(({ task }) => task)
}
