import type { Bundle } from './bundle.ts'

/** What a JSON file holds. Advice, answers and plan stand in it exactly as they are stored. */
export type JsonExport = {
  kind: 'klantreis.advice'
  shape: 1
  company: string
  workshop: string
  version: number | null
  at: string
} & Pick<Bundle, 'advice' | 'answers' | 'evidence' | 'plan'>

/** Everything, for other programs; the answers in it can be imported in a workshop again. */
export function buildJson({ company, workshop, number, at, advice, answers, evidence, plan }: Bundle): Uint8Array {
  const document: JsonExport = { kind: 'klantreis.advice', shape: 1, company, workshop, version: number, at, advice, answers, evidence, plan }
  return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`)
}
