import type { Phase } from '../journey/stages.ts'
import type { LineKind, Task, Trace, Verdict, Warning } from '../advice/types.ts'
import type { Owner } from '../playbook/schema.ts'

/** The parts of an advice that a strategist goes through. */
export type EntryPart = 'line' | 'task' | 'warning'

/** The words of an entry, as a reader sees them: what a review can change, and what a comparison looks at. */
export type EntryWords = {
  title: string
  text: string
  verdict: Verdict | null
  /** 1 (first) to 5; null where the engine gives none. */
  priority: number | null
  owner: Owner | null
}

/**
 * One thing to judge: a line, task or warning of an advice, in one shape. `id` is stable across generations:
 * "line:<line id>", "task:<task id>", "warning:<ref>:<phase or all>", or "own:<uuid>" for what a strategist added.
 */
export type Entry = {
  id: string
  part: EntryPart
  phase: Phase | null
  kind: LineKind | Task['kind'] | Warning['kind']
  ref: string
  words: EntryWords
  /**
   * All else that a reader sees of it (remarks, format, budget, lead time, KPIs, benchmark, wave...), as texts by name, so
   * that a comparison misses nothing that is worded differently.
   */
  details: Readonly<Record<string, string>>
  trace: Trace
}

export type Judgement = 'accepted' | 'edited' | 'rejected'

/** What a strategist decided about an entry of the engine. */
export type EngineDecision = {
  origin: 'engine'
  judgement: Judgement
  /** Only what she changed; empty unless edited. */
  changes: Partial<EntryWords>
  /** Why it was rejected (always there then), or edited. */
  reason: string
  /** The entry as the engine gave it when she decided; null when what she decided on is that it is gone. */
  basis: Entry | null
  /** Where it stands among the entries of its phase, between those of its neighbours; null keeps the engine's place. */
  position: number | null
}

/** An entry that a strategist added. It keeps its place and words until she changes them. */
export type OwnEntry = {
  origin: 'own'
  judgement: 'accepted' | 'rejected'
  part: 'line' | 'task'
  phase: Phase
  kind: LineKind | Task['kind']
  /** The channel or touchpoint of the playbook that it is about (CH.., TP..); null for words alone. */
  ref: string | null
  words: EntryWords
  reason: string
  position: number | null
}

export type ReviewDocument = EngineDecision | OwnEntry

/** All decisions of a workshop, by the id of the entry. This is what a publication freezes as its `review`. */
export type Review = Readonly<Record<string, ReviewDocument>>

/** What became of one entry between two advices, and the answers that brought it about. */
export type EntryChange = {
  id: string
  change: 'added' | 'dropped' | 'changed'
  before: Entry | null
  after: Entry | null
}
