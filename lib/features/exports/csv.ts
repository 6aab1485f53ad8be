import { printable, type Bundle } from './bundle.ts'
import { columnName, columns, rowsOf } from './table.ts'
import { wordsIn } from './words.ts'

/** A text that a spreadsheet would take for a formula. */
const looksLikeFormula = /^[=+\-@\t\r]/

/** One cell: quoted where it must be, and never a formula. */
export function cell(value: string | number | null): string {
  const text = value === null ? '' : typeof value === 'number' ? String(value) : printable(value)
  const safe = typeof value === 'string' && looksLikeFormula.test(text) ? `'${text}` : text
  return /[";\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Cents as a Dutch spreadsheet reads an amount: "1250,50". */
const amount = (cents: number): string => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`

/** The advice and the plan in one table, UTF-8 with a byte order mark and semicolons, as Dutch spreadsheets open it. */
export function buildCsv(bundle: Bundle): Uint8Array {
  const words = wordsIn(bundle.locale)
  const { t } = words
  const advice = rowsOf(bundle).map(row => [...columns.map(column => row[column]), '', ''].map(cell))
  const head = [...columns.map(column => columnName(column, words)), t('doc.month'), t('doc.inEuro')].map(cell)
  const blank = (count: number): string[] => Array.from({ length: count }, () => '')
  const money = (part: string, phase: string, name: string, month: string, cents: number | null): string[] => [
    cell(phase), cell(part), ...blank(3), cell(name), ...blank(columns.length - 6), cell(month), cents === null ? cell(t('doc.quote')) : amount(cents),
  ]
  const plan = bundle.plan?.result
  const planned = plan?.rows.flatMap(row => row.cells.flatMap(({ cents }, index) =>
    cents === 0 ? [] : [money(t('part.plan'), words.phase(row.phase), row.name, plan.months[index]!, cents)])) ?? []
  const production = plan?.production.map(line => money(t('part.production'), '', line.name, '', line.cents)) ?? []
  const lines = [head, ...advice, ...planned, ...production].map(cells => cells.join(';'))
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`)
}
