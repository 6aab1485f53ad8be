import { statusOfStage } from '../advice/reading.ts'
import type { Advice } from '../advice/types.ts'
import { phases, stagesOfPhase, type Phase, type Stage } from '../journey/stages.ts'
import type { FrozenPlan } from '../mediaplan/types.ts'
import { tiers, type Channel, type Playbook, type Tier } from '../playbook/schema.ts'
import type { Answers } from '../workshop/answers.ts'
import type { Working, WorkingEntry } from './compose.ts'
import { nameOf } from './name.ts'

export const gapKinds = [
  'stale', 'notLookedAt', 'painWithoutTouchpoint', 'phaseWithoutKpi', 'budgetBelowTier', 'materialMissing', 'hold',
] as const
export type GapKind = (typeof gapKinds)[number]

/**
 * Something to look at before publishing; it warns, it does not stop. `entries` are the lines that it is about, `stage`
 * the stage of a pain point, `material` what is lacking (codes of the answer), `tier` what a medium takes to start.
 */
export type Gap = {
  kind: GapKind
  phase: Phase | null
  entries: { id: string; title: string }[]
  stage?: Stage
  touchpoint?: string
  material?: Channel['material']
  tier?: Tier
}

type Facts = { advice: Advice; answers: Answers; playbook: Playbook; plan: FrozenPlan | null; working: Working }

const known = <T>(answer: T | 'unknown' | undefined): T | null => (answer === undefined || answer === 'unknown' ? null : answer)

const linked = ({ id, shown }: WorkingEntry) => ({ id, title: nameOf(shown) })

const perPhase = (kind: GapKind, entries: readonly WorkingEntry[]): Gap[] =>
  [null, ...phases].flatMap(phase => {
    const here = entries.filter(({ shown }) => shown.phase === phase)
    return here.length === 0 ? [] : [{ kind, phase, entries: here.map(linked) }]
  })

/** What is in the advice, by the id of its line. */
const linesInForce = (working: Working): WorkingEntry[] => working.entries.filter(({ entry }) => entry?.part === 'line')

/** Stages where the customer feels bad and no touchpoint of the advice does anything about it. */
function painfulStages({ advice, answers, playbook, working }: Facts): Gap[] {
  const emotions = known(answers.emotions) ?? {}
  const touchpoints = new Map(playbook.touchpoints.map(touchpoint => [touchpoint.ref, touchpoint]))
  const covered = new Set(linesInForce(working).filter(({ shown }) => shown.kind === 'touchpoint')
    .flatMap(({ shown }) => touchpoints.get(shown.ref)?.stages ?? (shown.phase === null ? [] : stagesOfPhase[shown.phase])))
  return phases.flatMap(phase => stagesOfPhase[phase].flatMap((stage): Gap[] => {
    const emotion = emotions[stage] ?? emotions[phase]
    const hurts = emotion !== undefined && (playbook.tables.emotionValence[emotion] ?? 0) < 0
    return hurts && statusOfStage(advice, stage).status === 'active' && !covered.has(stage) ? [{ kind: 'painWithoutTouchpoint', phase, entries: [], stage }] : []
  }))
}

/** Touchpoints that the client scored 1 or 2, in a phase that is worked on, and that the advice says nothing about. */
function weakTouchpoints({ advice, answers, playbook, working }: Facts): Gap[] {
  const scores = known(answers.touchpointScores) ?? {}
  const spoken = new Set(linesInForce(working).map(({ shown }) => shown.ref))
  return playbook.touchpoints.flatMap((touchpoint): Gap[] => {
    const score = scores[touchpoint.ref]
    const stage = touchpoint.stages.find(one => statusOfStage(advice, one).status === 'active')
    if (typeof score !== 'number' || score > 2 || stage === undefined || spoken.has(touchpoint.ref)) return []
    return [{ kind: 'painWithoutTouchpoint', phase: phases.find(phase => stagesOfPhase[phase].includes(stage))!, entries: [], stage, touchpoint: touchpoint.name.nl }]
  })
}

const withoutKpi = ({ advice, working }: Facts): Gap[] => phases.flatMap((phase): Gap[] => {
  const steered = linesInForce(working).some(({ shown }) => shown.phase === phase && shown.kind === 'kpi' && shown.words.text.trim() !== '')
  return advice.phases[phase].status === 'active' && !steered ? [{ kind: 'phaseWithoutKpi', phase, entries: [] }] : []
})

/** The media that the advice says to start, with what the playbook knows of them. */
const startedMedia = ({ playbook, working }: Facts): { entry: WorkingEntry; channel: Channel }[] => linesInForce(working).flatMap(entry => {
  const { kind, ref, words } = entry.shown
  const channel = kind === 'channel' && words.verdict === 'add' ? playbook.channels.find(one => one.ref === ref) : undefined
  return channel === undefined ? [] : [{ entry, channel }]
})

/** The tier from which a medium is worth starting in the client's area; the lower one while the area is not known. */
const tierOf = (channel: Channel, area: Answers['area']): Tier =>
  (area === 'national' || area === 'international' ? channel.wideTier : undefined) ?? channel.tier

/** Media for which there is too little money: in the plan where there is one, else by the budget that the client named. */
function belowTier(facts: Facts): Gap[] {
  const { answers, playbook, plan } = facts
  const budget = known(answers.mediaBudget)
  const highest = budget === null ? undefined : playbook.tables.highestTier[budget]
  const thin = new Set((plan?.result.warnings ?? []).flatMap(({ kind, rowId }) => (kind === 'belowFloor' && rowId !== null ? [rowId] : [])))
  return startedMedia(facts).flatMap(({ entry, channel }): Gap[] => {
    const tier = tierOf(channel, answers.area)
    const lineId = entry.id.startsWith('line:') ? entry.id.slice('line:'.length) : entry.id
    const short = plan === null ? highest !== undefined && tiers.indexOf(tier) > tiers.indexOf(highest) : thin.has(lineId)
    return short ? [{ kind: 'budgetBelowTier', phase: entry.shown.phase, entries: [linked(entry)], tier }] : []
  })
}

/** Media that cannot start without material that the client said not to have. */
function withoutMaterial(facts: Facts): Gap[] {
  const material = known(facts.answers.material)
  if (material === null || (material as readonly string[]).includes('unknown')) return []
  return startedMedia(facts).flatMap(({ entry, channel }): Gap[] =>
    channel.material.length > 0 && !channel.material.some(item => (material as readonly string[]).includes(item))
      ? [{ kind: 'materialMissing', phase: entry.shown.phase, entries: [linked(entry)], material: channel.material }]
      : [])
}

/**
 * What to look at before an advice is published, the most pressing first: each gap can be solved by a strategist, and says
 * where. Nothing here stops her.
 */
export function gapsOf(facts: Facts): Gap[] {
  const { working } = facts
  return [
    ...perPhase('stale', working.entries.filter(({ stale }) => stale !== null)),
    ...perPhase('notLookedAt', working.entries.filter(({ judged, stale }) => !judged && stale === null)),
    ...painfulStages(facts),
    ...weakTouchpoints(facts),
    ...withoutKpi(facts),
    ...belowTier(facts),
    ...withoutMaterial(facts),
    ...perPhase('hold', linesInForce(working).filter(({ shown }) => shown.kind === 'channel' && shown.words.verdict === 'hold')),
  ]
}
