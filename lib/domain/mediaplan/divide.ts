import { phases, type Phase } from '../journey/stages.ts'
import { freeMonths, type Medium } from './medium.ts'
import { share as shareCents, sum, type Shared } from './share.ts'

/** A medium with what the division needs to know of it. */
export type Contender = {
  medium: Medium
  /** The months that may get a proposal, and what each counts for. */
  months: { index: number; weight: number }[]
  /** From which amount a month it is worth starting. */
  floor: number
  /** The most that it can use in a month. */
  room: number
}

export type Division = {
  /** Proposed cents for each medium and month, in the order of the contenders. */
  cells: number[][]
  /** The contenders that get nothing, because too little would come of it. */
  waiting: ReadonlySet<Contender>
  /** What nobody has room for. */
  left: number
}

/** In cents. */
const euro = 100

/** Divides whole euros, given and returned in cents. */
const share = (amount: number, weights: readonly number[], rooms?: readonly number[]): Shared => {
  const { parts, left } = shareCents(Math.floor(amount / euro), weights, rooms?.map(room => Math.floor(room / euro)))
  return { parts: parts.map(part => part * euro), left: left * euro }
}

const givenTo = ({ medium }: Contender): number => sum(medium.given.map(cell => cell?.cents ?? 0))
const isCandidate = (contender: Contender): boolean => contender.months.length > 0
const roomFor = (contender: Contender): number => contender.room * contender.months.length

/** First by what each still lacks of its share, then, where some have no room, by share alone. */
const fill = (amount: number, shares: readonly number[], given: readonly number[], rooms: readonly number[]): { parts: number[]; left: number } => {
  const targets = share(amount + sum(given), shares).parts
  const first = share(amount, targets.map((target, i) => (shares[i]! > 0 ? Math.max(0, target - given[i]!) : 0)), rooms)
  if (first.left === 0) return first
  const second = share(first.left, shares, rooms.map((room, i) => room - first.parts[i]!))
  return { parts: first.parts.map((part, i) => part + second.parts[i]!), left: second.left }
}

/**
 * The months that a medium runs in: while a month would get less than its floor, the lightest one goes, the last of equal
 * ones first. One month always stays.
 */
const divideOverMonths = (amount: number, { months, floor, room }: Contender, count: number): number[] => {
  let kept = months
  const inMonths = () => share(amount, kept.map(month => month.weight), kept.map(() => room)).parts
  let parts = inMonths()
  while (kept.length > 1 && Math.min(...parts) < floor && amount <= room * (kept.length - 1)) {
    const lightest = kept.reduceRight((found, month) => (month.weight < found.weight ? month : found))
    kept = kept.filter(month => month !== lightest)
    parts = inMonths()
  }
  const cells = Array.from({ length: count }, () => 0)
  kept.forEach(({ index }, i) => { cells[index] = parts[i]! })
  return cells
}

const inPhase = (contenders: readonly Contender[], phase: Phase): Contender[] => contenders.filter(({ medium }) => medium.phase === phase)

/** What each contender that takes part gets in all, when `amount` is divided over phases and then over media. */
const divideOverMedia = (amount: number, all: readonly Contender[], taking: readonly Contender[], shares: Record<Phase, number>): { amounts: Map<Contender, number>; left: number } => {
  const perPhase = phases.map(phase => inPhase(taking, phase))
  const weights = phases.map((phase, i) => (perPhase[i]!.length > 0 ? shares[phase] : 0))
  // Where the phases that weigh something hold no medium, those that do share alike.
  const fair = sum(weights) > 0 ? weights : perPhase.map(here => (here.length > 0 ? 1 : 0))
  const given = phases.map(phase => sum(inPhase(all, phase).map(givenTo)))
  const over = fill(amount, fair, given, perPhase.map(here => sum(here.map(roomFor))))
  const amounts = new Map<Contender, number>()
  let left = over.left
  perPhase.forEach((here, i) => {
    const inside = fill(over.parts[i]!, here.map(({ medium }) => medium.weight), here.map(givenTo), here.map(roomFor))
    here.forEach((contender, at) => { amounts.set(contender, inside.parts[at]!) })
    left += inside.left
  })
  return { amounts, left }
}

/** The contender that is furthest below what one month takes, and may wait: it is not the last one of its phase. */
const mostStarved = (taking: readonly Contender[], amounts: ReadonlyMap<Contender, number>): Contender | undefined => {
  const starved = taking.filter(contender =>
    givenTo(contender) === 0 && amounts.get(contender)! < contender.floor && inPhase(taking, contender.medium.phase).length > 1)
  const reach = (contender: Contender): number => amounts.get(contender)! / contender.floor
  return starved.toSorted((a, b) => reach(a) - reach(b) || a.medium.weight - b.medium.weight || taking.indexOf(b) - taking.indexOf(a))[0]
}

/** The place of the cell that takes the odd cents: the largest one of a medium that is bought, else the largest. */
const placeOfOddCents = (contenders: readonly Contender[], cells: readonly number[][]): { at: number; index: number } | null => {
  const places = contenders.flatMap((contender, at) => contender.months.flatMap(({ index }) => {
    const cents = cells[at]![index]!
    return cents + euro <= contender.room ? [{ at, index, cents, paid: contender.medium.paid }] : []
  }))
  return places.toSorted((a, b) => Number(b.paid) - Number(a.paid) || b.cents - a.cents || a.at - b.at || a.index - b.index)[0] ?? null
}

/**
 * Divides what is left of the budget over phases, media and months, in whole euros as people plan; the odd cents go to the
 * largest amount. A medium that cannot be started with what it would get waits, so that the others in its phase get enough.
 */
export const divide = (amount: number, contenders: readonly Contender[], shares: Record<Phase, number>, count: number): Division => {
  const euros = Math.floor(amount / euro) * euro
  let taking = contenders.filter(isCandidate)
  const waiting = new Set<Contender>()
  let { amounts, left } = divideOverMedia(euros, contenders, taking, shares)
  for (let starved = amount > 0 ? mostStarved(taking, amounts) : undefined; starved !== undefined; starved = mostStarved(taking, amounts)) {
    const gone = starved
    waiting.add(gone)
    taking = taking.filter(contender => contender !== gone)
    ;({ amounts, left } = divideOverMedia(euros, contenders, taking, shares))
  }
  const cells = contenders.map(contender => divideOverMonths(amounts.get(contender) ?? 0, contender, count))
  const [odd, place] = [amount - euros, placeOfOddCents(taking, taking.map(contender => cells[contenders.indexOf(contender)]!))]
  if (odd === 0 || place === null) return { cells, waiting, left: left + odd }
  cells[contenders.indexOf(taking[place.at]!)]![place.index]! += odd
  return { cells, waiting, left }
}

/** A whole month, so that one of 31 days does not outweigh one of 28. */
const wholeMonth = 28

/** The months that a medium may be proposed money in, each by the days it can run and the emphasis of its phase. */
export const monthsFor = (medium: Medium, emphasis: (index: number) => number): Contender['months'] =>
  freeMonths(medium).map(index => ({ index, weight: Math.min(wholeMonth, medium.days[index]!) * emphasis(index) }))
