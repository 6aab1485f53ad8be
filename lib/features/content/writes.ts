import type { Principal } from '../../domain/access/policy.ts'
import type { ContentDocument } from '../../domain/content/document.ts'
import { faultsOf, type ContentFault } from '../../domain/content/faults.ts'
import { publishBlock } from '../../domain/content/lifecycle.ts'
import { done, refuse, type Refusal, type Result } from '../../platform/action/result.ts'
import type { Tx } from '../../platform/db/db.ts'
import { factsOf, faultContext, holdEdition, namesOf, sameDocument, type StoredEdition } from './store.ts'
import { checkpoint, keepRefused, putDraft, type Writer } from './storeWrites.ts'
import type { SaveOutcome } from './view.ts'

export type Held = { edition: StoredEdition }

/** An edition that is held and not in the bin; with `version` only when its draft still is the one that was read. */
export async function openEdition(tx: Tx, editionId: string, version?: number): Promise<Held | Refusal> {
  const edition = await holdEdition(tx, editionId)
  if (edition === null) return refuse('missing', { message: 'errors.missing' })
  if (edition.trashedAt !== null) return refuse('refused', { message: 'content.errors.trashed' })
  if (version !== undefined && edition.version !== version) {
    const names = await namesOf(tx, [edition.draftedById])
    return refuse('conflict', { message: 'content.errors.changedMeanwhile', detail: { version: edition.version, by: names.get(edition.draftedById) ?? null } })
  }
  return { edition }
}

const fieldsOf = (faults: readonly ContentFault[]): Record<string, string> =>
  Object.fromEntries(faults.toReversed().map(({ field, code }) => [field, `content.faults.${code}`]))

/** What keeps a draft from being published by this person, as a refusal; null when nothing does. Its addresses are held. */
export async function whyNotOnSite(tx: Tx, edition: StoredEdition, person: Principal & { userId: string }, now: Date): Promise<Refusal | null> {
  const block = publishBlock(factsOf(edition), person, false)
  if (block !== null) return refuse('refused', { message: `content.block.${block}` })
  const faults = faultsOf(edition.kind, edition.draft, await faultContext(tx, edition, edition.draft, now))
  if (faults.length === 0) return null
  return refuse('invalid', { message: 'content.block.faults', fields: fieldsOf(faults), detail: { faults: faults.map(({ field, code, values }) => ({ field, code, values })) } })
}

/**
 * Saves a draft. Over a draft that somebody else changed meanwhile nothing is saved: what was typed is kept as a revision of
 * its author, and both are answered. The same words again are no change, so a retry has one effect.
 */
export async function saveText(
  tx: Tx, { editionId, version, document }: { editionId: string; version: number; document: ContentDocument }, writer: Writer,
): Promise<Result<SaveOutcome>> {
  const held = await openEdition(tx, editionId)
  if ('ok' in held) return held
  const { edition } = held
  const faults = async () => faultsOf(edition.kind, document, await faultContext(tx, edition, document, writer.now))
  if (sameDocument(edition.draft, document)) {
    return done({ state: 'saved', version: edition.version, savedAt: edition.draftedAt.toISOString(), faults: await faults() })
  }
  if (edition.version !== version) {
    const names = await namesOf(tx, [edition.draftedById])
    const theirs = { document: edition.draft, by: names.get(edition.draftedById) ?? null, at: edition.draftedAt.toISOString() }
    return done({ state: 'conflict', version: edition.version, keptAs: await keepRefused(tx, editionId, document, writer), theirs })
  }
  await checkpoint(tx, edition, writer)
  const next = await putDraft(tx, editionId, document, writer)
  return done({ state: 'saved', version: next, savedAt: writer.now.toISOString(), faults: await faults() })
}
