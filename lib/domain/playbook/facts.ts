import { stages, stagesOfPhase } from '../journey/stages.ts'
import { all, any, between, same, whenKnown, type Truth } from '../truth.ts'
import { addKeys, type KeySet } from '../workshop/keySet.ts'
import type { GroundedWorld } from './explain.ts'
import { ask, channelsInUse, dips, fitsNowhere, isActive, lacksMaterial, proposedChannels, scoresAt, tiersAboveBudget, worksAs } from './readings.ts'
import type { Channel, Rule } from './schema.ts'
import type { Index, World } from './world.ts'

/** A fact that takes more than one answer, or the playbook, to work out. */
type Fact = {
  /** The answers that it rests on. */
  answers: readonly string[]
  holds: (world: World) => Truth
  /** The channels that it is about, for the effects and the texts of the rule. */
  channels?: (world: World) => readonly string[]
  /** Adds what it rests on besides its answers: statuses of stages, or what was proposed. */
  explain?: (world: GroundedWorld, truth: Truth, into: KeySet) => void
}

const byStatuses = ({ grounds }: GroundedWorld, _truth: Truth, into: KeySet): void => {
  for (const stage of stages) addKeys(into, grounds.stages[stage])
}

/** A fact about proposed channels holds by the first that it is about; it does not while none of these is proposed. */
const byProposals = (mayCount: (world: World, channel: Channel) => boolean) => (world: GroundedWorld, truth: Truth, into: KeySet): void => {
  const { proposals, grounds, index } = world
  for (const channel of index.playbook.channels) {
    if (!mayCount(world, channel)) continue
    if (truth !== false && !proposals.channels.has(channel.ref)) continue
    addKeys(into, grounds.channel(channel.ref))
    if (truth !== false) return
  }
}

const refs = (channels: readonly Channel[]): string[] => channels.map(channel => channel.ref)

/** The touchpoints of reviews, and the rules that ask for them. */
const ofReviews = ['TP23', 'TP24', 'TP54']
const rulesOnReviews = new WeakMap<Index, readonly Rule[]>()
const askingReviews = ({ index }: World): readonly Rule[] => {
  let rules = rulesOnReviews.get(index)
  if (!rules) rulesOnReviews.set(index, (rules = index.playbook.rules.filter(({ ref }) => ref === 'R055' || ref === 'R068')))
  return rules
}

const table = {
  /** A channel in use has fit 0 for every active phase (R042). */
  usesUnfittingChannel: {
    answers: ['currentChannels'],
    holds: world => whenKnown(channelsInUse(world), uses => any(uses, use => whenKnown(use, ({ channel }) => fitsNowhere(world, channel)))),
    channels: world => (channelsInUse(world) ?? []).flatMap(use => (use && fitsNowhere(world, use.channel) ? [use.channel] : [])),
    explain: byStatuses,
  },
  /** A channel in use does not work (R076). */
  failingChannel: {
    answers: ['currentChannels'],
    holds: world => whenKnown(channelsInUse(world), uses => any(uses, use => same(worksAs(use), 'no'))),
    channels: world => (channelsInUse(world) ?? []).flatMap(use => (use?.works === 'no' ? [use.channel] : [])),
  },
  /** A rival is better on one of the three criteria that decide (R059). */
  rivalWinsOnTopCriterion: {
    answers: ['rivals', 'decisionCriteria'],
    holds: world => {
      const edges = (ask(world, 'rivals.betterAt') ?? []) as (string | undefined)[]
      const criteria = ask(world, 'decisionCriteria') as (string | undefined)[] | undefined
      const decides = (edge: string | undefined): Truth => whenKnown(criteria, known => any(known, criterion => same(criterion, edge)))
      return whenKnown(ask(world, 'rivals'), () => any(edges, decides))
    },
  },
  /** A touchpoint with an active stage is scored 1 or 2 (R060). */
  weakTouchpointInScope: {
    answers: ['touchpointScores'],
    holds: world => whenKnown(scoresAt(world, stage => isActive(world, stage)), scores => any(scores, ([, score]) => whenKnown(score, is => is <= 2))),
    explain: byStatuses,
  },
  /** A negative emotion in an active stage, or a fall of two or more between neighbours (R061). */
  emotionDips: {
    answers: ['emotions'],
    holds: world => dips(world, stages),
    explain: byStatuses,
  },
  /** The same, within one phase: there, or on the way into it. */
  emotionDipsInSee: { answers: ['emotions'], holds: world => dips(world, stagesOfPhase.see), explain: byStatuses },
  emotionDipsInThink: { answers: ['emotions'], holds: world => dips(world, stagesOfPhase.think), explain: byStatuses },
  emotionDipsInDo: { answers: ['emotions'], holds: world => dips(world, stagesOfPhase.do), explain: byStatuses },
  emotionDipsInCare: { answers: ['emotions'], holds: world => dips(world, stagesOfPhase.care), explain: byStatuses },
  /** The scored touchpoints of delivery and use average 4 or more (R065). */
  serviceScoresHigh: {
    answers: ['touchpointScores'],
    holds: world => whenKnown(scoresAt(world, stage => stage === 'deliver' || stage === 'use'), scores => {
      const averageWith = (missing: number) => scores.reduce((sum, [, score]) => sum + (score ?? missing), 0) / scores.length
      return scores.length > 0 && between(averageWith(1) >= 4, averageWith(5) >= 4)
    }),
  },
  /** The client wrote down no question of the customer at all (R069). */
  noNeedsStated: {
    answers: ['informationNeeds'],
    holds: world => {
      const needs = ask(world, 'informationNeeds') as Record<string, string> | undefined
      return needs === undefined || all(Object.values(needs), text => text.trim() === '' || text === 'unknown')
    },
  },
  /** A proposed channel needs material that the client does not have (R078). */
  proposedNeedsMaterial: {
    answers: ['material'],
    holds: world => any(proposedChannels(world), channel => lacksMaterial(world, channel)),
    channels: world => refs(proposedChannels(world).filter(channel => lacksMaterial(world, channel) === true)),
    explain: byProposals((world, channel) => lacksMaterial(world, channel) !== false),
  },
  /** A trend, or a touchpoint that others own, is among the lines (R073). */
  proposedUninfluenceable: {
    answers: [],
    holds: world => [...world.proposals.touchpoints].some(ref => world.index.touchpoints.get(ref)?.ownership.includes('earned')),
  },
  /** The advice speaks of reviews: a rule about them fired, or a profile or touchpoint of reviews is among the lines (R087). */
  reviewAdvice: {
    answers: [],
    holds: world => {
      const { channels, touchpoints } = world.proposals
      return channels.has('CH26') || ofReviews.some(ref => touchpoints.has(ref)) || askingReviews(world).some(({ id }) => world.verdicts.get(id) === true)
    },
    channels: world => (world.proposals.channels.has('CH26') ? ['CH26'] : []),
    explain: (world, truth, into) => {
      const { proposals, grounds, verdicts } = world
      /** One reason is enough where it holds; where none does, all count. Whether this one settles it. */
      const settles = (holds: boolean, keysOf: () => KeySet): boolean => {
        if (holds || truth !== true) addKeys(into, keysOf())
        return holds && truth === true
      }
      for (const { id } of askingReviews(world)) if (settles(verdicts.get(id) === true, () => grounds.rules.get(id)!)) return
      if (settles(proposals.channels.has('CH26'), () => grounds.channel('CH26'))) return
      for (const ref of ofReviews) if (settles(proposals.touchpoints.has(ref), () => grounds.touchpoint(ref))) return
    },
  },
  /** A proposed channel asks more money than the budget allows (R093). */
  aboveBudget: {
    answers: ['mediaBudget', 'area'],
    holds: world => any(proposedChannels(world), channel => whenKnown(tiersAboveBudget(world, channel), above => above > 0)),
    channels: world => refs(proposedChannels(world).filter(channel => tiersAboveBudget(world, channel) !== 0)),
    explain: byProposals((world, channel) => tiersAboveBudget(world, channel) !== 0),
  },
} satisfies Record<string, Fact>

export type FactName = keyof typeof table
/** The closed list of facts that a condition may ask for. */
export const facts: Readonly<Record<FactName, Fact>> = table
