import { phases, type Phase } from '../journey/stages.ts'
import { explainerOf, type Explainer } from '../playbook/explain.ts'
import type { Locale } from '../locale.ts'
import type { Channel, Effect, Rule } from '../playbook/schema.ts'
import { turnOf } from '../playbook/template.ts'
import type { Index } from '../playbook/world.ts'
import { fixedDetails, type FixedDetails } from './details.ts'
import type { Subject } from './scene.ts'

type Kind = Effect['do']
export type EffectOf<K extends Kind> = Extract<Effect, { do: K }>

/**
 * An effect with the rule that gives it; out of care when it holds while the rule is undecided. `place` numbers the effects
 * of a playbook in the order in which they are judged; `when` judges a condition of its own.
 */
export type Ruling<K extends Kind = Kind> = K extends Kind ? { rule: Rule; effect: EffectOf<K>; careful: boolean; place: number; when: Explainer | undefined } : never

export type Pass = 'overAnswers' | 'overProposals'

/** All effects of a playbook, looked up by what they are about. */
export type Effects = {
  count: number
  /** By rule (its number in the playbook), of each pass: what it does when it fires, and what while it is undecided. */
  passes: Readonly<Record<Pass, readonly { at: number; firm: readonly Ruling[]; careful: readonly Ruling[] }[]>>
  of: <K extends Kind>(kind: K) => readonly Ruling<K>[]
  /** Every channel in each phase, in the order of the playbook, and by reference. */
  spots: Readonly<Record<Phase, readonly Spot[]>>
  /** Those that may ever be used in the phase. */
  apt: Readonly<Record<Phase, readonly Spot[]>>
  spotOf: Readonly<Record<Phase, ReadonlyMap<string, Spot>>>
  /** By touchpoint and by task. */
  touching: ReadonlyMap<string, readonly Ruling<'touchpoint'>[]>
  asking: ReadonlyMap<string, readonly Ruling<'task' | 'research'>[]>
  asks: readonly Ruling<'task' | 'research'>[]
  /** What may exempt a channel from the stops of a rule. A legal stop stands, whatever another rule exempts. */
  exempting: (ref: string, rule: Rule) => readonly Ruling<'exempt'>[]
}

/** A channel in a phase, with the effects that are about it there, and what can be said of it whatever the client. */
export type Spot = {
  channel: Channel
  phase: Phase
  /** The id of its line. */
  id: string
  details: Readonly<Record<Locale, FixedDetails>>
  /** What its texts are about, and at which variant they start: one further in each phase, so that it does not say the same twice. */
  subject: Subject
  turn: number
  /** Its number in the playbook. */
  at: number
  fit: number
  bestMarketFit: number
  /** What may name it; where it does not fit, only what says something about it. */
  naming: readonly Ruling<'name'>[]
  /** What may name it because of an answer, or for the goal of the phase. */
  byAnswer: readonly Ruling<'name'>[]
  forGoal: readonly Ruling<'name'>[]
  /** What names it and says so beside it. */
  saying: readonly Ruling<'name'>[]
  stopping: readonly Ruling<'hold' | 'avoid'>[]
  noting: readonly Ruling<'note'>[]
}

const none: readonly never[] = []

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

/** The channels of a playbook in one phase. */
const spotsIn = ({ playbook }: Index, phase: Phase, { of }: Pick<Effects, 'of'>): Spot[] => {
  const stops: readonly Ruling<'hold' | 'avoid'>[] = [...of('hold'), ...of('avoid')]
  const naming = grouped(of('name').filter(({ effect }) => effect.phases.includes(phase)), ({ effect }) => effect.channels)
  const stopping = grouped(stops.filter(({ effect }) => effect.phases?.includes(phase) ?? true), ({ effect }) => effect.channels)
  const noting = grouped(of('note').filter(({ effect }) => (effect.phase ?? phase) === phase), ({ effect }) => effect.channels ?? [])
  return playbook.channels.map((channel, at) => {
    const fit = channel.fit[phase] ?? 0
    const names = naming.get(channel.ref) ?? none
    const saying = names.filter(({ effect }) => effect.text)
    const apt = fit > 0 ? names : saying
    return {
      channel, phase, at, fit, bestMarketFit: Math.max(channel.marketFit.b2c, channel.marketFit.b2b), saying, naming: apt,
      id: `${phase}-channel-${channel.ref}`,
      details: fixedDetails(channel),
      subject: { phase, channels: [channel.ref] },
      turn: turnOf(channel.ref) + phases.indexOf(phase),
      byAnswer: apt.filter(({ effect }) => effect.because === 'answer'),
      forGoal: apt.filter(({ effect }) => effect.because === 'goal'),
      stopping: stopping.get(channel.ref) ?? none,
      noting: noting.get(channel.ref) ?? none,
    }
  })
}

const perPhase = <T>(make: (phase: Phase) => T): Readonly<Record<Phase, T>> =>
  Object.fromEntries(phases.map(phase => [phase, make(phase)])) as Record<Phase, T>

const indexed = (index: Index): Effects => {
  const all: Ruling[] = []
  const ofRules = (rules: readonly Rule[]) => rules.map(rule => {
    const asRuling = (careful: boolean) => (effect: Effect): Ruling => {
      const ruling = { rule, effect, careful, place: all.length, when: effect.when && explainerOf(effect.when) } as Ruling
      all.push(ruling)
      return ruling
    }
    return { at: index.places.get(rule.id)!, firm: rule.effects.map(asRuling(false)), careful: (rule.careful ?? []).map(asRuling(true)) }
  })
  const passes = { overAnswers: ofRules(index.overAnswers), overProposals: ofRules(index.overProposals) }
  const byKind = grouped(all, ({ effect }) => [effect.do])
  const of = <K extends Kind>(kind: K): readonly Ruling<K>[] => (byKind.get(kind) ?? none) as unknown as readonly Ruling<K>[]
  const exempting = grouped(of('exempt'), ({ effect }) => effect.channels)
  const spots = perPhase(phase => spotsIn(index, phase, { of }))
  const asks: readonly Ruling<'task' | 'research'>[] = [...of('task'), ...of('research')]
  return {
    count: all.length,
    passes,
    of,
    spots,
    apt: perPhase(phase => spots[phase].filter(({ fit, saying }) => fit > 0 || saying.length > 0)),
    spotOf: perPhase(phase => new Map(spots[phase].map(spot => [spot.channel.ref, spot]))),
    touching: grouped(of('touchpoint'), ({ effect }) => effect.touchpoints),
    asks,
    asking: grouped(asks, ({ effect }) => [effect.id]),
    exempting: (ref, rule) => {
      const exempts = exempting.get(ref)
      return exempts === undefined || rule.class === 'L' ? none : exempts.filter(({ effect }) => effect.from.includes(rule.id))
    },
  }
}

const made = new WeakMap<Index, Effects>()

/** The effects of a playbook, looked up once per playbook. */
export const effectsOf = (index: Index): Effects => {
  let effects = made.get(index)
  if (!effects) made.set(index, (effects = indexed(index)))
  return effects
}
