import { phaseOf, phases, stages, stagesOfPhase, type Phase, type Stage } from '../journey/stages.ts'
import { evaluate } from '../playbook/condition.ts'
import type { Touchpoint } from '../playbook/schema.ts'
import { nothingProposed, type Index, type World } from '../playbook/world.ts'
import type { Answers } from './answers.ts'
import { readerOf } from './reader.ts'
import { phasesAsked, stagesAsked } from './rows.ts'

/** How many touchpoints the wizard offers per phase: at least so many where the playbook has them, at most so many. */
const [fewest, most] = [6, 8]

const worldOf = (answers: Answers, index: Index): World => {
  const asked = stagesAsked(answers)
  const statuses = Object.fromEntries(stages.map(stage => [stage, asked.includes(stage) ? 'active' : 'out_of_scope'])) as World['statuses']
  return { index, answers: readerOf(answers), statuses, proposals: nothingProposed, verdicts: new Map() }
}

/** The phase that most stages of a touchpoint belong to, the earliest when two have as many. */
const homeOf = (touchpoint: Touchpoint): Phase => {
  const count = (phase: Phase) => touchpoint.stages.filter(stage => phaseOf(stage) === phase).length
  return phases.reduce((best, phase) => (count(phase) > count(best) ? phase : best))
}

const firstStage = (touchpoint: Touchpoint): number => Math.min(...touchpoint.stages.map((stage: Stage) => stages.indexOf(stage)))

/** A touchpoint of the intake, under the phase of See-Think-Do-Care that it is asked with. */
export type OfferedTouchpoint = { touchpoint: Touchpoint; phase: Phase }

/**
 * The touchpoints that the intake offers: six to eight per phase in scope, those that fit the company first, each once,
 * in the order of the journey. What was scored before is always among them.
 */
export const touchpointsOffered = (answers: Answers, index: Index): { offered: OfferedTouchpoint[]; others: Touchpoint[] } => {
  const world = worldOf(answers, index)
  const scored = typeof answers.touchpointScores === 'object' ? answers.touchpointScores : {}
  const rank = (touchpoint: Touchpoint): number => {
    const fits = touchpoint.fits ? evaluate(touchpoint.fits, world) : true
    return fits === true ? 0 : fits === 'unknown' ? 1 : 2
  }
  const all = index.playbook.touchpoints.map(touchpoint => ({ touchpoint, rank: rank(touchpoint), home: homeOf(touchpoint) }))
  const taken = new Map<string, Phase>()
  for (const phase of phasesAsked(answers)) {
    const here = inTurns(phase, all.filter(({ touchpoint, home }) => !taken.has(touchpoint.ref)
      && (home === phase || (touchpoint.stages.some(stage => stagesOfPhase[phase].includes(stage)) && !phasesAsked(answers).includes(home)))))
    const possible = here.filter(({ rank: own }) => own < 2).length
    const wanted = Math.min(most, possible, Math.max(fewest, here.filter(({ rank: own }) => own === 0).length))
    here.forEach(({ touchpoint: { ref } }, place) => { if (place < wanted || ref in scored) taken.set(ref, phase) })
  }
  fillUp(answers, all, taken)
  const byJourney = [...index.playbook.touchpoints].sort((a, b) => firstStage(a) - firstStage(b) || (a.ref < b.ref ? -1 : 1))
  return {
    offered: byJourney.flatMap(touchpoint => { const phase = taken.get(touchpoint.ref); return phase ? [{ touchpoint, phase }] : [] }),
    others: byJourney.filter(({ ref }) => !taken.has(ref)),
  }
}

type Ranked = { touchpoint: Touchpoint; rank: number; home: Phase }

const ownershipOrder = ['owned', 'earned', 'paid'] as const

/**
 * What fits first, and of that what the company owns first; the stages of the phase by turns, so that a phase of four
 * stages is not filled by its first.
 */
const inTurns = (phase: Phase, ranked: readonly Ranked[]): Ranked[] => {
  const turns = new Map<string, number>()
  const preferred = [...ranked].sort((a, b) => a.rank - b.rank
    || ownershipOrder.indexOf(a.touchpoint.ownership[0]!) - ownershipOrder.indexOf(b.touchpoint.ownership[0]!)
    || (a.touchpoint.ref < b.touchpoint.ref ? -1 : 1))
  const placed = preferred.map(one => {
    const place = `${one.rank} ${stagesOfPhase[phase].find(stage => one.touchpoint.stages.includes(stage))}`
    turns.set(place, (turns.get(place) ?? 0) + 1)
    return { one, turn: turns.get(place)! }
  })
  return placed.sort((a, b) => a.one.rank - b.one.rank || a.turn - b.turn).map(({ one }) => one)
}

/** A phase with few touchpoints of its own that fit, such as the purchase, borrows those that touch it; at last, any. */
const fillUp = (answers: Answers, all: readonly Ranked[], taken: Map<string, Phase>): void => {
  for (const phase of phasesAsked(answers)) {
    const lacking = fewest - [...taken.values()].filter(own => own === phase).length
    if (lacking <= 0) continue
    const near = inTurns(phase, all.filter(({ touchpoint }) => !taken.has(touchpoint.ref)
      && touchpoint.stages.some(stage => stagesOfPhase[phase].includes(stage))))
    for (const { touchpoint } of near.slice(0, lacking)) taken.set(touchpoint.ref, phase)
  }
}
