import { phases, type Phase } from '../journey/stages.ts'
import type { Effect, Rule } from '../playbook/schema.ts'
import type { Index } from '../playbook/world.ts'

type Kind = Effect['do']
export type EffectOf<K extends Kind> = Extract<Effect, { do: K }>

/**
 * An effect with the rule that gives it; out of care when it holds while the rule is undecided. `place` numbers the effects
 * of a playbook in the order in which they are judged.
 */
export type Ruling<K extends Kind = Kind> = K extends Kind ? { rule: Rule; effect: EffectOf<K>; careful: boolean; place: number } : never

/** All effects of a playbook, looked up by what they are about. */
export type Effects = {
  count: number
  ofRule: ReadonlyMap<Rule, { firm: readonly Ruling[]; careful: readonly Ruling[] }>
  of: <K extends Kind>(kind: K) => readonly Ruling<K>[]
  /** Per phase and channel: what names it, stops it by name, and remarks on it. */
  naming: About<'name'>
  stopping: About<'hold' | 'avoid'>
  noting: About<'note'>
  /** By touchpoint and by task. */
  touching: ReadonlyMap<string, readonly Ruling<'touchpoint'>[]>
  asking: ReadonlyMap<string, readonly Ruling<'task' | 'research'>[]>
}
type About<K extends Kind> = Readonly<Record<Phase, ReadonlyMap<string, readonly Ruling<K>[]>>>

const none: readonly never[] = []
/** The effects about a channel in a phase; none when there are none. */
export const about = <K extends Kind>(effects: About<K>, phase: Phase, ref: string): readonly Ruling<K>[] => effects[phase].get(ref) ?? none

const grouped = <R>(rulings: readonly R[], keysOf: (ruling: R) => readonly string[]): ReadonlyMap<string, readonly R[]> => {
  const groups = new Map<string, R[]>()
  for (const ruling of rulings) {
    for (const key of keysOf(ruling)) {
      const group = groups.get(key)
      if (group) group.push(ruling)
      else groups.set(key, [ruling])
    }
  }
  return groups
}

const perPhase = <R>(rulings: readonly R[], isIn: (ruling: R, phase: Phase) => boolean, refsOf: (ruling: R) => readonly string[]): Readonly<Record<Phase, ReadonlyMap<string, readonly R[]>>> =>
  Object.fromEntries(phases.map(phase => [phase, grouped(rulings.filter(ruling => isIn(ruling, phase)), refsOf)])) as Record<Phase, ReadonlyMap<string, readonly R[]>>

const indexed = (index: Index): Effects => {
  const all: Ruling[] = []
  const ofRule = new Map([...index.overAnswers, ...index.overProposals].map(rule => {
    const asRuling = (careful: boolean) => (effect: Effect): Ruling => {
      const ruling = { rule, effect, careful, place: all.length } as Ruling
      all.push(ruling)
      return ruling
    }
    return [rule, { firm: rule.effects.map(asRuling(false)), careful: (rule.careful ?? []).map(asRuling(true)) }]
  }))
  const byKind = grouped(all, ({ effect }) => [effect.do])
  const of = <K extends Kind>(kind: K): readonly Ruling<K>[] => (byKind.get(kind) ?? none) as unknown as readonly Ruling<K>[]
  const stops: readonly Ruling<'hold' | 'avoid'>[] = [...of('hold'), ...of('avoid')]
  const asks: readonly Ruling<'task' | 'research'>[] = [...of('task'), ...of('research')]
  return {
    count: all.length,
    ofRule,
    of,
    naming: perPhase(of('name'), ({ effect }, phase) => effect.phases.includes(phase), ({ effect }) => effect.channels),
    stopping: perPhase(stops, ({ effect }, phase) => effect.phases?.includes(phase) ?? true, ({ effect }) => effect.channels),
    noting: perPhase(of('note'), ({ effect }, phase) => effect.channels !== undefined && (effect.phase ?? phase) === phase, ({ effect }) => effect.channels ?? []),
    touching: grouped(of('touchpoint'), ({ effect }) => effect.touchpoints),
    asking: grouped(asks, ({ effect }) => [effect.id]),
  }
}

const made = new WeakMap<Index, Effects>()

/** The effects of a playbook, looked up once per playbook. */
export const effectsOf = (index: Index): Effects => {
  let effects = made.get(index)
  if (!effects) made.set(index, (effects = indexed(index)))
  return effects
}
