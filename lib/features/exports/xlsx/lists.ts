import type { Workbook } from 'exceljs'
import { say } from '../../../domain/text.ts'
import { questionKeys } from '../../../domain/workshop/questions.ts'
import { rowsAsked } from '../../../domain/workshop/rows.ts'
import { questionTexts } from '../../../domain/workshop/texts.ts'
import { wordsOf } from '../../../domain/workshop/words.ts'
import type { Bundle } from '../bundle.ts'
import { columnName, columns, rowsOf } from '../table.ts'
import type { Words } from '../words.ts'
import { addSheet, put, putHead, putTitle } from './workbook.ts'

const widths = { phase: 18, part: 12, kind: 16, verdict: 16, priority: 10, title: 34, text: 70, who: 12, effort: 18, budget: 24, setUp: 14, kpi: 30, why: 70, refs: 18 }
const first = 4

/** Every line, task and warning in a row, to sort and filter. */
export function addAdvice(workbook: Workbook, bundle: Bundle, words: Words): void {
  const name = words.t('sheet.advice')
  const sheet = addSheet(workbook, name, columns.map(column => widths[column]))
  putTitle(sheet, bundle, name, words)
  putHead(sheet, first, columns.map(column => columnName(column, words)))
  const rows = rowsOf(bundle)
  rows.forEach((row, at) => columns.forEach((column, index) => {
    const [cell, value] = [sheet.getCell(first + 1 + at, index + 1), row[column]]
    if (typeof value === 'number') cell.value = value
    else if (value !== null && value !== '') put(cell, value)
  }))
  sheet.autoFilter = { from: { row: first, column: 1 }, to: { row: first + rows.length, column: columns.length } }
}

/** What the client answered, in words. */
export function addAnswers(workbook: Workbook, { answers, evidence, names, locale, ...bundle }: Bundle, words: Words): void {
  const name = words.t('sheet.answers')
  const sheet = addSheet(workbook, name, [50, 30, 80, 22])
  putTitle(sheet, { answers, evidence, names, locale, ...bundle }, name, words)
  putHead(sheet, first, [words.t('sheet.question'), words.t('doc.part'), words.t('sheet.answer'), words.t('sheet.evidence')])
  const wording = { locale, rows: rowsAsked(answers), names }
  let at = first + 1
  for (const key of questionKeys) {
    for (const { label, text } of wordsOf(key, answers[key] ?? null, wording)) {
      const level = evidence[key]
      put(sheet.getCell(at, 1), say(questionTexts[key].label, locale))
      put(sheet.getCell(at, 2), label ?? '')
      put(sheet.getCell(at, 3), text)
      put(sheet.getCell(at, 4), level ? words.advice(`why.evidence.${level}`) : '')
      at++
    }
  }
}
