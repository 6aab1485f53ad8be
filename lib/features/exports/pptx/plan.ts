import type { MediaRow, PlanResult } from '../../../domain/mediaplan/types.ts'
import { hairline, ink, tones } from '../colours.ts'
import type { Words } from '../words.ts'
import { addSlide, body, head, hex, margin, shorten, wide, type Cell, type Deck } from './slides.ts'

const mostMonths = 12
const mostRows = 12

const right = { align: 'right' }
const bold = { align: 'right', bold: true }

/** The months in slides of at most a year. */
const spans = (count: number): [from: number, to: number][] =>
  Array.from({ length: Math.ceil(count / mostMonths) }, (_, index) => [index * mostMonths, Math.min(count, (index + 1) * mostMonths)])

const inGroups = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size))

const total = (cents: readonly number[]): number => cents.reduce((sum, one) => sum + one, 0)

type Table = { title: string; rows: Cell[][]; months: string[]; totals: Cell[] | null }

function addMonths(deck: Deck, { title, rows, months, totals }: Table, { t }: Words, foot: string): void {
  const slide = addSlide(deck, title, null, foot)
  const cell = (wide - 3.6) / (months.length + 1)
  slide.addTable([[head(t('doc.medium')), ...months.map(month => head(month)), head(t('doc.total'))], ...rows, ...(totals ? [totals] : [])], {
    x: margin, y: 1.35, colW: [3.6, ...months.map(() => cell), cell], fontFace: body, fontSize: months.length > 8 ? 8 : 10, color: hex(ink), valign: 'middle',
    border: { type: 'solid', pt: 0.5, color: hex(hairline) }, margin: [0.03, 0.05, 0.03, 0.05],
  })
}

/** The plan in tables that can be edited: per phase and per medium, by month; amounts in euros. */
export function addPlanSlides(deck: Deck, plan: PlanResult, words: Words, foot: string): void {
  const { t, amount } = words
  const media = plan.rows.filter(row => row.cents > 0)
  for (const [from, to] of spans(plan.months.length)) {
    const months = plan.months.slice(from, to).map(words.shortMonth)
    const line = (name: string, cents: readonly number[], fill?: string): Cell[] => [
      { text: shorten(name, 60), options: { bold: fill !== undefined, ...(fill ? { fill: { color: hex(fill) } } : {}) } },
      ...cents.slice(from, to).map(one => ({ text: amount(one), options: right })), { text: amount(total(cents.slice(from, to))), options: bold },
    ]
    const all = line(t('doc.total'), plan.byMonth).map(one => ({ text: one.text, options: { ...one.options, bold: true } }))
    const phases = plan.phases.map(phase => line(words.phase(phase.phase), phase.byMonth, tones[phase.phase].soft))
    addMonths(deck, { title: `${t('doc.plan')}: ${t('doc.perPhase').toLowerCase()}`, rows: phases, months, totals: all }, words, foot)
    const groups = inGroups<MediaRow>(media, mostRows)
    groups.forEach((group, index) => addMonths(deck, {
      title: `${t('doc.plan')}: ${t('doc.perMedium').toLowerCase()}${groups.length > 1 ? ` (${index + 1}/${groups.length})` : ''}`, months,
      rows: group.map(row => line(`${words.phaseShort(row.phase)} · ${row.name}`, row.cells.map(one => one.cents), tones[row.phase].soft)), totals: index === groups.length - 1 ? all : null,
    }, words, foot))
  }
  addTotals(deck, plan, words, foot)
}

function addTotals(deck: Deck, plan: PlanResult, { t, money }: Words, foot: string): void {
  const slide = addSlide(deck, t('doc.totals'), null, foot)
  const rows: [string, number][] = [
    [t('doc.budget'), plan.budgetCents], [t('doc.planned'), plan.plannedCents], [t('doc.open'), plan.openCents],
    ...(plan.overCents > 0 ? [[t('doc.over'), plan.overCents] as [string, number]] : []),
    [t('doc.productionTotal'), plan.productionCents], [t('doc.all'), plan.totalCents],
  ]
  slide.addTable(rows.map(([name, cents], index): Cell[] => {
    const strong = index === rows.length - 1
    return [{ text: name, options: { bold: strong } }, { text: money(cents), options: { align: 'right', bold: strong } }]
  }), { x: margin, y: 1.4, colW: [5, 3], fontFace: body, fontSize: 16, color: hex(ink), border: { type: 'solid', pt: 0.5, color: hex(hairline) }, margin: [0.05, 0.1, 0.05, 0.1] })
  const warnings = plan.warnings.slice(0, 6).map(warning => ({ text: shorten(warning.text, 220), options: { bullet: true, breakLine: true } }))
  if (warnings.length > 0) slide.addText(warnings, { x: margin, y: 4.6, w: wide, h: 2.3, fontFace: body, fontSize: 12, color: hex(ink), valign: 'top', fit: 'shrink' })
}
