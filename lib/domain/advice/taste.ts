import { phases, type Phase, type PhaseStatus } from '../journey/stages.ts'
import { questionKeys, type QuestionKey } from '../workshop/questions.ts'
import type { Advice, Line } from './types.ts'

/** One phase of a taste: whether it takes part, its place in the order of work from 1, and its best lines. */
export type TastePhase = { phase: Phase; status: PhaseStatus; place: number | null; lines: Line[] }

/** A first look at an advice that rests on a few answers. `asks` are open questions that would decide most rules, the most telling first. */
export type Taste = { phases: TastePhase[]; asks: QuestionKey[]; left: number }

const mostLines = 2
const mostAsks = 5

const tellsWhy = (line: Line): boolean => line.trace.rules.some(({ because }) => because !== '')

/** What to begin with in a phase: media first, in the order of the advice, those that say why before those that do not. */
function best(lines: readonly Line[]): Line[] {
  const of = (kind: Line['kind']) => lines.filter(line => line.kind === kind && (line.verdict === 'add' || line.verdict === 'improve'))
  const found = [...of('channel'), ...of('touchpoint')]
  return [...found.filter(tellsWhy), ...found.filter(line => !tellsWhy(line))].slice(0, mostLines)
}

/** The open questions, by how many rules wait for them; as many in the order of the wizard. */
function asksOf({ undecided }: Advice, known: readonly QuestionKey[]): QuestionKey[] {
  const waiting = (key: QuestionKey): number => undecided.filter(rule => rule.answers.includes(key)).length
  return questionKeys.filter(key => !known.includes(key) && waiting(key) > 0).toSorted((a, b) => waiting(b) - waiting(a)).slice(0, mostAsks)
}

/** A taste of an advice that was made from the answers to `known` alone. */
export const tasteOf = (advice: Advice, known: readonly QuestionKey[]): Taste => ({
  phases: phases.map(phase => ({
    phase,
    status: advice.phases[phase].status,
    place: advice.workOrder.includes(phase) ? advice.workOrder.indexOf(phase) + 1 : null,
    lines: best(advice.lines.filter(line => line.phase === phase)),
  })),
  asks: asksOf(advice, known),
  left: questionKeys.length - known.length,
})
