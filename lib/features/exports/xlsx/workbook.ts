import exceljs, { type Cell, type Workbook, type Worksheet } from 'exceljs'
import { printable, type Bundle } from '../bundle.ts'
import { wordsIn, type Words } from '../words.ts'
import { addAdvice, addAnswers } from './lists.ts'
import { addPlan } from './plan.ts'

export const euro = '"€" #,##0.00'
const ink = 'FF16202E'
const paper = 'FFF2F0EA'

/** Writes a text as a text: it can never become a formula, whatever it starts with. */
export function put(cell: Cell, text: string, style: Partial<Pick<Cell, 'font' | 'alignment' | 'fill'>> = {}): void {
  cell.value = printable(text).slice(0, 32_000)
  Object.assign(cell, { alignment: { vertical: 'top', wrapText: true }, ...style })
}

/** An amount in euros, from cents. */
export function putAmount(cell: Cell, cents: number): void {
  cell.value = cents / 100
  cell.numFmt = euro
}

/** A formula of our own, with its result for who only looks. */
export function putSum(cell: Cell, formula: string, cents: number): void {
  cell.value = { formula, result: cents / 100, date1904: false }
  cell.numFmt = euro
  cell.font = { bold: true }
}

/** The row of names above a table; it stays in sight. */
export function putHead(sheet: Worksheet, at: number, names: readonly string[], split = 0): void {
  names.forEach((name, index) => put(sheet.getCell(at, index + 1), name, {
    font: { bold: true, color: { argb: 'FFFFFFFF' } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: ink } },
  }))
  sheet.views = [{ state: 'frozen', ySplit: at, xSplit: split }]
}

export const shade = { type: 'pattern', pattern: 'solid', fgColor: { argb: paper } } as const

/** A sheet in the agency's type, set up to print across the page. */
export function addSheet(workbook: Workbook, name: string, widths: readonly number[]): Worksheet {
  const sheet = workbook.addWorksheet(name, { pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 } })
  widths.forEach((width, index) => { sheet.getColumn(index + 1).width = width })
  return sheet
}

/** What the file is: above the first table of a sheet. */
export function putTitle(sheet: Worksheet, bundle: Bundle, title: string, { t, edition, day }: Words): void {
  sheet.getCell('A1').value = printable(`${title} · ${bundle.company}`)
  sheet.getCell('A1').font = { bold: true, size: 16, color: { argb: ink } }
  const when = bundle.number === null ? t('doc.draftMade', { date: day(bundle.at) }) : `${edition(bundle)}, ${day(bundle.at)}`
  sheet.getCell('A2').value = printable(`${bundle.workshop} · ${when}`)
}

/** The plan with formulas that work out its totals, and the advice in rows. Every text is a text, every amount a number. */
export async function buildXlsx(bundle: Bundle): Promise<Uint8Array> {
  const words = wordsIn(bundle.locale)
  const workbook = new exceljs.Workbook()
  const at = new Date(bundle.at)
  Object.assign(workbook, { creator: 'Klantreis', lastModifiedBy: 'Klantreis', created: at, modified: at, title: printable(words.t('doc.for', { company: bundle.company })) })
  // Recalculated when it is opened, so that nobody ever sees totals of before.
  workbook.calcProperties.fullCalcOnLoad = true
  if (bundle.plan !== null) addPlan(workbook, bundle, bundle.plan.result, words)
  addAdvice(workbook, bundle, words)
  addAnswers(workbook, bundle, words)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
