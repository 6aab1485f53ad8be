import { phaseOf, phases, type Phase, type Stage } from '../journey/stages.ts'
import { explain, type GroundedWorld } from '../playbook/explain.ts'
import type { Rule, Template, Touchpoint } from '../playbook/schema.ts'
import { turnOf } from '../playbook/template.ts'
import type { World } from '../playbook/world.ts'
import { say } from '../text.ts'
import type { Truth } from '../truth.ts'
import { addKeys, copyOf, keySetOf, noKeys, type KeySet } from '../workshop/keySet.ts'
import { hidden } from '../workshop/reader.ts'
import { activeStages, type Brief } from './brief.ts'
import { effectsOf } from './effects.ts'
import { whyThese, type Rulings } from './rulings.ts'
import { plainName } from './names.ts'
import type { Line, Verdict } from './types.ts'

/** What is to be said of a touchpoint: in which phase, what to do with it, and which rules say so. */
export type Mention = { touchpoint: Touchpoint; phase: Phase; stages: Stage[]; score: number | null; verdict: Verdict; rules: Rule[]; text: Template | null; why: KeySet }

/** How many touchpoints a phase is offered that no rule names. */
const offered = 2
const weak = 2
const good = 4

/** How far a touchpoint can be steered: one's own fully, a shared one by half, one of others a little. EXP. */
const influenceOn = ({ ownership }: Touchpoint): number => (!ownership.includes('earned') ? 1 : ownership.length > 1 ? 0.5 : 0.25)

const scoresOf = (world: World): Readonly<Record<string, unknown>> => {
  const scores = world.answers.at('touchpointScores')
  return scores === undefined || scores === hidden ? {} : (scores as Record<string, unknown>)
}

/** The stages of a touchpoint that are worked on. */
const stagesOf = ({ statuses }: World, touchpoint: Touchpoint): Stage[] => touchpoint.stages.filter(stage => statuses[stage] === 'active')

/** The phase where a touchpoint is shown: the asked one when it stands there, else the first active one. */
const placeOf = (world: World, touchpoint: Touchpoint, asked?: Phase): { phase: Phase; stages: Stage[] } | undefined => {
  const stages = stagesOf(world, touchpoint)
  if (asked && activeStages(world, asked).length > 0) {
    const within = stages.filter(stage => phaseOf(stage) === asked)
    return { phase: asked, stages: within.length > 0 ? within : activeStages(world, asked) }
  }
  return stages[0] && { phase: phaseOf(stages[0]), stages }
}

const scored = keySetOf(['touchpointScores'])

/** Adds why a touchpoint is spoken of where it is, or is not: its scores, its stages, the rules that name it, and whether it fits; gives the latter. */
const addSpoken = (world: GroundedWorld, rulings: Rulings, { ref, stages, fits }: Touchpoint, why: KeySet): Truth => {
  const effects = effectsOf(world.index)
  addKeys(why, scored)
  for (const stage of stages) addKeys(why, world.grounds.stages[stage])
  const touching = effects.touching.get(ref)
  if (touching) whyThese(rulings, touching, why)
  whyThese(rulings, effects.of('improveWeakTouchpoints'), why)
  return fits ? explain(fits, world, why) : true
}
const whySpoken = (world: GroundedWorld, rulings: Rulings, touchpoint: Touchpoint): KeySet => {
  const why = noKeys()
  addSpoken(world, rulings, touchpoint, why)
  return why
}

const verdictOn = (score: number | null): Verdict => (score === null ? 'add' : score >= good ? 'keep' : 'improve')

/**
 * The touchpoints that fit this company and that it does not score. Paid ones are left to the channels. What may fit takes
 * a place, but is not shown, so that an answer that is not known makes room for nothing else.
 */
const offers = (world: GroundedWorld, active: readonly Phase[], taken: ReadonlySet<string>, rulings: Rulings): Mention[] => {
  const scores = scoresOf(world)
  const room = new Map(active.map(phase => [phase, offered]))
  const whyRoom = new Map(active.map(phase => [phase, noKeys()]))
  const found: Mention[] = []
  for (const touchpoint of world.index.playbook.touchpoints) {
    const { ref, fits, ownership } = touchpoint
    if (!fits || ownership.includes('paid')) continue
    const first = touchpoint.stages.find(stage => world.statuses[stage] === 'active')
    const phase = first && phaseOf(first)
    const left = phase ? (room.get(phase) ?? 0) : 0
    if (!phase || left === 0) continue
    const why = whyRoom.get(phase)!
    const fitting = addSpoken(world, rulings, touchpoint, why)
    if (Object.hasOwn(scores, ref) || taken.has(ref)) continue
    if (fitting !== false) room.set(phase, left - 1)
    if (fitting === true) {
      found.push({ touchpoint, phase, stages: stagesOf(world, touchpoint), score: null, verdict: 'add', rules: [], text: null, why: copyOf(why) })
    }
  }
  return found
}

/** All touchpoints that the advice speaks of: named by a rule, weak, good, or fitting and missing. */
export const mentionTouchpoints = (world: GroundedWorld, active: readonly Phase[], rulings: Rulings): Mention[] => {
  const scores = scoresOf(world)
  const mentions = new Map<string, Mention>()
  const mention = (ref: string, rules: Rule[], text: Template | null, asked?: Phase): void => {
    const touchpoint = world.index.touchpoints.get(ref)
    const place = touchpoint && placeOf(world, touchpoint, asked)
    if (!touchpoint || !place) return
    const known = mentions.get(ref)
    if (known) known.rules.push(...rules.filter(rule => !known.rules.includes(rule)))
    else {
      const score = typeof scores[ref] === 'number' ? scores[ref] : null
      const why = noKeys()
      const fitting = addSpoken(world, rulings, touchpoint, why)
      if (score === null && (Object.hasOwn(scores, ref) || fitting === false)) return
      mentions.set(ref, { touchpoint, ...place, score, verdict: verdictOn(score), rules, text, why })
    }
  }
  for (const { rule, effect } of rulings.of('touchpoint')) {
    effect.touchpoints.forEach((ref, i) => mention(ref, [rule], i === 0 ? (effect.text ?? null) : null, effect.phase))
  }
  const weakeners = rulings.of('improveWeakTouchpoints').map(({ rule }) => rule)
  for (const [ref, score] of Object.entries(scores)) {
    if (typeof score !== 'number') continue
    if (score <= weak && weakeners.length > 0) mention(ref, weakeners, null)
    if (score >= good) mention(ref, [], null)
  }
  return [...mentions.values(), ...offers(world, active, new Set(mentions.keys()), rulings)]
}

/** Why the first pass speaks of a touchpoint, or does not. */
export const whyMentioned = (world: GroundedWorld, mentions: readonly Mention[], rulings: Rulings) => (ref: string): KeySet => {
  const mention = mentions.find(({ touchpoint }) => touchpoint.ref === ref)
  const touchpoint = world.index.touchpoints.get(ref)
  return mention?.why ?? (touchpoint ? whySpoken(world, rulings, touchpoint) : noKeys())
}

const priorityOf = ({ weights }: Brief, { phase, touchpoint, score }: Mention): number =>
  Math.round(weights[phase] * (5 - (score ?? good - 1)) * influenceOn(touchpoint))

const asLine = (brief: Brief, mention: Mention): Line => {
  const { touchpoint, phase, stages, score, verdict, rules, text } = mention
  const why = copyOf(mention.why)
  const { voice, words: { locale } } = brief
  const own = verdict === 'add' ? touchpoint.add : verdict === 'keep' ? touchpoint.keep : touchpoint.improve
  const subject = { phase, touchpoint: touchpoint.ref }
  const id = `${phase}-touchpoint-${touchpoint.ref}`
  const said = voice.speak(own, subject, turnOf(touchpoint.ref) + phases.indexOf(phase), why)
  return {
    id,
    phase,
    stages,
    kind: 'touchpoint',
    verdict,
    ref: touchpoint.ref,
    title: say(touchpoint.name, locale),
    text: said.text,
    touchpoint: {
      name: plainName(say(touchpoint.name, locale)), moment: say(touchpoint.moment, locale), score, kpi: say(touchpoint.kpi, locale),
      influenceable: influenceOn(touchpoint) === 1, priority: priorityOf(brief, mention),
    },
    notes: text && verdict !== 'keep' ? rules.slice(0, 1).map(rule => ({ ref: rule.ref, text: voice.fill(text, subject, why) })) : [],
    trace: voice.trace({ rules, paths: [...(score === null ? [] : ['touchpointScores']), ...said.paths], sources: touchpoint.sources, why }),
  }
}

const order: readonly Verdict[] = ['improve', 'add', 'keep']

/** The touchpoints per phase: what to improve first, by weight of the phase x gap x influence, then what is missing, then what is good. */
export const touchpointLines = (brief: Brief): Line[] =>
  brief.active.flatMap(phase => brief.mentions
    .filter(mention => mention.phase === phase)
    .map(mention => asLine(brief, mention))
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || b.touchpoint!.priority - a.touchpoint!.priority || (a.ref < b.ref ? -1 : 1)))
