import { distinct } from '../distinct.ts'
import { phaseOf, phases, stagesOfPhase, type Phase, type Stage } from '../journey/stages.ts'
import type { Rule } from '../playbook/schema.ts'
import { phaseName, statusesOf, type Brief } from './brief.ts'
import type { Advice, FiredRule, Line, PlanNote, Task, UndecidedRule, Warning } from './types.ts'

/** Rules that would change this phase, but wait for an answer. */
const openFor = ({ world }: Brief, phase: Phase): Rule[] => world.index.settling.filter(rule =>
  world.verdicts.get(rule.id) === 'unknown' && rule.effects.some(effect =>
    effect.do === 'status' && effect.stages !== 'outOfScope' && effect.stages.some(stage => stagesOfPhase[phase].includes(stage))))

const activeReason = (brief: Brief, phase: Phase): string => {
  const { world, voice, words: { sentences } } = brief
  const scope = world.answers.at('scope')
  const has = (code: string): boolean => Array.isArray(scope) && scope.includes(code)
  const say = !Array.isArray(scope) ? sentences.notChosen : has('all') ? sentences.chosenAll : has('advise') ? sentences.chosenByUs : sentences.chosen
  const name = phaseName(brief, phase)
  const open = openFor(brief, phase).map(rule => sentences.mayChange(name, voice.wonderOf(rule)))
  return [say(voice.company, name), ...open].join(' ')
}

/** The status of each phase and of its stages, with the reason of each. */
export const phaseReport = (brief: Brief): Advice['phases'] => {
  const { settled, voice, weights } = brief
  const statuses = statusesOf(settled)
  const reasonOf = (phase: Phase, stage: Stage): string => {
    const by = settled.by.get(stage)
    return by ? voice.fill(by.effect.text, { phase }) : activeReason(brief, phase)
  }
  return Object.fromEntries(phases.map(phase => {
    const bearer = stagesOfPhase[phase].find(stage => settled.statuses[stage] === statuses[phase])!
    const stages = Object.fromEntries(stagesOfPhase[phase].map(stage => [stage, { status: settled.statuses[stage], reason: reasonOf(phase, stage) }]))
    return [phase, { status: statuses[phase], reason: reasonOf(phase, bearer), weight: weights[phase], stages }]
  })) as Advice['phases']
}

/** One or two sentences that open the advice. */
export const summaryOf = (brief: Brief, tasks: readonly Task[]): string => {
  const { workOrder, voice, words: { sentences } } = brief
  if (workOrder.length === 0) return sentences.nothingActive(voice.company)
  const first = tasks.find(task => task.first)
  const opening = sentences.summary(voice.company, workOrder.map(phase => phaseName(brief, phase)))
  return first ? `${opening} ${sentences.firstThis(first.title)}` : opening
}

export type Parts = { lines: readonly Line[]; tasks: readonly Task[]; warnings: readonly Warning[]; plan: readonly PlanNote[] }

/** Where a rule can be seen: the first part of the advice, and in how many others. */
type Sighting = { first: string; others: number }

const sightings = (brief: Brief, { lines, tasks, warnings, plan }: Parts): ReadonlyMap<string, Sighting> => {
  const { sentences } = brief.words
  const seen = new Map<string, Sighting>()
  const see = <Part>(rules: readonly { id: string }[], part: Part, nameOf: (part: Part) => string): void => {
    for (const { id } of rules) {
      const known = seen.get(id)
      if (known) known.others += 1
      else seen.set(id, { first: nameOf(part), others: 0 })
    }
  }
  const ofPhase = (phase: Phase): string => phaseName(brief, phase)
  const ofLine = ({ title, phase }: Line): string => `${title} (${ofPhase(phase)})`
  const ofWarning = ({ kind }: Warning): string => (kind === 'legal' ? sentences.legal : sentences.warning)
  for (const [stage, { rule }] of brief.settled.by) see([rule], phaseOf(stage), ofPhase)
  for (const line of lines) {
    see(line.trace.rules, line, ofLine)
    see(line.trace.overruled, line, ofLine)
  }
  for (const task of tasks) see(task.trace.rules, task, ({ title }) => title)
  for (const warning of warnings) see(warning.trace.rules, warning, ofWarning)
  for (const note of plan) see(note.trace.rules, note, () => sentences.plan)
  return seen
}

/** Why a rule that fired cannot be seen: its phase is not worked on, another rule goes before it, or there is nothing for it to act on. */
const whyUnseen = (brief: Brief, rule: Rule): string => {
  const { active, rulings, voice, words: { sentences } } = brief
  const asked = rule.effects.flatMap((effect): Phase[] => ('phases' in effect && effect.phases ? effect.phases : 'phase' in effect && effect.phase ? [effect.phase] : []))
  const absent = asked.find(phase => !active.includes(phase))
  if (absent && !asked.some(phase => active.includes(phase))) return sentences.phaseNotActive(phaseName(brief, absent))
  const exempting = rulings.of('exempt').find(({ effect }) => effect.from.includes(rule.id))
  if (exempting) return sentences.stoppedBy(voice.because(exempting.rule))
  return rule.effects.some(effect => effect.do === 'exempt') ? sentences.givesWay : sentences.nothingToStop
}

/** The rules that fired, each with where it can be seen or why it cannot, and those that wait for answers. */
export const rulesReport = (brief: Brief, parts: Parts): { fired: FiredRule[]; undecided: UndecidedRule[] } => {
  const { world, voice, words } = brief
  const seen = sightings(brief, parts)
  const report = (rule: Rule): UndecidedRule => ({
    ref: rule.ref, id: rule.id, class: rule.class, because: voice.because(rule), answers: distinct(voice.answersOf(rule).map(({ key }) => key)),
  })
  const fired: FiredRule[] = []
  const undecided: UndecidedRule[] = []
  for (const rule of world.index.playbook.rules) {
    const verdict = world.verdicts.get(rule.id)
    if (verdict === 'unknown') undecided.push(report(rule))
    if (verdict !== true) continue
    const sighting = seen.get(rule.id)
    const trace = sighting ? words.sentences.visibleAt(sighting.first, sighting.others) : whyUnseen(brief, rule)
    fired.push({ ...report(rule), trace })
  }
  return { fired, undecided }
}
