import type { Phase } from '../journey/stages.ts'
import type { Effort } from '../playbook/schema.ts'
import type { Rule } from '../playbook/schema.ts'
import { addKeys, copyOf, type KeySet } from '../workshop/keySet.ts'
import { whyPhase, type Brief } from './brief.ts'
import { rank, whyThese, type Ruling } from './rulings.ts'
import type { Task } from './types.ts'

export const efforts: readonly Effort[] = ['low', 'medium', 'high']

/** Where a task stands; undefined when its phase is not worked on. What the law asks stands whatever the phase. */
export const placeIn = ({ active }: Brief, { rule, effect }: Ruling<'task' | 'research' | 'warning' | 'legal' | 'plan'>): Phase | null | undefined => {
  if (!effect.phase) return null
  if (active.includes(effect.phase)) return effect.phase
  return rule.class === 'L' ? null : undefined
}

/** Why something that a rule says stands, and stands where it does. */
export const whyPlaced = ({ world, rulings }: Brief, { effect, place }: Ruling<'task' | 'research' | 'warning' | 'legal' | 'plan'>): KeySet => {
  const why = copyOf(rulings.why[place]!)
  if (effect.phase) addKeys(why, whyPhase(world, effect.phase))
  return why
}

/** A task before its wave is known, with the rules that ask for it and what it stands and is worded by. */
export type Drafted = { task: Omit<Task, 'trace'>; rules: Rule[]; why: KeySet }

const asTask = (brief: Brief, ruling: Ruling<'task' | 'research'>): Drafted[] => {
  const phase = placeIn(brief, ruling)
  if (phase === undefined) return []
  const { rule, effect } = ruling
  const subject = brief.voice.about(rule, phase)
  const why = whyPlaced(brief, ruling)
  whyThese(brief.rulings, brief.effects.asking.get(effect.id) ?? [], why)
  const task: Drafted['task'] = {
    id: effect.id,
    ref: rule.ref,
    phase,
    kind: effect.do === 'task' ? 'action' : 'research',
    title: brief.voice.fill(effect.title, subject, why),
    text: brief.voice.fill(effect.text, subject, why),
    owner: effect.do === 'task' ? effect.owner : 'agency',
    effort: effect.do === 'task' ? effect.effort : 'medium',
    first: effect.do === 'task' && effect.first === true,
    wave: 0,
  }
  return [{ task, rules: [rule], why }]
}

/** The tasks, what must be done first on top: legal stops, then basics; each task once, whichever rules ask for it. */
export const tasksOf = (brief: Brief): Drafted[] => {
  const tasks = new Map<string, Drafted>()
  for (const drafted of [...brief.rulings.of('task'), ...brief.rulings.of('research')].flatMap(ruling => asTask(brief, ruling))) {
    const known = tasks.get(drafted.task.id)
    if (known) known.rules.push(...drafted.rules)
    else tasks.set(drafted.task.id, drafted)
  }
  const rankOf = ({ rules }: Drafted): number => rank(rules[0]!)
  const placeOf = ({ phase }: Drafted['task']): number => (phase === null ? -1 : brief.workOrder.indexOf(phase))
  return [...tasks.values()]
    .toSorted((a, b) =>
      Number(a.task.kind === 'research') - Number(b.task.kind === 'research') ||
      Number(b.task.first) - Number(a.task.first) ||
      (a.task.first ? rankOf(a) - rankOf(b) : 0) ||
      placeOf(a.task) - placeOf(b.task) ||
      efforts.indexOf(a.task.effort) - efforts.indexOf(b.task.effort) ||
      rankOf(a) - rankOf(b))
}
