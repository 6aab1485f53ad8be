import { at, fault, type Fault } from './faults.ts'
import { canHold, type Possibility } from './satisfiable.ts'
import type { Condition, Effect, Rule } from './schema.ts'
import type { Index } from './world.ts'

type Named = Extract<Effect, { do: 'name' }>
type Avoided = Extract<Effect, { do: 'avoid' }>
type Tasked = Extract<Effect, { do: 'task' | 'research' }>
type Ruled<E extends Effect> = { rule: Rule; effect: E }

const ruled = <E extends Effect>(index: Index, is: (effect: Effect) => effect is E): Ruled<E>[] =>
  index.playbook.rules.flatMap(rule => rule.effects.filter(is).map(effect => ({ rule, effect })))

/** Whether two effects of two rules can hold on the same answers. */
const bothHold = (index: Index, one: Ruled<Effect>, other: Ruled<Effect>): Possibility => {
  const conditions = [one.rule.when, one.effect.when, other.rule.when, other.effect.when].filter((when): when is Condition => when !== undefined)
  return conditions.length === 0 ? 'yes' : canHold(index, { all: conditions })
}

const nameOf = ({ ref, id }: Rule): string => `${ref} ${id}`

/**
 * A rule names a channel for a phase that another rule of the same class says to avoid there. Between classes the order of
 * the classes says who is right, and a `hold` only says "not yet": those are no contradictions. Nor is an exempted stop.
 */
const namedAndAvoided = (index: Index): Fault[] => {
  const avoided = ruled(index, (effect): effect is Avoided => effect.do === 'avoid')
  return ruled(index, (effect): effect is Named => effect.do === 'name').flatMap(name => avoided.flatMap(avoid => {
    const { rule, effect } = name
    if (rule === avoid.rule || rule.class !== avoid.rule.class) return []
    const ref = effect.channels.find(channel => avoid.effect.channels.includes(channel))
    const phase = effect.phases.find(one => avoid.effect.phases?.includes(one) ?? true)
    if (ref === undefined || phase === undefined) return []
    const can = bothHold(index, name, avoid)
    const values = { rule: nameOf(avoid.rule), ref, phase, verdict: 'avoid' }
    return can === 'never' ? [] : at(nameOf(rule), [fault(can === 'yes' ? 'contradicts' : 'mayContradict', values)])
  }))
}

const sameTask = (a: Tasked, b: Tasked): boolean =>
  JSON.stringify({ ...a, when: null }) === JSON.stringify({ ...b, when: null })

/** Two rules give one task, each in its own way: only the first would be read. */
const taskTwice = (index: Index): Fault[] => {
  const tasks = ruled(index, (effect): effect is Tasked => effect.do === 'task' || effect.do === 'research')
  return tasks.flatMap((one, i) => tasks.slice(i + 1).flatMap(other => {
    if (one.rule === other.rule || one.effect.id !== other.effect.id || sameTask(one.effect, other.effect)) return []
    return bothHold(index, one, other) === 'yes' ? at(nameOf(other.rule), [fault('sameTask', { rule: nameOf(one.rule), task: one.effect.id })]) : []
  }))
}

/** Where rules of a checked playbook say opposite things, with nothing that orders them. */
export const contradictionsIn = (index: Index): Fault[] => [...namedAndAvoided(index), ...taskTwice(index)]
