import type { GroundedWorld } from '../playbook/explain.ts'
import { ruleClasses, type Effect, type Rule } from '../playbook/schema.ts'
import { addKeys, noKeys, type KeySet } from '../workshop/keySet.ts'
import { effectsOf, type Pass, type Ruling } from './effects.ts'

export type { Ruling } from './effects.ts'
type Kind = Effect['do']

/** The effects that hold, by kind, in the order of the rules; and which hold and why, by their place in the playbook. */
export type Rulings = {
  of: <K extends Kind>(kind: K) => readonly Ruling<K>[]
  holds: Uint8Array
  /** The answers that suffice for an effect to hold, or not to. */
  why: KeySet[]
}

const nothing: KeySet = Object.freeze(noKeys())

/**
 * What the rules of a pass do in this world, after what earlier ones do. An effect with a condition of its own holds only when
 * that is true.
 */
export const rulingsIn = (world: GroundedWorld, pass: Pass, earlier?: Rulings): Rulings => {
  const effects = effectsOf(world.index)
  const byKind = new Map<Kind, Ruling[]>()
  const holds = earlier ? earlier.holds.slice() : new Uint8Array(effects.count)
  const why = earlier ? earlier.why.slice() : new Array<KeySet>(effects.count).fill(nothing)
  for (const { at, firm, careful } of effects.passes[pass]) {
    const verdict = world.verdicts.at[at]
    const ofRule = world.grounds.rules.at[at]!
    for (const ruling of firm) why[ruling.place] = ofRule
    for (const ruling of careful) why[ruling.place] = ofRule
    if (verdict === false) continue
    for (const ruling of verdict === true ? firm : careful) {
      const { effect: { do: kind }, when } = ruling
      if (when) {
        const own = why[ruling.place] = noKeys()
        if (when(world, own) !== true) continue
        addKeys(own, ofRule)
      }
      holds[ruling.place] = 1
      const others = byKind.get(kind)
      if (others) others.push(ruling)
      else byKind.set(kind, [...(earlier?.of(kind) ?? []), ruling] as Ruling[])
    }
  }
  return { of: <K extends Kind>(kind: K) => (byKind.get(kind) ?? earlier?.of(kind) ?? []) as unknown as readonly Ruling<K>[], holds, why }
}

/** Those of these effects that hold. */
export const holding = <R extends Ruling>({ holds }: Pick<Rulings, 'holds'>, these: readonly R[]): readonly R[] =>
  these.length === 0 ? these : these.filter(({ place }) => holds[place] === 1)

/** All answers that decide which of these effects hold. */
export const whyThese = ({ why }: Rulings, these: readonly Ruling[], into: KeySet = noKeys()): KeySet => {
  for (const { place } of these) addKeys(into, why[place]!)
  return into
}

/** The answers that keep those of these effects away that do not hold. */
export const whyNotOthers = ({ holds, why }: Rulings, these: readonly Ruling[], into: KeySet = noKeys()): KeySet => {
  for (const { place } of these) if (holds[place] === 0) addKeys(into, why[place]!)
  return into
}

/** Which rule speaks first: legal stops before basics, and so on; within a class the order of the playbook. */
export const rank = (rule: Rule): number => ruleClasses.indexOf(rule.class)
export const byRank = <T extends { rule: Rule }>(rulings: readonly T[]): readonly T[] => rulings.length < 2 ? rulings : rulings.toSorted((a, b) => rank(a.rule) - rank(b.rule))
