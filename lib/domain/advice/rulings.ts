import { evaluate } from '../playbook/condition.ts'
import { ruleClasses, type Effect, type Rule } from '../playbook/schema.ts'
import type { World } from '../playbook/world.ts'

type Kind = Effect['do']
export type EffectOf<K extends Kind> = Extract<Effect, { do: K }>

/** An effect that holds, with the rule that gave it; out of care when the rule itself is undecided. */
export type Ruling<K extends Kind = Kind> = K extends Kind ? { rule: Rule; effect: EffectOf<K>; careful: boolean } : never

/** The effects that hold, by kind, in the order of the rules. */
export type Rulings = { of: <K extends Kind>(kind: K) => readonly Ruling<K>[] }

type Possible = { firm: readonly Ruling[]; careful: readonly Ruling[] }
const possible = new WeakMap<Rule, Possible>()

/** What a rule may do, when it fires and out of care; made once per rule. */
const possibleOf = (rule: Rule): Possible => {
  let rulings = possible.get(rule)
  if (!rulings) {
    const asRuling = (careful: boolean) => (effect: Effect) => ({ rule, effect, careful }) as Ruling
    rulings = { firm: rule.effects.map(asRuling(false)), careful: (rule.careful ?? []).map(asRuling(true)) }
    possible.set(rule, rulings)
  }
  return rulings
}

/**
 * What these rules do in this world, after what earlier ones do. An effect with a condition of its own holds only when
 * that is true.
 */
export const rulingsIn = (world: World, rules: readonly Rule[], earlier?: Rulings): Rulings => {
  const byKind = new Map<Kind, Ruling[]>()
  for (const rule of rules) {
    const verdict = world.verdicts.get(rule.id)
    if (verdict === false) continue
    const { firm, careful } = possibleOf(rule)
    for (const ruling of verdict === true ? firm : careful) {
      const { effect } = ruling
      if (effect.when && evaluate(effect.when, world) !== true) continue
      const others = byKind.get(effect.do)
      if (others) others.push(ruling)
      else byKind.set(effect.do, [...(earlier?.of(effect.do) ?? []), ruling] as Ruling[])
    }
  }
  return { of: <K extends Kind>(kind: K) => (byKind.get(kind) ?? earlier?.of(kind) ?? []) as unknown as readonly Ruling<K>[] }
}

/** Which rule speaks first: legal stops before basics, and so on; within a class the order of the playbook. */
export const rank = (rule: Rule): number => ruleClasses.indexOf(rule.class)
export const byRank = <T extends { rule: Rule }>(rulings: readonly T[]): readonly T[] => rulings.length < 2 ? rulings : rulings.toSorted((a, b) => rank(a.rule) - rank(b.rule))
