import { readFileSync } from 'node:fs'
import { readPlaybook } from '../../prisma/playbook/read.ts'
import { generate } from '../domain/advice/generate.ts'
import type { Advice } from '../domain/advice/types.ts'
import { planFor } from '../domain/mediaplan/plan.ts'
import { startDocument } from '../domain/mediaplan/start.ts'
import type { MediaPlanDocument, MediaRow, PlanResult, PlanWarning } from '../domain/mediaplan/types.ts'
import { workshopFileSchema, type Answers } from '../domain/workshop/answers.ts'

export const playbook = readPlaybook()

export type Case = { answers: Answers; advice: Advice }
const readCase = (name: string): Case => {
  const { answers } = workshopFileSchema.parse(JSON.parse(readFileSync(new URL(`../domain/advice/cases/${name}.json`, import.meta.url), 'utf8')))
  return { answers, advice: generate({ answers }, playbook) }
}

/** The worked cases, each with its advice. */
export const florist = readCase('sc01-bloem-co')
export const furniture = readCase('sc02-tafelhuis')
export const bars = readCase('sc05-krak-repen')
export const software = readCase('sc08-planwerk-saas')
export const installer = readCase('sc10-warm-dicht-installatie')
export const cases = [florist, furniture, bars, software, installer]

/** A moment to begin a plan at. */
export const starts = { start: '2027-01', preparesFrom: '2026-11-22' }

/** The plan of a case as it starts, with what is put in or answered otherwise. */
export const planOf = (which: Case, change: Partial<MediaPlanDocument> = {}, answers: Partial<Answers> = {}): PlanResult =>
  planFor({ document: { ...startDocument(which.answers, starts), confirmed: true, ...change }, advice: which.advice, answers: { ...which.answers, ...answers }, playbook })

export const kinds = (result: PlanResult): PlanWarning['kind'][] => result.warnings.map(({ kind }) => kind)

export const rowOf = (result: PlanResult, id: string): MediaRow => {
  const row = result.rows.find(one => one.id === id)
  if (row === undefined) throw new Error(`The plan has no medium ${id}`)
  return row
}

/** What a medium gets each month, in euros. */
export const euros = (result: PlanResult, id: string): number[] => rowOf(result, id).cells.map(({ cents }) => cents / 100)
