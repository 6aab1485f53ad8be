import type { Cell, Workbook, Worksheet } from 'exceljs'
import { printable, type Bundle } from '../bundle.ts'
import type { Words } from '../words.ts'

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
