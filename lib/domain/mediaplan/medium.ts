import { phases, type Phase } from '../journey/stages.ts'
import type { Advice, Line } from '../advice/types.ts'
import { indexOf } from '../playbook/world.ts'
import type { Channel, Playbook, Tier } from '../playbook/schema.ts'
import type { Answers } from '../workshop/answers.ts'
import { dayAfter, daysFrom, firstDay } from './calendar.ts'
import type { GivenCell, MediaPlanDocument, MediaRow, Month } from './types.ts'

/** A medium of the plan before any money is divided. */
export type Medium = Pick<MediaRow, 'id' | 'ref' | 'name' | 'phase' | 'status' | 'paid' | 'weight' | 'startsOn' | 'leadDays'> & {
  tier: Tier | null
  inUse: boolean
  lacksMaterial: boolean
  /** What was given by hand, for each month of the plan. */
  given: (GivenCell | null)[]
  /** The days that it can run, for each month of the plan. */
  days: number[]
}

/** All that the media of a plan follow from. */
export type Ground = {
  document: MediaPlanDocument
  months: readonly Month[]
  /** The advice as it stands: its lines are the media. */
  advice: Advice
  /** The client's answers, with the assumptions of the plan over them. */
  answers: Answers
  /** The advice that these answers give, for the weights of the media; without assumptions `advice` itself. */
  supposed: Advice
  playbook: Playbook
}

/** With fewer days than this a month is too short to begin in. */
export const leastDays = 7

/** The lines of media that were approved: those to add, and those in use to hold on to. */
export const mediaLines = (advice: Advice): Line[] =>
  advice.lines.filter(line => line.kind === 'channel' && (line.verdict === 'add' || line.verdict === 'keep'))

/** Whether what the medium cannot do without is missing; null while the client has not said. */
export const lacksMaterial = (channel: Channel | undefined, { material }: Answers): boolean | null => {
  if (channel === undefined || channel.material.length === 0) return false
  if (material === undefined || material === 'unknown') return null
  if (channel.material.some(item => material.includes(item))) return false
  return material.includes('unknown') ? null : true
}

/** How well a channel fits a phase and a market, from 0 to 9, for a line that carries no score itself. */
const scoreOf = (channel: Channel | undefined, phase: Phase, { market }: Answers): number => {
  if (channel === undefined) return 0
  const fit = market === 'b2b' ? channel.marketFit.b2b : market === 'b2c' ? channel.marketFit.b2c : Math.max(channel.marketFit.b2b, channel.marketFit.b2c)
  return (channel.fit[phase] ?? 1) * fit
}

type Source = { id: string; ref: string | null; name: string; phase: Phase; line: Line | null }

const asMedium = (ground: Ground, { id, ref, name, phase, line }: Source): Medium => {
  const { document, months, supposed, answers, playbook } = ground
  const channel = ref === null ? undefined : indexOf(playbook).channels.get(ref)
  const input = document.media[id]
  const details = supposed.lines.find(other => other.id === id)?.channel ?? line?.channel
  const tier = line?.channel?.tier ?? channel?.tier ?? null
  const inUse = line?.channel?.inUse === 'yes'
  const lacks = lacksMaterial(channel, answers) === true
  const lead = line?.channel?.leadTimeDays ?? channel?.leadTimeDays ?? { min: 0, max: 0 }
  const leadDays = inUse ? 0 : lacks ? lead.max : lead.min
  const [opens, ready] = [firstDay(document.start), dayAfter(document.preparesFrom, leadDays)]
  const startsOn = ready > opens ? ready : opens
  return {
    id, ref, name, phase, tier, inUse, leadDays, startsOn, lacksMaterial: lacks,
    status: line === null ? 'gone' : input?.on === false ? 'off' : tier === 'T0' && input?.on !== true ? 'free' : 'on',
    paid: channel?.ownership.includes('paid') ?? true,
    weight: details?.score ?? scoreOf(channel, phase, answers),
    given: months.map(month => input?.cells[month] ?? null),
    days: months.map(month => daysFrom(startsOn, month)),
  }
}

const refOf = (line: Line): string | null => (/^CH\d{2}$/.test(line.ref) ? line.ref : null)

/** The media of a plan: the approved lines, and those that have left the advice but still hold amounts given by hand. */
export const mediaOf = (ground: Ground): Medium[] => {
  const lines = mediaLines(ground.advice)
  const known = new Set(lines.map(line => line.id))
  const gone = Object.entries(ground.document.media)
    .filter(([id, { cells }]) => !known.has(id) && Object.keys(cells).length > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const sources: Source[] = [
    ...lines.map(line => ({ id: line.id, ref: refOf(line), name: line.title, phase: line.phase, line })),
    ...gone.map(([id, { ref, name, phase }]) => ({ id, ref, name, phase, line: null })),
  ]
  return phases.flatMap(phase => sources.filter(source => source.phase === phase).map(source => asMedium(ground, source)))
}

/** The months in which the plan may propose money for a medium: where it can run long enough and nothing was given by hand. */
export const freeMonths = (medium: Medium): number[] => {
  if (medium.status !== 'on' || medium.weight === 0) return []
  return medium.days.flatMap((days, i) => (days >= leastDays && medium.given[i] === null ? [i] : []))
}
