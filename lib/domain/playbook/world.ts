import type { PhaseStatus, Stage } from '../journey/stages.ts'
import type { Truth } from '../truth.ts'
import type { Reader } from '../workshop/reader.ts'
import type { Channel, Playbook, Rule, Touchpoint } from './schema.ts'

/** A playbook with its parts by reference. */
export type Index = {
  playbook: Playbook
  channels: ReadonlyMap<string, Channel>
  touchpoints: ReadonlyMap<string, Touchpoint>
  rules: ReadonlyMap<string, Rule>
  /** The number of each rule in the playbook, by id. */
  places: ReadonlyMap<string, number>
  /** The rules of each pass, and those that settle the statuses of stages. */
  overAnswers: readonly Rule[]
  overProposals: readonly Rule[]
  settling: readonly Rule[]
}

const indexes = new WeakMap<Playbook, Index>()

/** The index of a playbook, made once per playbook. */
export const indexOf = (playbook: Playbook): Index => {
  let index = indexes.get(playbook)
  if (!index) {
    index = {
      playbook,
      channels: new Map(playbook.channels.map(channel => [channel.ref, channel])),
      touchpoints: new Map(playbook.touchpoints.map(touchpoint => [touchpoint.ref, touchpoint])),
      rules: new Map(playbook.rules.map(rule => [rule.id, rule])),
      places: new Map(playbook.rules.map(({ id }, place) => [id, place])),
      overAnswers: playbook.rules.filter(rule => rule.pass === 'answers'),
      overProposals: playbook.rules.filter(rule => rule.pass === 'proposals'),
      settling: playbook.rules.filter(rule => rule.effects.some(effect => effect.do === 'status')),
    }
    indexes.set(playbook, index)
  }
  return index
}

/** What is known of each rule, by id, and by its place in the playbook: a list is quicker to fill and to copy than a map. */
export type PerRule<T> = { get: (id: string) => T | undefined; at: (T | undefined)[] }
export const perRule = <T>({ places }: Index, at: (T | undefined)[] = new Array<T | undefined>(places.size).fill(undefined)): PerRule<T> => ({
  at,
  get: id => {
    const place = places.get(id)
    return place === undefined ? undefined : at[place]
  },
})

/** What the first pass proposed: the references of channels and of touchpoints. */
export type Proposals = { channels: ReadonlySet<string>; touchpoints: ReadonlySet<string> }
export const nothingProposed: Proposals = { channels: new Set(), touchpoints: new Set() }

/** All that a condition may look at. */
export type World = {
  index: Index
  answers: Reader
  statuses: Readonly<Record<Stage, PhaseStatus>>
  proposals: Proposals
  /** Whether the rules judged so far fired, by id. */
  verdicts: Pick<ReadonlyMap<string, Truth>, 'get'>
}
