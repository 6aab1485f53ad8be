import { dayAfter, firstDay, lastDay } from './calendar.ts'
import type { Day, Flight, Month, PlanCell, RowStatus } from './types.ts'

const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** Which months a medium runs in: those with money, or for one that costs none, those it is ready for. */
const running = (status: RowStatus, cells: readonly PlanCell[], months: readonly Month[], startsOn: Day): boolean[] =>
  cells.map((cell, i) => cell.cents > 0 || (status === 'free' && lastDay(months[i]!) >= startsOn))

/** Runs of months that follow each other, from the day that the medium can start. */
export const flightsOf = (status: RowStatus, cells: readonly PlanCell[], months: readonly Month[], startsOn: Day): Flight[] => {
  const flights: Flight[] = []
  const runs = running(status, cells, months, startsOn)
  runs.forEach((runsNow, i) => {
    if (!runsNow) return
    const [from, to, { cents }] = [firstDay(months[i]!), lastDay(months[i]!), cells[i]!]
    const last = flights.at(-1)
    if (last !== undefined && runs[i - 1]) flights.splice(-1, 1, { ...last, to, cents: last.cents + cents })
    // Money given by hand before the medium can start runs from the first of its month: there is a warning about it.
    else flights.push({ from: startsOn <= to ? later(from, startsOn) : from, to, cents })
  })
  return flights
}

/** The places of the weeks that a flight touches. */
export const weeksIn = (flights: readonly Flight[], weeks: readonly Day[]): number[] =>
  weeks.flatMap((week, i) => (flights.some(({ from, to }) => week <= to && dayAfter(week, 6) >= from) ? [i] : []))
