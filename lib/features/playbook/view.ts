import type { Fault } from '../../domain/playbook/faults.ts'
import type { Gate } from '../../domain/playbook/gate.ts'
import type { PlaybookPart } from '../../domain/playbook/parts.ts'
import type { DryRunTotals } from '../../domain/review/dryRun.ts'
import type { FramePart } from '../../domain/review/frameParts.ts'
import type { EntryChange } from '../../domain/review/types.ts'

/** Moments are ISO strings in UTC. */
export type DraftHead = { id: string; base: number; version: number; note: string; updatedAt: string; updatedBy: string }
export type PlaybookVersionView = { version: number; note: string; publishedAt: string; author: string | null }
export type DryRunHead = {
  id: string
  state: 'queued' | 'running' | 'done' | 'failed'
  /** Why it ended without a result. */
  fault: string | null
  done: number
  total: number
  draftVersion: number
  createdAt: string
  changed: number | null
  failed: number
}

/** Why the draft cannot be published now. */
export type PublishBlock = 'unchanged' | 'faults' | 'noDryRun' | 'dryRunRuns' | 'dryRunOld' | 'dryRunFailed'

export type Overview = {
  published: PlaybookVersionView
  draft: (DraftHead & { gate: Gate; changes: PartChange[]; dryRun: DryRunHead | null; block: PublishBlock | null }) | null
  counts: Record<PlaybookPart, number>
}

/** An item that differs from the published version. */
export type PartChange = { part: PlaybookPart; item: string; name: string; change: 'added' | 'removed' | 'changed' }

export type PartRow = { item: string; name: string; about: string; group: string; changed: boolean; faults: number }
export type PartView = {
  part: PlaybookPart; search: string; filter: string; filters: string[]; rows: PartRow[]; total: number; hasDraft: boolean
}

/** What the forms choose from. */
export type Choices = {
  channels: { value: string; label: string }[]
  touchpoints: { value: string; label: string }[]
  rules: { value: string; label: string }[]
}
export type ItemView = {
  part: PlaybookPart
  item: string
  name: string
  document: unknown
  /** The item in the published version; undefined when it is new. */
  published: unknown
  seen: string
  editable: boolean
  faults: Fault[]
  notices: Fault[]
  choices: Choices
  /** What is needed to try the examples of a rule in the browser: a playbook with little in it. */
  kit: unknown
}

export type DryRunView = {
  run: DryRunHead
  isCurrent: boolean
  totals: DryRunTotals | null
  entries: ({ id: string } & DryRunTotals['entries'][string])[]
  rules: ({ id: string } & DryRunTotals['rules'][string])[]
  /** The workshops on this page whose advice would change. */
  workshops: { id: string; title: string; company: string; added: number; dropped: number; changed: number }[]
  page: number
  pages: number
  /** What would change in the workshop that was asked for, made afresh. */
  shown: { id: string; title: string; company: string; changes: EntryChange[]; frame: FramePart[] } | null
}
