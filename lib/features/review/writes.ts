import { randomUUID } from 'node:crypto'
import type { WorkingEntry } from '../../domain/review/compose.ts'
import { decide, verdictsOf, type Choice } from '../../domain/review/decide.ts'
import { positionAfterMove } from '../../domain/review/order.ts'
import type { EngineDecision, EntryWords, ReviewDocument } from '../../domain/review/types.ts'
import { canonical } from '../../domain/workshop/form/fingerprint.ts'
import { done, refuse, type JsonObject, type Refusal, type Result } from '../../platform/action/result.ts'
import type { Tx } from '../../platform/db/db.ts'
import { lockWorkshop } from '../workshop/store.ts'
import { partOf, printOfEntry, printOfRest, restOf } from './present.ts'
import { workingAdvice, writeDecision, type ReviewRow, type WorkingAdvice } from './store.ts'
import type { ReviewPart } from './view.ts'

/** What a decision was made on: the version of the one before it, and a print of the engine's words. */
export type Basis = { workshopId: string; entryId: string; version: number; seen: string }
export type Decided = { entryId: string; part: ReviewPart; version: number }

const archived = refuse('refused', { message: 'review.errors.archived' })
const gone = refuse('refused', { message: 'review.errors.gone' })
const pointless = refuse('refused', { message: 'review.errors.pointless' })

/** Holds the workshop, so that those who decide follow each other, and works out what stands now. */
export async function hold(tx: Tx, workshopId: string): Promise<WorkingAdvice | Refusal> {
  await lockWorkshop(tx, workshopId, null)
  const working = await workingAdvice(tx, workshopId)
  if (working === null) return refuse('missing', { message: 'errors.missing' })
  return working.stored.workshop.archived ? archived : working
}

const asJson = (words: EntryWords): JsonObject => ({ ...words })

/**
 * Both texts: hers and what was decided meanwhile, so that the screen can show them side by side. `version` and `seen` are
 * what a decision has to be made on from here.
 */
const conflict = (entry: WorkingEntry, row: ReviewRow | undefined): Refusal => refuse('conflict', {
  message: row === undefined ? 'review.conflict.engine' : 'review.conflict.theirs',
  detail: {
    by: row?.by ?? null,
    at: row?.at.toISOString() ?? null,
    judgement: entry.decision?.judgement ?? null,
    reason: entry.decision?.reason ?? '',
    words: asJson(entry.shown.words),
    version: row?.version ?? 0,
    seen: printOfEntry(entry.engineNow),
  },
})

const samePlace = (document: ReviewDocument, row: ReviewRow | undefined): ReviewDocument =>
  ({ ...document, position: row?.document.position ?? document.position })

/** Only what an entry has can be changed: a warning has no title, a remark no verdict. */
export const fittingWords = (entry: WorkingEntry, words: EntryWords): EntryWords => {
  const { part, kind, words: now } = entry.shown
  if (part === 'warning') return { ...now, text: words.text }
  const verdict = words.verdict !== null && verdictsOf(kind).includes(words.verdict) ? words.verdict : now.verdict
  return { ...words, verdict, owner: part === 'task' ? words.owner ?? now.owner : words.owner }
}

/**
 * Decides about one entry. When somebody else decided since the screen was opened, or the engine says something else now,
 * nothing is written: the answer holds both texts. The same decision sent twice is one.
 */
export async function decideOn(
  tx: Tx, basis: Basis, by: string, choose: (entry: WorkingEntry) => Choice | Refusal,
): Promise<Result<Decided>> {
  const working = await hold(tx, basis.workshopId)
  if ('ok' in working) return working
  const entry = working.entries.find(({ id }) => id === basis.entryId)
  if (entry === undefined) return gone
  const row = working.rows.get(entry.id)
  const choice = choose(entry)
  if ('ok' in choice) return choice
  const outcome = decide(entry, choice)
  if (outcome === null) return pointless
  const document = samePlace(outcome.decision, row)
  const part = partOf(entry)
  if (row?.byId === by && canonical(row.document) === canonical(document) && entry.stale === null) return done({ entryId: entry.id, part, version: row.version })
  if ((row?.version ?? 0) !== basis.version || printOfEntry(entry.engineNow) !== basis.seen) return conflict(entry, row)
  const at = new Date()
  const write = { workshopId: basis.workshopId, byId: by, at }
  await writeDecision(tx, { ...write, entryId: entry.id, document, version: basis.version })
  if (outcome.own !== null) await writeDecision(tx, { ...write, entryId: `own:${randomUUID()}`, document: outcome.own, version: 0 })
  return done({ entryId: entry.id, part, version: basis.version + 1 })
}

/** A decision that only holds a place: looked at, and left as it is. */
const placed = (entry: WorkingEntry, row: ReviewRow | undefined): ReviewDocument =>
  row?.document ?? { origin: 'engine', judgement: 'accepted', changes: {}, reason: '', basis: entry.base, position: null } satisfies EngineDecision

/** Moves an entry a step among its like. What has not been looked at counts as accepted then. */
export async function moveOn(tx: Tx, basis: Omit<Basis, 'seen'>, by: string, step: 'up' | 'down'): Promise<Result<Decided>> {
  const working = await hold(tx, basis.workshopId)
  if ('ok' in working) return working
  const entry = working.entries.find(({ id }) => id === basis.entryId)
  if (entry === undefined || (entry.base === null && entry.decision?.origin !== 'own')) return gone
  const row = working.rows.get(entry.id)
  if ((row?.version ?? 0) !== basis.version) return conflict(entry, row)
  const position = positionAfterMove(working.entries, entry.id, step)
  if (position === null) return done({ entryId: entry.id, part: partOf(entry), version: basis.version })
  const document = { ...placed(entry, row), position }
  await writeDecision(tx, { workshopId: basis.workshopId, entryId: entry.id, document, version: basis.version, byId: by, at: new Date() })
  return done({ entryId: entry.id, part: partOf(entry), version: basis.version + 1 })
}

/** Accepts everything of a part that nobody looked at yet, if that still is what was on the screen. */
export async function acceptAll(tx: Tx, { workshopId, part, seen }: { workshopId: string; part: ReviewPart; seen: string }, by: string): Promise<Result<{ count: number }>> {
  const working = await hold(tx, workshopId)
  if ('ok' in working) return working
  const rest = restOf(working, part)
  if (rest.length === 0) return done({ count: 0 })
  if (printOfRest(rest) !== seen) return refuse('conflict', { message: 'review.conflict.rest' })
  const at = new Date()
  for (const entry of rest) {
    const row = working.rows.get(entry.id)
    const document = samePlace(decide(entry, { do: 'accept' })!.decision, row)
    await writeDecision(tx, { workshopId, entryId: entry.id, document, version: row?.version ?? 0, byId: by, at })
  }
  return done({ count: rest.length })
}
