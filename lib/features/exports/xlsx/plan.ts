import type { Workbook, Worksheet } from 'exceljs'
import type { PlanResult } from '../../../domain/mediaplan/types.ts'
import type { Bundle } from '../bundle.ts'
import type { Words } from '../words.ts'
import { addSheet, put, putAmount, putHead, putSum, putTitle, shade } from './workbook.ts'

const letter = (column: number): string =>
  (column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26))

const quoted = (sheet: string): string => `'${sheet}'`
const sum = (of: string): string => `ROUND(SUM(${of}),2)`

/** Where the totals of other sheets stand, for the sheet that adds them up. */
type Places = { planned: string; production: string }

const first = 4

/** Media by month: amounts, sums per phase, and the sum of all. Returns the cell of the grand total. */
function addMedia(workbook: Workbook, bundle: Bundle, plan: PlanResult, words: Words): string {
  const { t } = words
  const name = t('sheet.plan')
  const sheet = addSheet(workbook, name, [20, 34, ...plan.months.map(() => 13), 15])
  putTitle(sheet, bundle, name, words)
  putHead(sheet, first, [t('doc.phase'), t('doc.medium'), ...plan.months.map(words.shortMonth), t('doc.total')], 2)
  const last = plan.months.length + 3
  let at = first + 1
  const subtotals: number[] = []
  for (const phase of plan.phases) {
    const rows = plan.rows.filter(row => row.phase === phase.phase)
    const from = at
    for (const row of rows) {
      put(sheet.getCell(at, 1), words.phase(row.phase))
      put(sheet.getCell(at, 2), row.name)
      row.cells.forEach((cell, index) => putAmount(sheet.getCell(at, index + 3), cell.cents))
      putSum(sheet.getCell(at, last), sum(`${letter(3)}${at}:${letter(last - 1)}${at}`), row.cents)
      at++
    }
    put(sheet.getCell(at, 1), `${t('doc.total')} ${words.phaseShort(phase.phase)}`, { font: { bold: true }, fill: shade })
    const column = (index: number): string => `${letter(index)}${from}:${letter(index)}${at - 1}`
    phase.byMonth.forEach((cents, index) => putSum(sheet.getCell(at, index + 3), rows.length > 0 ? sum(column(index + 3)) : '0', cents))
    putSum(sheet.getCell(at, last), rows.length > 0 ? sum(column(last)) : '0', phase.cents)
    for (let index = 2; index <= last; index++) sheet.getCell(at, index).fill = shade
    subtotals.push(at++)
  }
  put(sheet.getCell(at, 1), t('doc.total'), { font: { bold: true } })
  const all = (index: number): string => (subtotals.length === 0 ? '0' : `ROUND(${subtotals.map(row => `${letter(index)}${row}`).join('+')},2)`)
  plan.byMonth.forEach((cents, index) => putSum(sheet.getCell(at, index + 3), all(index + 3), cents))
  putSum(sheet.getCell(at, last), all(last), plan.plannedCents)
  return `${quoted(name)}!${letter(last)}${at}`
}

/** What has to be made, with its price where that is known. Returns the cell of the total. */
function addProduction(workbook: Workbook, bundle: Bundle, plan: PlanResult, words: Words): string {
  const { t } = words
  const name = t('sheet.production')
  const sheet = addSheet(workbook, name, [60, 18, 40])
  putTitle(sheet, bundle, name, words)
  putHead(sheet, first, [t('doc.name'), t('doc.amount'), t('doc.medium')])
  let at = first + 1
  for (const line of plan.production) {
    put(sheet.getCell(at, 1), line.unsure ? `${line.name} (${t('doc.unsure')})` : line.name)
    if (line.cents === null) put(sheet.getCell(at, 2), t('doc.quote'))
    else putAmount(sheet.getCell(at, 2), line.cents)
    put(sheet.getCell(at, 3), plan.rows.filter(row => line.rowIds.includes(row.id)).map(row => row.name).join(', '))
    at++
  }
  put(sheet.getCell(at, 1), t('doc.total'), { font: { bold: true } })
  putSum(sheet.getCell(at, 2), plan.production.length === 0 ? '0' : sum(`B${first + 1}:B${at - 1}`), plan.productionCents)
  return `${quoted(name)}!B${at}`
}

function putTotals(sheet: Worksheet, plan: PlanResult, { t }: Words, places: Places): void {
  const rows: [name: string, write: (cell: string) => void][] = [
    [t('doc.monthly'), cell => putAmount(sheet.getCell(cell), plan.monthlyCents)],
    [t('doc.budget'), cell => putSum(sheet.getCell(cell), `ROUND(B${first}*${plan.months.length},2)`, plan.budgetCents)],
    [t('doc.planned'), cell => putSum(sheet.getCell(cell), places.planned, plan.plannedCents)],
    [t('doc.open'), cell => putSum(sheet.getCell(cell), `MAX(0,ROUND(B${first + 1}-B${first + 2},2))`, plan.openCents)],
    [t('doc.over'), cell => putSum(sheet.getCell(cell), `MAX(0,ROUND(B${first + 2}-B${first + 1},2))`, plan.overCents)],
    [t('doc.productionTotal'), cell => putSum(sheet.getCell(cell), places.production, plan.productionCents)],
    [t('doc.all'), cell => putSum(sheet.getCell(cell), `ROUND(B${first + 2}+B${first + 5},2)`, plan.totalCents)],
  ]
  rows.forEach(([name, write], index) => {
    put(sheet.getCell(first + index, 1), name)
    write(`B${first + index}`)
  })
}

/** Three sheets: the totals, the media by month, and what has to be made. Whoever changes an amount sees the totals follow. */
export function addPlan(workbook: Workbook, bundle: Bundle, plan: PlanResult, words: Words): void {
  const totals = addSheet(workbook, words.t('sheet.totals'), [42, 20, 60])
  putTitle(totals, bundle, words.t('sheet.plan'), words)
  const places = { planned: addMedia(workbook, bundle, plan, words), production: addProduction(workbook, bundle, plan, words) }
  putTotals(totals, plan, words, places)
  plan.warnings.forEach((warning, index) => put(totals.getCell(first + 8 + index, 1), warning.text))
  for (let at = first + 8; at < first + 8 + plan.warnings.length; at++) totals.mergeCells(at, 1, at, 3)
}
