import { phaseOf, phases, stages, stagesOfPhase, type Stage } from '../journey/stages.ts'
import { any, opposite, same, whenKnown, type Truth } from '../truth.ts'
import { unknown } from '../workshop/codes.ts'
import { hidden } from '../workshop/reader.ts'
import type { Channel } from './schema.ts'
import { tiers, type Tier } from './tiers.ts'
import type { World } from './world.ts'

/** What was answered at a path; nothing for what the client was not asked. */
export const ask = (world: World, path: string): unknown => {
  const value = world.answers.at(path)
  return value === hidden ? undefined : value
}

export const isActive = (world: World, stage: Stage): boolean => world.statuses[stage] === 'active'

type Use = { channel: string; works?: string }
/** The channels that the client named; an entry is empty where it is not known which. */
export const channelsInUse = (world: World): readonly (Use | undefined)[] | undefined => ask(world, 'currentChannels') as Use[] | undefined

/** How a channel in use works, as the client sees it; nothing where that is not known. */
export const worksAs = (use: Use | undefined): string | undefined => (use?.works === unknown ? undefined : use?.works)

/** Whether a channel fits no phase that is worked on. */
export const fitsNowhere = (world: World, ref: string): boolean => {
  const channel = world.index.channels.get(ref)
  return channel !== undefined && !phases.some(phase => channel.fit[phase] && stagesOfPhase[phase].some(stage => isActive(world, stage)))
}

/** Scores of touchpoints with one of these stages; `undefined` where the client does not know. */
export const scoresAt = (world: World, wanted: (stage: Stage) => boolean): [ref: string, score: number | undefined][] | undefined => {
  const scores = ask(world, 'touchpointScores') as Record<string, number | 'unknown'> | undefined
  return scores && Object.entries(scores)
    .filter(([ref]) => world.index.touchpoints.get(ref)?.stages.some(wanted))
    .map(([ref, score]) => [ref, score === 'unknown' ? undefined : score])
}

const emotionPaths = Object.fromEntries(stages.map(stage => [stage, { own: `emotions.${stage}`, wide: `emotions.${phaseOf(stage)}` }])) as
  Record<Stage, { own: string; wide: string }>

/** What the customer feels at a stage: what is said of the stage itself, else of its phase. */
export const emotionAt = (world: World, stage: Stage): string | undefined => {
  const { own, wide } = emotionPaths[stage]
  return (ask(world, own) ?? ask(world, wide)) as string | undefined
}

const valenceAt = (world: World, stage: Stage): number | undefined => {
  const emotion = emotionAt(world, stage)
  return emotion === undefined ? undefined : world.index.playbook.tables.emotionValence[emotion]
}

/** Neighbouring stages that are both worked on; a skipped one does not keep its neighbours apart. */
const neighbours = (world: World): [Stage, Stage][] => {
  const walked = stages.filter(stage => world.statuses[stage] !== 'skipped')
  return walked.slice(1).flatMap((stage, i) => {
    const before = walked[i]!
    return isActive(world, before) && isActive(world, stage) ? [[before, stage]] : []
  })
}

/** A negative emotion in one of these stages, where active, or a fall of two or more on the way into it. */
export const dips = (world: World, among: readonly Stage[]): Truth => {
  const negative = any(among.filter(stage => isActive(world, stage)), stage => whenKnown(valenceAt(world, stage), valence => valence < 0))
  const fall = any(neighbours(world).filter(([, after]) => among.includes(after)), ([before, after]) =>
    whenKnown(valenceAt(world, before), from => whenKnown(valenceAt(world, after), to => from - to >= 2)))
  return any([negative, fall], truth => truth)
}

/** The channels among the proposed lines. */
export const proposedChannels = (world: World): Channel[] => {
  const channels: Channel[] = []
  for (const ref of world.proposals.channels) {
    const channel = world.index.channels.get(ref)
    if (channel) channels.push(channel)
  }
  return channels
}

/** Whether the client has none of the material that a channel needs. */
export const lacksMaterial = (world: World, channel: Channel): Truth => {
  if (channel.material.length === 0) return false
  const material = ask(world, 'material') as (string | undefined)[] | undefined
  return whenKnown(material, has => opposite(any(channel.material, item => any(has, one => same<string>(one, item)))))
}

/** The tier from which a channel is worth starting in the client's area; the higher one while the area is not known. */
export const startingTier = (world: World, channel: Channel): Tier => {
  if (!channel.wideTier) return channel.tier
  const area = ask(world, 'area')
  return area !== 'local' && area !== 'region' ? channel.wideTier : channel.tier
}

/** How many tiers a channel stands above the budget; nothing while the budget is not known. */
export const tiersAboveBudget = (world: World, channel: Channel): number | undefined => {
  const starting = tiers.indexOf(startingTier(world, channel))
  if (starting === 0) return 0
  const budget = ask(world, 'mediaBudget') as string | undefined
  const highest = budget === undefined ? undefined : world.index.playbook.tables.highestTier[budget]
  return highest === undefined ? undefined : Math.max(0, starting - tiers.indexOf(highest))
}

/** Whether a channel is in use and works; undecided while the client's channels are not known. */
export const worksFor = (world: World, ref: string): Truth =>
  whenKnown(channelsInUse(world), uses => any(uses.filter(use => use?.channel === ref), use => same(worksAs(use), 'yes')))
