import { phases } from '../journey/stages.ts'
import { judgeAnswers, judgeProposals } from '../playbook/judge.ts'
import type { Playbook } from '../playbook/schema.ts'
import { indexOf, type Proposals } from '../playbook/world.ts'
import type { Locale } from '../locale.ts'
import type { Answers, Evidence } from '../workshop/answers.ts'
import { activePhases, inOrderOfWork, stagesWorkedOn, steerBy, weigh, whyPhase, type Brief } from './brief.ts'
import { findCandidates, prospectsIn, type Candidates } from './candidates.ts'
import { channelLines } from './channels.ts'
import { effectsOf } from './effects.ts'
import { frameLines, noteLines } from './frame.ts'
import { rulingsIn } from './rulings.ts'
import { standings, whyProposed } from './standing.ts'
import { avoidedIn, findStops, type Avoided } from './stops.ts'
import { phaseReport, rulesReport, summaryOf } from './summary.ts'
import { tasksOf } from './tasks.ts'
import { mentionTouchpoints, touchpointLines, whyMentioned } from './touchpoints.ts'
import { voiceOf, withoutReasons } from './trace.ts'
import type { Advice } from './types.ts'
import { planNotes, warningsOf } from './warnings.ts'
import { inWaves, planWaves } from './waves.ts'
import { wordsIn } from './words/index.ts'
import type { Words } from './words/types.ts'

/** The channels that the first pass proposes: the candidates that no rule over answers says to avoid. A held one is proposed for later. */
const proposedIn = (candidates: Candidates, avoided: Avoided): ReadonlySet<string> => {
  const proposed = new Set<string>()
  for (const [phase, here] of candidates) {
    const without = avoided.get(phase)!
    for (const { channel: { ref } } of here) if (!without.has(ref)) proposed.add(ref)
  }
  return proposed
}

/** Works out all that the advice will say, in two passes: over the answers, then over what the first pass proposes. */
const study = (answers: Answers, evidence: Evidence, playbook: Playbook, words: Words, reasons: boolean): Brief => {
  const index = indexOf(playbook)
  const { world: first, settled } = judgeAnswers(index, answers)
  const active = activePhases(settled)
  const firstRulings = rulingsIn(first, 'overAnswers')
  const prospects = prospectsIn(first)
  const candidates = findCandidates(first, active, firstRulings, prospects)
  const avoided = avoidedIn(firstRulings, active)
  const mentions = mentionTouchpoints(first, active, firstRulings)
  const proposals: Proposals = { channels: proposedIn(candidates, avoided), touchpoints: new Set(mentions.map(({ touchpoint }) => touchpoint.ref)) }
  const world = judgeProposals(first, proposals, {
    channel: whyProposed(
      { world: first, active, candidates, rulings: firstRulings, prospects }, phases, phase => whyPhase(first, phase), avoided),
    touchpoint: whyMentioned(first, mentions, firstRulings),
  })
  const rulings = rulingsIn(world, 'overProposals', firstRulings)
  const workOrder = inOrderOfWork(active)
  const field = { world, active, candidates, rulings, prospects }
  const stops = findStops(field)
  const voice = voiceOf({ world, workOrder, words }, settled, evidence)
  const all = standings(field, stops, phase => whyPhase(world, phase))
  return {
    world, words, effects: effectsOf(index), stages: stagesWorkedOn(world), settled, active, workOrder, rulings, candidates, prospects, mentions, stops, standings: all,
    weights: weigh(world, active, rulings),
    kpis: steerBy(world, words, all),
    voice: reasons ? voice : withoutReasons(voice),
  }
}

/**
 * The advice of a playbook on the answers of a workshop. Pure: the same answers and playbook give the same bytes. The
 * playbook must have been checked by `loadPlaybook`, the answers by their schemas. In another language it differs in words alone.
 * Without `reasons` it says the same, but
 * its traces and the reasons of its rules are empty: for who compares words only, and many of them.
 */
export const generate = (
  { answers, evidence = {}, locale = 'nl' }: { answers: Answers; evidence?: Evidence | undefined; locale?: Locale | undefined },
  playbook: Playbook,
  { reasons = true }: { reasons?: boolean } = {},
): Advice => {
  const brief = study(answers, evidence, playbook, wordsIn[locale], reasons)
  const lines = [
    ...frameLines(brief),
    ...channelLines(brief),
    ...touchpointLines(brief),
    ...noteLines(brief),
  ]
  const found = tasksOf(brief)
  const waves = planWaves(brief, found, lines)
  const tasks = inWaves(brief, found, waves)
  const [warnings, plan] = [warningsOf(brief), planNotes(brief)]
  return {
    playbookVersion: playbook.version,
    company: brief.voice.company,
    summary: summaryOf(brief, tasks),
    phases: phaseReport(brief),
    workOrder: [...brief.workOrder],
    ...rulesReport(brief, { lines, tasks, warnings, plan }),
    lines,
    tasks,
    warnings,
    plan,
    waves,
  }
}
