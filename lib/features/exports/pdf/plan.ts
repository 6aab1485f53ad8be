import type { PlanResult } from '../../../domain/mediaplan/types.ts'
import { hairline, muted, tones } from '../colours.ts'
import { flowchart } from './flow.ts'
import { box, edge, page, say, table, title, type Column, type Frame, type Part, type TableRow } from './parts.ts'

const mostMonths = 12
const wide = 841.89 - 2 * edge

const total = (cents: readonly number[]): number => cents.reduce((sum, one) => sum + one, 0)

export type Span = { from: number; to: number }

/** A plan of two years stands in two tables of a year. */
export const spansOf = (plan: PlanResult): Span[] => Array.from({ length: Math.ceil(plan.months.length / mostMonths) }, (_, index) =>
  ({ from: index * mostMonths, to: Math.min(plan.months.length, (index + 1) * mostMonths) }))

function byMonth(plan: PlanResult, { from, to }: Span, rows: readonly { name: string; cents: readonly number[]; fill: string }[], { words }: Frame, name: string): Part[] {
  const months = plan.months.slice(from, to)
  const size = months.length > 8 ? 7 : 8.5
  const cell = (wide - 150) / (months.length + 1)
  const columns: Column[] = [{ width: 150 }, ...months.map(() => ({ width: cell, align: 'right' as const })), { width: cell, align: 'right' }]
  const line = (label: string, cents: readonly number[]): string[] => [label, ...cents.slice(from, to).map(words.amount), words.amount(total(cents.slice(from, to)))]
  const lines: TableRow[] = [
    ...rows.map(row => ({ cells: line(row.name, row.cents), fill: row.fill })),
    { cells: line(words.t('doc.total'), plan.byMonth), bold: true },
  ]
  return [title(name, 13), table([words.t('doc.inEuro'), ...months.map(words.shortMonth), words.t('doc.total')], lines, columns, size)]
}

function totals(plan: PlanResult, { words: { t, money } }: Frame): Part[] {
  const rows: TableRow[] = [
    { cells: [t('doc.budget'), money(plan.budgetCents)] }, { cells: [t('doc.planned'), money(plan.plannedCents)] }, { cells: [t('doc.open'), money(plan.openCents)] },
    ...(plan.overCents > 0 ? [{ cells: [t('doc.over'), money(plan.overCents)] }] : []),
    { cells: [t('doc.productionTotal'), money(plan.productionCents)] }, { cells: [t('doc.all'), money(plan.totalCents)], bold: true },
  ]
  const production: TableRow[] = plan.production.map(line => ({ cells: [line.name, line.cents === null ? t('doc.quote') : money(line.cents)] }))
  const columns: Column[] = [{ width: 330 }, { width: 110, align: 'right' }]
  return [
    title(t('doc.totals'), 13), table([t('doc.part'), t('doc.amount')], rows, columns, 9),
    ...(production.length === 0 ? [] : [title(t('doc.production'), 13), table([t('doc.name'), t('doc.amount')], production, columns, 9)]),
  ]
}

/** The media plan: when what runs, what it costs per phase and medium, and what to mind. */
export const planPages = (plan: PlanResult, frame: Frame): Part[] => {
  const { words } = frame
  const { t } = words
  const media = plan.rows.filter(row => row.cents > 0)
  const spans = spansOf(plan)
  const phases = plan.phases.map(({ phase, byMonth: cents }) => ({ name: words.phase(phase), cents, fill: tones[phase].soft }))
  return [
    ...spans.map((span, index) => page(frame, { landscape: true, bookmark: t('doc.plan') },
      title(t('doc.plan'), 22), say(t('doc.planIntro', { start: words.month(plan.months[0]!), end: words.month(plan.months.at(-1)!) }), { color: muted }),
      ...byMonth(plan, span, phases, frame, t('doc.perPhase')),
      title(t('doc.flow'), 13), ...flowchart(plan, span, words, index))),
    ...spans.map(span => page(frame, { landscape: true, bookmark: t('doc.perMedium') },
      ...byMonth(plan, span, media.map(row => ({ name: `${words.phaseShort(row.phase)} · ${row.name}`, cents: row.cells.map(cell => cell.cents), fill: tones[row.phase].soft })), frame, t('doc.perMedium')))),
    page(frame, { landscape: true, bookmark: t('doc.totals') },
      ...totals(plan, frame),
      ...(plan.warnings.length === 0 ? [] : [title(t('doc.planWarnings'), 13), ...plan.warnings.map(warning => box({ borderLeftWidth: 2, borderLeftColor: hairline, paddingLeft: 8, marginBottom: 4 }, say(warning.text, { marginBottom: 0 })))]),
      ...(plan.why.length === 0 ? [] : [title(t('doc.planHow'), 13, { marginTop: 8 }), ...plan.why.map(reason => say(reason.refs.length === 0 ? reason.text : `${reason.text} [${reason.refs.join(', ')}]`))])),
  ]
}
