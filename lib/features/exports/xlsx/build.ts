import exceljs from 'exceljs'
import { printable, type Bundle } from '../bundle.ts'
import { wordsIn } from '../words.ts'
import { addAdvice, addAnswers } from './lists.ts'
import { addPlan } from './plan.ts'

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
