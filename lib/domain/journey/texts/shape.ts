import type { FullText } from '../../text.ts'

/** What a phase of a model is about, seen from the company and from the customer. Emotions are expert judgement. */
export type PhaseText = { name: FullText; goal: FullText; question: FullText; emotion: FullText; message: FullText }

/** What a phase model is, when it suits, what to mind, and where that comes from (S and U references). */
export type ModelText<PhaseKey extends string = string> = {
  name: FullText
  description: FullText
  suits: FullText
  note: FullText
  sources: string[]
  phases: Record<PhaseKey, PhaseText>
}
