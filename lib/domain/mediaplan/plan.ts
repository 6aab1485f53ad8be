import { phases, type Phase } from '../journey/stages.ts'
import { generate } from '../advice/generate.ts'
import { dayInWords } from '../advice/words/nl/grammar.ts'
import type { Advice } from '../advice/types.ts'
import type { Playbook } from '../playbook/schema.ts'
import type { Answers } from '../workshop/answers.ts'
import { firstDay, lastDay, monthsFrom, weeksOf } from './calendar.ts'
import { divide, monthsFor, type Contender, type Division } from './divide.ts'
import { emphasisOf, emphasisReason, peaksOf, weightIn } from './emphasis.ts'
import { estimatesOf } from './estimates.ts'
import { flightsOf, weeksIn } from './flights.ts'
import { floorOf, learningRefs, roomOf } from './floors.ts'
import { mediaOf, type Ground, type Medium } from './medium.ts'
import { percentsOf, phaseShares, type Shares } from './phaseShares.ts'
import { productionOf } from './production.ts'
import { sentences } from './sentences.ts'
import { sum } from './share.ts'
import type { Floor, MediaPlanDocument, MediaRow, PlanCell, PlanPhase, PlanResult, Reason } from './types.ts'
import { warningsOf } from './warnings.ts'

type Work = Ground & {
  media: Medium[]
  floors: Map<Medium, Floor>
  emphasis: Record<Phase, number[]>
  shares: Shares
  contenders: Contender[]
  division: Division
}

/** The answers as the plan reads them: those of the client, with its own assumptions over them. */
export const supposedAnswers = (answers: Answers, { assumptions }: MediaPlanDocument): Answers => ({ ...answers, ...assumptions })
export const hasAssumptions = ({ assumptions }: MediaPlanDocument): boolean => Object.values(assumptions).some(value => value !== undefined)

const prepare = ({ document, advice, answers: given, playbook }: { document: MediaPlanDocument; advice: Advice; answers: Answers; playbook: Playbook }): Work => {
  const answers = supposedAnswers(given, document)
  const supposed = hasAssumptions(document) ? generate({ answers }, playbook) : advice
  const ground: Ground = { document, months: monthsFrom(document.start, document.months), advice, supposed, answers, playbook }
  const media = mediaOf(ground)
  const floors = new Map(media.map(medium => [medium, floorOf(medium, document, ground.months)]))
  const emphasis = emphasisOf(answers, playbook)
  const contenders = media.map((medium): Contender => ({
    medium, floor: floors.get(medium)!.tierCents, room: roomOf(medium),
    months: monthsFor(medium, index => weightIn(ground.months[index]!, emphasis[medium.phase])),
  }))
  const shares = phaseShares(document, supposed, answers, playbook)
  const rest = Math.max(0, document.monthlyCents * document.months - givenIn(media))
  return { ...ground, media, floors, emphasis, shares, contenders, division: divide(rest, contenders, shares.weights, document.months) }
}

const givenIn = (media: readonly Medium[]): number => sum(media.flatMap(medium => medium.given.map(cell => cell?.cents ?? 0)))

const cellsOf = (medium: Medium, proposed: readonly number[]): PlanCell[] => medium.given.map((given, i) =>
  given !== null
    ? { cents: given.cents, origin: 'hand', locked: given.locked }
    : { cents: proposed[i]!, origin: proposed[i]! > 0 ? 'proposal' : 'none', locked: false })

/** Why a medium gets what it gets, from its share to its months. */
const reasonsOf = (work: Work, contender: Contender, weightOf: number, cells: readonly PlanCell[]): Reason[] => {
  const { medium } = contender
  const { document } = work
  const name = work.playbook.phases[medium.phase].name.nl
  const byHand = cells.filter(cell => cell.origin === 'hand').length
  const proposed = cells.filter(cell => cell.origin === 'proposal')
  const from = dayInWords(medium.startsOn)
  const reasons: (Reason | false)[] = [
    medium.status === 'free' && { text: sentences.noMoney, refs: [] },
    medium.status === 'off' && { text: sentences.switchedOff, refs: [] },
    medium.status === 'gone' && { text: sentences.gone(medium.name), refs: [] },
    medium.status === 'on' && medium.weight === 0 && { text: sentences.noProposal, refs: [] },
    work.division.waiting.has(contender) && { text: sentences.waits(medium.name), refs: ['R093', 'EXP'] },
    proposed.length > 0 && {
      text: weightOf === medium.weight ? sentences.alone(name) : sentences.mediumWeighs(name, medium.weight, weightOf), refs: ['S21', 'EXP'],
    },
    medium.inUse && { text: sentences.runsAlready, refs: [] },
    medium.leadDays > 0 && medium.startsOn > firstDay(document.start) && { text: (medium.lacksMaterial ? sentences.needsMaterial : sentences.needsTime)(from, medium.leadDays), refs: ['EXP'] },
    contender.floor > 0 && medium.status === 'on' && { text: sentences.tierFloor(contender.floor), refs: ['EXP'] },
    proposed.length > 0 && proposed.length < contender.months.length && { text: sentences.fewerMonths(proposed.length, contender.months.length), refs: ['R029', 'EXP'] },
    Number.isFinite(contender.room) && proposed.some(cell => cell.cents === contender.room) && { text: sentences.capped(contender.room), refs: ['EXP'] },
    byHand > 0 && { text: sentences.byHand(byHand), refs: [] },
  ]
  const { learning } = work.floors.get(medium)!
  return [
    ...reasons.filter(reason => reason !== false),
    ...(proposed.length > 0 ? emphasisReason(medium.phase, work.emphasis[medium.phase], work.months) : []),
    ...(learning !== null ? [{ text: learning.text, refs: learningRefs(medium.ref) }] : []),
  ]
}

const rowsOf = (work: Work, weeks: readonly string[]): MediaRow[] => work.contenders.map((contender, i) => {
  const { medium } = contender
  const cells = cellsOf(medium, work.division.cells[i]!)
  const cents = sum(cells.map(cell => cell.cents))
  const weightOf = sum(work.contenders
    .filter(other => other.medium.phase === medium.phase && other.months.length > 0 && !work.division.waiting.has(other)).map(other => other.medium.weight))
  const flights = medium.startsOn <= lastDay(work.months.at(-1)!) || cents > 0 ? flightsOf(medium.status, cells, work.months, medium.startsOn) : []
  const { id, ref, name, phase, status, paid, weight, startsOn, leadDays } = medium
  return {
    id, ref, name, phase, status, paid, cells, cents, weight, weightOf, startsOn, leadDays, flights,
    weeks: weeksIn(flights, weeks),
    floor: work.floors.get(medium)!,
    estimates: estimatesOf(ref, cents, work.document),
    why: reasonsOf(work, contender, weightOf, cells),
  }
})

const phasesOf = (work: Work, rows: readonly MediaRow[]): PlanPhase[] => {
  const percents = percentsOf(work.shares.weights)
  return phases.filter(phase => rows.some(row => row.phase === phase)).map(phase => {
    const here = rows.filter(row => row.phase === phase)
    const name = work.playbook.phases[phase].name.nl
    const stands = work.contenders.some(({ medium, months }) => medium.phase === phase && months.length > 0)
    return {
      phase, name, sharePercent: percents[phase],
      cents: sum(here.map(row => row.cents)),
      byMonth: work.months.map((_, i) => sum(here.map(row => row.cells[i]!.cents))),
      why: [
        { text: sentences.phaseGets(name, percents[phase]), refs: [] },
        ...(stands || percents[phase] === 0 ? [] : [{ text: sentences.noCostIn(name), refs: [] }]),
      ],
    }
  })
}

/**
 * The media plan of an approved advice: the budget per phase, medium and month in whole cents that add up exactly. Pure: the
 * same document, advice, answers and playbook give the same plan. What was given by hand comes off first and is never
 * changed; the rest is divided by phase, then by medium, then by month.
 */
export const planFor = (given: { document: MediaPlanDocument; advice: Advice; answers: Answers; playbook: Playbook }): PlanResult => {
  const work = prepare(given)
  const { document, months, division } = work
  const weeks = weeksOf(months)
  const rows = rowsOf(work, weeks)
  const budgetCents = document.monthlyCents * document.months
  const [plannedCents, givenCents] = [sum(rows.map(row => row.cents)), givenIn(work.media)]
  const production = productionOf(work.media, document, work.answers, work.playbook)
  const productionCents = sum(production.map(line => line.cents ?? 0))
  const money = {
    monthlyCents: document.monthlyCents, budgetCents, plannedCents, openCents: division.left, overCents: Math.max(0, givenCents - budgetCents),
    productionCents, productionOpen: production.filter(line => line.cents === null).length, totalCents: plannedCents + productionCents,
  }
  const inPhases = phasesOf(work, rows)
  return {
    start: document.start, months: [...months], weeks, peaks: peaksOf(work.answers), ...money,
    phases: inPhases,
    rows,
    byMonth: months.map((_, i) => sum(rows.map(row => row.cells[i]!.cents))),
    production,
    warnings: warningsOf({ document, months, rows, phases: inPhases, money, waiting: new Set([...division.waiting].map(({ medium }) => medium.id)) }),
    why: [
      { text: sentences.budget(document.monthlyCents, document.months, budgetCents), refs: [] },
      ...(givenCents > 0 ? [{ text: sentences.givenFirst(givenCents), refs: [] }] : []),
      ...work.shares.why,
    ],
  }
}
