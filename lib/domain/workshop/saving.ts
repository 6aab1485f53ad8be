import type { EvidenceLevel } from './bounds.ts'
import { canonical } from './form/fingerprint.ts'
import { faultOf, type Fault } from './form/judge.ts'
import type { RawValue } from './form/read.ts'
import type { QuestionKey } from './questions.ts'

type Stored = { value: RawValue; evidence: EvidenceLevel | null; version: number }
type Given = { value: RawValue; evidence: EvidenceLevel | null; baseVersion: number }
export type Write = { question: QuestionKey; value: RawValue; evidence: EvidenceLevel | null; version: number }

/** What becomes of each answer of a save. */
export type Verdict = {
  writes: Write[]
  /** Answers that are stored as given already, with their version. */
  same: { question: QuestionKey; version: number }[]
  faults: { question: QuestionKey; fault: Fault }[]
  /** Answers that somebody else changed since their writer saw them. */
  conflicts: QuestionKey[]
}

const nothing: Stored = { value: null, evidence: null, version: 0 }
const equal = (a: Omit<Stored, 'version'>, b: Omit<Stored, 'version'>): boolean =>
  canonical(a.value) === canonical(b.value) && a.evidence === b.evidence

/**
 * Judges each answer of a save by itself: one that is wrong or overtaken keeps no other from being saved. The same answer
 * given twice is no conflict and no new version.
 */
export const judgeSave = (stored: ReadonlyMap<QuestionKey, Stored>, given: Partial<Record<QuestionKey, Given>>): Verdict => {
  const verdict: Verdict = { writes: [], same: [], faults: [], conflicts: [] }
  for (const [question, answer] of Object.entries(given) as [QuestionKey, Given][]) {
    const held = stored.get(question) ?? nothing
    const fault = faultOf(question, answer.value)
    if (fault) verdict.faults.push({ question, fault })
    else if (equal(held, answer)) verdict.same.push({ question, version: held.version })
    else if (held.version !== answer.baseVersion) verdict.conflicts.push(question)
    else verdict.writes.push({ question, value: answer.value, evidence: answer.evidence, version: held.version + 1 })
  }
  return verdict
}
