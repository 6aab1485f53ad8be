import { useTranslations } from 'next-intl'
import { phaseTone } from '@/components/line/tones'
import { classes } from '@/components/ui/classes'
import { dayAfter, daysBetween, daysIn, firstDay, lastDay, monthOfYear } from '@/lib/domain/mediaplan/calendar'
import { inEuros } from '@/lib/domain/mediaplan/money'
import type { MediaRow, PlanPhase, PlanResult } from '@/lib/domain/mediaplan/types'
import { useCalendarWords } from './words'

const height = 28
const middle = height / 2

/** Where the days of a plan stand on the drawing: one unit a day. */
const axisOf = ({ months, weeks }: PlanResult) => {
  const from = firstDay(months[0]!)
  const days = months.reduce((sum, month) => sum + daysIn(month), 0)
  return {
    days,
    at: (day: string) => Math.min(days, Math.max(0, daysBetween(from, day))),
    months: months.map(month => ({ month, x: daysBetween(from, firstDay(month)), wide: daysIn(month) })),
    weeks: weeks.map(week => daysBetween(from, week)).filter(x => x > 0),
  }
}
type Axis = ReturnType<typeof axisOf>

/**
 * The plan as a map: the journey is the line on the left, each medium a branch of it that runs through the weeks. Drawn
 * for the eye; the words beside each branch say the same.
 */
export const Flowchart = ({ result }: { result: PlanResult }) => {
  const t = useTranslations('plan.chart')
  const axis = axisOf(result)
  return (
    <figure className="grid gap-4 print:block">
      <div className="grid print:block">
        <Months result={result} axis={axis} />
        {result.phases.map(phase => <PhaseBranches key={phase.phase} phase={phase} result={result} axis={axis} />)}
      </div>
      <figcaption className="flex flex-wrap gap-x-6 gap-y-2 text-sm text-muted">
        <Sign label={t('runs')}><line x1="2" x2="38" y1="8" y2="8" stroke="currentColor" strokeWidth="8" strokeLinecap="round" /></Sign>
        <Sign label={t('free')}><line x1="2" x2="38" y1="8" y2="8" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" /></Sign>
        <Sign label={t('leadIn')}><line x1="2" x2="38" y1="8" y2="8" stroke="currentColor" strokeWidth="2" strokeDasharray="1 5" strokeLinecap="round" /></Sign>
        {result.peaks.length > 0 && <Sign label={t('busy')}><rect x="4" width="32" height="16" fill="var(--coral-soft)" /><line x1="4" x2="36" y1="1" y2="1" stroke="var(--coral-strong)" strokeWidth="2" /></Sign>}
      </figcaption>
    </figure>
  )
}

const Sign = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <span className="inline-flex items-center gap-2"><svg aria-hidden viewBox="0 0 40 16" className="h-4 w-10 text-ink">{children}</svg>{label}</span>
)

const track = 'sm:grid sm:grid-cols-[minmax(11rem,17rem)_minmax(0,1fr)_6.5rem] sm:items-center sm:gap-x-4'

/** The months along the top; a busy one says so. */
const Months = ({ result, axis }: { result: PlanResult; axis: Axis }) => {
  const words = useCalendarWords()
  const many = result.months.length > 12
  return (
    <div aria-hidden className={classes(track, 'pl-8 text-xs text-muted')}>
      <span />
      <div className="flex">
        {axis.months.map(({ month, wide }, i) => (
          <span
            key={month}
            style={{ flexGrow: wide }}
            className={classes('grid w-0 border-l border-line pb-1 pl-1 leading-tight', result.peaks.includes(monthOfYear(month)) && 'font-semibold text-coral-text')}
          >
            <span className={classes('sm:hidden', many && 'invisible', many && i % 3 === 0 && 'visible')}>{words.monthShort(month).charAt(0).toUpperCase()}</span>
            <span className="max-sm:hidden">{many ? words.monthShort(month).charAt(0).toUpperCase() : words.monthShort(month)}</span>
            {(month.endsWith('-01') || (i === 0 && !(many && axis.months[1]!.month.endsWith('-01')))) && <span className={classes('whitespace-nowrap font-normal', i > 0 && result.months.length > 9 && 'max-sm:hidden')}>{words.year(month)}</span>}
          </span>
        ))}
      </div>
      <span />
    </div>
  )
}

/** One phase: its station on the journey, and its media that branch off. */
const PhaseBranches = ({ phase, result, axis }: { phase: PlanPhase; result: PlanResult; axis: Axis }) => {
  const rows = result.rows.filter(row => row.phase === phase.phase && row.status !== 'off')
  return (
    <section aria-label={phase.name} className={classes(phaseTone(phase.phase), 'relative pl-8 print:break-inside-avoid')}>
      <span aria-hidden className="absolute inset-y-0 left-2.5 w-1.5 -translate-x-1/2 bg-tone" />
      <div className={classes(track, 'relative max-sm:pt-3')}>
        <span aria-hidden className="absolute top-1/2 -left-8 size-5 -translate-y-1/2 rounded-full border-4 border-tone bg-paper max-sm:top-6" />
        <h3 className="flex items-baseline justify-between gap-3 text-lg sm:block sm:py-2.5">
          {phase.name}<span className="font-sans text-base font-medium tabular-nums sm:hidden">{inEuros(phase.cents)}</span>
        </h3>
        <div className="grid self-stretch max-sm:hidden"><Track axis={axis} result={result}>{null}</Track></div>
        <span className="text-right font-semibold tabular-nums max-sm:hidden">{inEuros(phase.cents)}</span>
      </div>
      <ul>{rows.map(row => <Branch key={row.id} row={row} result={result} axis={axis} />)}</ul>
    </section>
  )
}

const Branch = ({ row, result, axis }: { row: MediaRow; result: PlanResult; axis: Axis }) => {
  const t = useTranslations('plan.chart')
  const words = useCalendarWords()
  const quiet = row.status === 'free' || row.cents === 0
  const spoken = row.flights.length === 0 ? t('notRunning') : row.flights.map(({ from, to }) => t('runsFrom', { from: words.day(from), to: words.day(to) })).join('. ')
  return (
    <li className={classes(track, 'relative border-t border-line/70 max-sm:pt-2')}>
      <span aria-hidden className="absolute top-1/2 -left-[1.375rem] h-0.5 w-5 -translate-y-1/2 bg-tone/50 max-sm:top-5" />
      <span className={classes('flex items-baseline justify-between gap-3 text-[0.9375rem] leading-snug sm:py-1.5', quiet && 'text-muted')}>
        {row.name}
        <span className="shrink-0 tabular-nums sm:hidden">{row.status === 'free' && row.cents === 0 ? '' : inEuros(row.cents)}</span>
      </span>
      <Track axis={axis} result={result}><Flights row={row} result={result} axis={axis} /></Track>
      <span className={classes('text-right text-[0.9375rem] tabular-nums max-sm:hidden', quiet && 'text-muted')}>
        {row.status === 'free' && row.cents === 0 ? <span aria-hidden>–</span> : inEuros(row.cents)}
      </span>
      <span className="sr-only">{spoken}{row.status === 'free' && `, ${t('free')}`}</span>
    </li>
  )
}

/** The weeks and months behind a branch, with the busy season marked. */
const Track = ({ axis, result, children }: { axis: Axis; result: PlanResult; children: React.ReactNode }) => (
  <div aria-hidden className="relative h-8 self-stretch sm:h-auto sm:min-h-9">
    <svg viewBox={`0 0 ${axis.days} ${height}`} preserveAspectRatio="none" className="absolute inset-0 size-full overflow-visible">
      {axis.months.map(({ month, x, wide }) => result.peaks.includes(monthOfYear(month)) && <rect key={month} x={x} width={wide} height={height} fill="var(--coral-soft)" fillOpacity="0.65" />)}
      {result.months.length <= 6 && axis.weeks.map(x => <line key={x} x1={x} x2={x} y1={middle - 3} y2={middle + 3} stroke="var(--line)" vectorEffect="non-scaling-stroke" />)}
      {axis.months.map(({ month, x }) => <line key={month} x1={x} x2={x} y1="0" y2={height} stroke="var(--line)" vectorEffect="non-scaling-stroke" />)}
      {children}
    </svg>
  </div>
)

const thinnest = 4
const thickest = 14

/** A flight swells in the months that get most. */
const Flights = ({ row, result, axis }: { row: MediaRow; result: PlanResult; axis: Axis }) => {
  const most = Math.max(1, ...row.cells.map(cell => cell.cents))
  const leadFrom = axis.at(dayAfter(row.startsOn, -row.leadDays))
  const starts = axis.at(row.startsOn)
  const runs = row.flights.length > 0
  const inset = axis.days / 150
  const pieces = result.months.flatMap((month, i) => {
    const flight = row.flights.find(({ from, to }) => from <= lastDay(month) && to >= firstDay(month))
    if (flight === undefined) return []
    const opens = flight.from >= firstDay(month)
    const closes = flight.to <= lastDay(month)
    // Round ends stick out a little, so a flight is drawn a little inside its days.
    const [from, to] = [axis.at(opens ? flight.from : firstDay(month)) + (opens ? inset : 0), axis.at(lastDay(month)) + 1 - (closes ? inset : 0)]
    return [{ from, to, wide: row.cells[i]!.cents === 0 ? 2.5 : thinnest + Math.round(((thickest - thinnest) * row.cells[i]!.cents) / most) }]
  })
  return (
    <>
      {runs && starts > leadFrom && <line x1={leadFrom} x2={starts} y1={middle} y2={middle} stroke="var(--tone)" strokeWidth="2" strokeDasharray="1 5" strokeLinecap="round" vectorEffect="non-scaling-stroke" />}
      {pieces.map(({ from, to, wide }) => (
        <line
          key={from} x1={from} x2={to} y1={middle} y2={middle} stroke="var(--tone)" strokeWidth={wide} strokeLinecap="round" vectorEffect="non-scaling-stroke"
        />
      ))}
    </>
  )
}
