import type { Advice } from '../../domain/advice/types.ts'
import type { Stage } from '../../domain/journey/stages.ts'
import type { FrozenPlan } from '../../domain/mediaplan/types.ts'
import type { Locale } from '../../domain/text.ts'
import type { Answers, Evidence } from '../../domain/workshop/answers.ts'

/** All that a file holds, as plain data: the builders know no database and no clock. */
export type Bundle = {
  company: string
  workshop: string
  /** The published version; null for the agency's draft. */
  number: number | null
  /** When it was published, or for a draft when it was asked for. */
  at: string
  advice: Advice
  answers: Answers
  evidence: Evidence
  /** The customer's mood per stage, from -2 to 2, where it is known. */
  moods: Partial<Record<Stage, number>>
  plan: FrozenPlan | null
  /** Names of channels and touchpoints by reference, for the answers in words. */
  names: ReadonlyMap<string, string>
  locale: Locale
}

const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text as XML can hold it: without control characters and halves of characters. */
export const printable = (text: string): string => text.replace(unprintable, '')
