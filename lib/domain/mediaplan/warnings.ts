import { dayInWords } from '../advice/words/nl/grammar.ts'
import { lastDay } from './calendar.ts'
import { learningRefs } from './floors.ts'
import { sentences } from './sentences.ts'
import { sum } from './share.ts'
import { assumptionsInWords } from './assumptions.ts'
import type { MediaPlanDocument, MediaRow, Month, PlanPhase, PlanResult, PlanWarning } from './types.ts'

type Money = Pick<PlanResult, 'monthlyCents' | 'budgetCents' | 'plannedCents' | 'openCents' | 'overCents' | 'productionOpen'>
type Judged = {
  document: MediaPlanDocument
  months: readonly Month[]
  rows: readonly MediaRow[]
  phases: readonly PlanPhase[]
  money: Money
  /** The rows that get nothing, because too little would come of it. */
  waiting: ReadonlySet<string>
}

const about = (kind: PlanWarning['kind'], text: string, more: Partial<PlanWarning> = {}): PlanWarning =>
  ({ kind, phase: null, rowId: null, months: [], text, refs: [], ...more })
const aboutRow = (row: MediaRow, kind: PlanWarning['kind'], text: string, more: Partial<PlanWarning> = {}): PlanWarning =>
  about(kind, text, { phase: row.phase, rowId: row.id, ...more })

/** The months in which a row gets something, but less than this. */
const monthsBelow = ({ cells }: MediaRow, months: readonly Month[], least: (index: number) => number): Month[] =>
  months.filter((_, i) => cells[i]!.cents > 0 && cells[i]!.cents < least(i))

/** With less than this a month, more than two paid media are too many. Source: R029. */
const smallBudget = 150_000
const mostOnSmallBudget = 2

const whole = ({ document, money, rows }: Judged): PlanWarning[] => {
  const paid = rows.filter(row => row.paid && row.cents > 0).length
  const assumed = assumptionsInWords(document.assumptions)
  return [
    ...(assumed === null ? [] : [about('assumption', sentences.assumption(assumed))]),
    ...(money.monthlyCents === 0 ? [about('noBudget', sentences.noBudget)] : document.confirmed ? [] : [about('unconfirmed', sentences.unconfirmed(money.monthlyCents))]),
    ...(money.overCents > 0 ? [about('overBudget', sentences.overBudget(money.overCents))] : []),
    ...(money.openCents > 0 ? [about('unplaced', sentences.unplaced(money.openCents))] : []),
    ...(money.productionOpen > 0 ? [about('production', sentences.productionOpen(money.productionOpen), { refs: ['R032', 'R078'] })] : []),
    ...(paid > mostOnSmallBudget && money.monthlyCents < smallBudget ? [about('tooThin', sentences.tooManyPaid(paid), { refs: ['R029', 'S24', 'U23'] })] : []),
  ]
}

const floorsOf = (row: MediaRow, months: readonly Month[]): PlanWarning[] => {
  const { tierCents, learning, learningUnknown } = row.floor
  const below = monthsBelow(row, months, () => tierCents)
  const unlearned = learning === null ? [] : monthsBelow(row, months, i => learning.cents[i]!)
  return [
    ...(below.length > 0 ? [aboutRow(row, 'belowFloor', sentences.belowFloor(row.name, below, tierCents), { months: below, refs: ['R093', 'S21', 'EXP'] })] : []),
    ...(unlearned.length > 0 ? [aboutRow(row, 'belowLearning', sentences.belowLearning(row.name, unlearned, learning!.text), { months: unlearned, refs: learningRefs(row.ref) })] : []),
    ...(learningUnknown && row.cents > 0 ? [aboutRow(row, 'learningUnknown', sentences.learningUnknown(row.name), { refs: learningRefs(row.ref) })] : []),
  ]
}

const rowWarnings = ({ document, months, waiting }: Judged, row: MediaRow): PlanWarning[] => {
  const from = dayInWords(row.startsOn)
  const early = months.filter((month, i) => row.cells[i]!.cents > 0 && lastDay(month) < row.startsOn)
  const late = row.status === 'on' && row.startsOn > lastDay(months.at(-1)!)
  const inside = new Set(months)
  const outside = sum(Object.entries(document.media[row.id]?.cells ?? {}).map(([month, cell]) => (inside.has(month) ? 0 : cell.cents)))
  return [
    ...(row.status === 'gone' ? [aboutRow(row, 'gone', sentences.gone(row.name))] : []),
    ...(waiting.has(row.id) ? [aboutRow(row, 'waits', sentences.waits(row.name), { refs: ['R093', 'EXP'] })] : []),
    ...(late ? [aboutRow(row, 'startsLate', sentences.startsLate(row.name, from), { refs: ['EXP'] })] : []),
    ...(early.length > 0 ? [aboutRow(row, 'beforeStart', sentences.beforeStart(row.name, early, from), { months: early, refs: ['EXP'] })] : []),
    ...floorsOf(row, months),
    ...(outside > 0 ? [aboutRow(row, 'outsidePeriod', sentences.outsidePeriod(row.name, outside))] : []),
  ]
}

/** From how many starved media on a phase is called thin. */
const thinFrom = 2

/** What a reader of the plan must know: about the whole, then per phase and medium. Nothing stands below a floor without one. */
export const warningsOf = (judged: Judged): PlanWarning[] => {
  const perRow = judged.rows.flatMap(row => rowWarnings(judged, row))
  const thin = judged.phases.filter(({ phase }) =>
    new Set(perRow.filter(warning => warning.phase === phase && (warning.kind === 'belowFloor' || warning.kind === 'belowLearning')).map(warning => warning.rowId)).size >= thinFrom)
  return [
    ...whole(judged),
    ...thin.map(({ phase, name }) => about('tooThin', sentences.tooThin(name), { phase, refs: ['R029', 'S24', 'U23'] })),
    ...perRow,
  ]
}
