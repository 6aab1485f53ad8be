import type { Phase } from '../journey/stages.ts'
import { runsOf } from '../advice/words/months.ts'
import type { Playbook } from '../playbook/schema.ts'
import type { Answers } from '../workshop/answers.ts'
import { listed, monthName } from '../advice/words/nl/grammar.ts'
import { monthOfYear } from './calendar.ts'
import { sentences } from './sentences.ts'
import type { Month, Reason } from './types.ts'

/** How much more a month counts in which the emphasis lies. EXP: a point to start from, changed by hand. */
const emphasised = 3

/** The busy months of the client; none where they are not known or the whole year is busy. */
export const peaksOf = ({ peakMonths }: Answers): number[] => {
  const months = Array.isArray(peakMonths) ? peakMonths.filter(month => typeof month === 'number') : []
  return new Set(months).size < 12 ? [...new Set(months)].toSorted((a, b) => a - b) : []
}

const wrap = (month: number): number => (((month - 1) % 12) + 12) % 12 + 1
const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => wrap(from + i))

/**
 * The months of the year in which each phase is at its heaviest: See one decision period before the peak, Think towards it,
 * Do in it, Care right after. Source: R075.
 */
export const emphasisOf = (answers: Answers, playbook: Playbook): Record<Phase, number[]> => {
  const { deliberation } = answers
  const days = deliberation === undefined || deliberation === 'unknown' ? 0 : (playbook.tables.decisionDays[deliberation] ?? 0)
  const ahead = Math.max(1, Math.round(days / 30))
  const runs = runsOf(peaksOf(answers)).map(({ first, length }) => ({ first, last: first + length - 1 }))
  const perRun = (months: (run: { first: number; last: number }) => number[]): number[] => [...new Set(runs.flatMap(months))].toSorted((a, b) => a - b)
  return {
    see: perRun(({ first }) => range(first - ahead, first - 1)),
    think: perRun(({ first }) => range(first - 1, first)),
    do: perRun(({ first, last }) => range(first, last)),
    care: perRun(({ last }) => range(last + 1, last + 1)),
  }
}

/** What a month counts for in a phase. */
export const weightIn = (month: Month, heavy: readonly number[]): number => (heavy.includes(monthOfYear(month)) ? emphasised : 1)

const say: Readonly<Record<Phase, (list: string) => string>> = {
  see: sentences.beforePeak, think: sentences.towardsPeak, do: sentences.inPeak, care: sentences.afterPeak,
}
export const emphasisReason = (phase: Phase, heavy: readonly number[], months: readonly Month[]): Reason[] => {
  const here = heavy.filter(number => months.some(month => monthOfYear(month) === number))
  return here.length === 0 ? [] : [{ text: say[phase](listed(here.map(monthName))), refs: ['R075', 'S10', 'EXP'] }]
}
