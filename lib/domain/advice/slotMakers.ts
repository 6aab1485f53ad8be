import { phases, stagesOfPhase, type Phase } from '../journey/stages.ts'
import { emotionAt, startingTier } from '../playbook/readings.ts'
import { tiers } from '../playbook/schema.ts'
import { say } from '../text.ts'
import { codes, type Code } from '../workshop/codes.ts'
import type { Slot } from '../playbook/slots.ts'
import { companyIn, firstClause, plainName, withoutCapitalArticle } from './names.ts'
import { ask, channelsOf, codesAt, phaseIn, phasesFor, quoted, shortened, text, word, wordsOf, type Scene, type Subject } from './scene.ts'
import { runsOf } from './words/months.ts'

const channelNames = (scene: Scene, refs: readonly string[]): string | undefined => {
  const { world: { index: { channels } }, words: { locale, listed, otherMedia } } = scene
  const names: string[] = []
  for (const ref of refs) {
    const channel = channels.get(ref)
    if (channel) names.push(channel.phrase ? say(channel.phrase, locale) : plainName(say(channel.name, locale)))
  }
  if (names.length === 0) return undefined
  return listed(names.length > 3 ? [...names.slice(0, 2), otherMedia] : names)
}

const firstKnown = <T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined => {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

const needPaths = Object.fromEntries(phases.map(phase => [phase, [phase, ...stagesOfPhase[phase]].map(key => `informationNeeds.${key}`)])) as
  Record<Phase, string[]>

const questionOf = (scene: Scene, subject: Subject): string | undefined => {
  const asked = firstKnown(phasesFor(scene, subject), phase =>
    firstKnown(needPaths[phase], path => text(scene, path)))
  return asked && quoted(asked)
}

const valenceOf = ({ world }: Scene, emotion: string): number | undefined => world.index.playbook.tables.emotionValence[emotion]

/** The emotion that is named for a subject; the most negative where there are more. */
const feltAt = (scene: Scene, subject: Subject): Code<'emotion'> | undefined =>
  phasesFor(scene, subject).flatMap(phase => stagesOfPhase[phase])
    .flatMap(stage => emotionAt(scene.world, stage) ?? [])
    .toSorted((a, b) => (valenceOf(scene, a) ?? 0) - (valenceOf(scene, b) ?? 0))[0] as Code<'emotion'> | undefined

const emotionOf = (scene: Scene, subject: Subject): string | undefined => {
  const felt = feltAt(scene, subject)
  return felt && scene.words.answers.emotion[felt]
}

const scoreOf = (scene: Scene, ref: string): number | undefined => {
  const score = ask(scene, `touchpointScores.${ref}`)
  return typeof score === 'number' ? score : undefined
}

const weakest = (scene: Scene, phases: readonly Phase[]): string | undefined => {
  const scores = (ask(scene, 'touchpointScores') ?? {}) as Record<string, unknown>
  let found: { name: string; score: number } | undefined
  for (const [ref, score] of Object.entries(scores)) {
    const touchpoint = scene.world.index.touchpoints.get(ref)
    if (!touchpoint || typeof score !== 'number' || score > 3 || (found && found.score <= score)) continue
    if (phases.some(phase => touchpoint.stages.some(stage => stagesOfPhase[phase].includes(stage)))) found = { name: quoted(say(touchpoint.name, scene.words.locale)), score }
  }
  return found?.name
}

const decisionDays = (scene: Scene): number | undefined => {
  const deliberation = ask(scene, 'deliberation')
  return typeof deliberation === 'string' ? scene.world.index.playbook.tables.decisionDays[deliberation] : undefined
}

const peaks = (scene: Scene): number[] | undefined => {
  const months = ask(scene, 'peakMonths')
  const known = Array.isArray(months) ? months.filter(month => typeof month === 'number') : []
  return known.length > 0 && new Set(known).size < 12 ? known : undefined
}

/** The months in which to start: one decision period, and at least a month, before each run of good months. */
const beforePeak = (scene: Scene): string | undefined => {
  const [days, months] = [decisionDays(scene), peaks(scene)]
  if (days === undefined || months === undefined) return undefined
  const ahead = Math.max(1, Math.round(days / 30))
  return scene.words.listed([...new Set(runsOf(months).map(({ first }) => scene.words.month(first - ahead)))])
}

const openingBudget = (scene: Scene, subject: Subject): string | undefined => {
  const channel = scene.world.index.channels.get(channelsOf(subject)[0] ?? '')
  if (!channel) return undefined
  const starting = tiers.indexOf(startingTier(scene.world, channel))
  const highest = scene.world.index.playbook.tables.highestTier
  const opens = codes.mediaBudget.find(budget => tiers.indexOf(highest[budget]!) >= starting)
  return opens === undefined ? undefined : scene.words.answers.budgetFrom[opens]
}

/** Where the first rival is better. */
const edgesOf = (scene: Scene): string[] => {
  const [first] = (ask(scene, 'rivals') ?? []) as ({ betterAt?: unknown } | undefined)[]
  return Array.isArray(first?.betterAt) ? (first.betterAt as string[]).filter(code => code !== 'unknown') : []
}

/** The criteria that a customer notices after the purchase too. */
const lasting: ReadonlySet<string> = new Set(['quality', 'service', 'design', 'sustainability', 'expertise'])

type Maker = (scene: Scene, subject: Subject) => string | undefined

/** How each slot of a text is filled; nothing where its answers are not known. */
export const makers: Readonly<Record<Slot, Maker>> = {
  company: scene => companyIn(text(scene, 'companyPitch')) ?? scene.words.yourCompany,
  pitch: scene => text(scene, 'companyPitch')?.replace(/\.$/, ''),
  audience: scene => firstClause(text(scene, 'audience.description')),
  question: questionOf,
  emotion: emotionOf,
  unease: (scene, subject) => {
    const felt = feltAt(scene, subject)
    return felt !== undefined && (valenceOf(scene, felt) ?? 0) < 0 ? scene.words.answers.emotion[felt] : undefined
  },
  criterion: scene => wordsOf(scene, codesAt(scene, 'decisionCriteria').slice(0, 1), 'criterion'),
  criteria: scene => wordsOf(scene, codesAt(scene, 'decisionCriteria'), 'criterion'),
  rival: scene => (ask(scene, 'rivals.name') as (string | undefined)[] | undefined)?.flatMap(name => (name ? withoutCapitalArticle(name.trim()) : []))[0],
  rivalEdge: scene => wordsOf(scene, edgesOf(scene), 'criterion'),
  virtue: scene => wordsOf(scene, codesAt(scene, 'decisionCriteria').filter(code => lasting.has(code)).slice(0, 1), 'criterion'),
  strength: scene => wordsOf(scene, codesAt(scene, 'decisionCriteria').filter(code => !edgesOf(scene).includes(code)).slice(0, 1), 'criterion'),
  peak: scene => {
    const months = peaks(scene)
    return months && scene.words.season(months)
  },
  peakStart: scene => {
    const months = peaks(scene)
    return months && scene.words.listed(runsOf(months).map(({ first }) => scene.words.month(first)))
  },
  beforePeak,
  deliberation: scene => word(scene, 'deliberation', 'deliberation'),
  decisionDays: scene => {
    const days = decisionDays(scene)
    return days !== undefined && days >= 1 ? String(days) : undefined
  },
  decisionPeriod: scene => scene.words.period(decisionDays(scene) ?? 0),
  value: scene => word(scene, 'purchaseValue', 'value'),
  frequency: scene => word(scene, 'purchaseFrequency', 'frequency'),
  rhythm: scene => (['once', 'subscription'].includes(String(ask(scene, 'purchaseFrequency'))) ? undefined : word(scene, 'purchaseFrequency', 'frequency')),
  area: scene => word(scene, 'area', 'area'),
  budget: scene => word(scene, 'mediaBudget', 'budget'),
  openingBudget,
  hours: scene => word(scene, 'marketingHours', 'hours'),
  routes: scene => wordsOf(scene, codesAt(scene, 'salesRoutes'), 'routes'),
  goal: scene => word(scene, 'goal', 'goal'),
  ad: scene => {
    const ad = text(scene, 'sampleAd.text')
    return ad && quoted(shortened(ad, 120))
  },
  channelsInUse: scene => channelNames(scene, codesAt(scene, 'currentChannels.channel')),
  material: scene => wordsOf(scene, codesAt(scene, 'material').filter(code => code !== 'none'), 'material'),
  trend: scene => wordsOf(scene, codesAt(scene, 'marketChanges.topics').filter(code => code !== 'unknown'), 'topic'),
  trendNote: scene => {
    const note = text(scene, 'marketChanges.note')
    return note && quoted(note)
  },
  weakTouchpoint: (scene, subject) => weakest(scene, phasesFor(scene, subject)),
  score: (scene, subject) => (subject.touchpoint ? scoreOf(scene, subject.touchpoint)?.toString() : undefined),
  phase: (scene, subject) => (subject.phase ? phaseIn(scene, subject.phase) : scene.words.yourJourney),
  scope: scene => scene.words.listed(scene.workOrder.map(phase => phaseIn(scene, phase))) || undefined,
  channel: (scene, subject) => channelNames(scene, channelsOf(subject)),
}
