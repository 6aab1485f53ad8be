import { documentSchema, type ContentDocument } from '../../domain/content/document.ts'
import type { Tx } from '../../platform/db/db.ts'
import { namesOf } from './store.ts'
import { refusedNote } from './storeWrites.ts'
import type { RevisionView } from './view.ts'

export type StoredRevision = { number: number; document: ContentDocument }

/** A revision of this edition; null when it has none with that id. */
export async function findRevision(db: Tx, editionId: string, revisionId: string): Promise<StoredRevision | null> {
  const row = await db.revision.findFirst({ where: { id: revisionId, editionId }, select: { number: true, document: true } })
  return row && { number: row.number, document: documentSchema.parse(row.document) }
}

const headSelect = { id: true, number: true, createdAt: true, authorId: true, reason: true, note: true } as const

/** The revisions of an edition, the newest first, without their text. */
export async function revisionsOf(db: Tx, editionId: string, most: number): Promise<RevisionView[]> {
  const rows = await db.revision.findMany({ where: { editionId }, orderBy: { number: 'desc' }, take: most, select: headSelect })
  const names = await namesOf(db, rows.map(row => row.authorId))
  return rows.map(({ id, number, createdAt, authorId, reason, note }) => ({
    revisionId: id, number, at: createdAt.toISOString(), by: names.get(authorId) ?? null, reason, note: note === refusedNote ? '' : note, wasRefused: note === refusedNote,
  }))
}

/** One revision by its number, with its text. */
export async function revisionAt(db: Tx, editionId: string, number: number): Promise<{ view: RevisionView; document: ContentDocument } | null> {
  const row = await db.revision.findUnique({ where: { editionId_number: { editionId, number } }, select: { ...headSelect, document: true } })
  if (row === null) return null
  const { document, createdAt, authorId, id, note, reason } = row
  const by = (await namesOf(db, [authorId])).get(authorId) ?? null
  const view = { revisionId: id, number, at: createdAt.toISOString(), by, reason, note: note === refusedNote ? '' : note, wasRefused: note === refusedNote }
  return { view, document: documentSchema.parse(document) }
}
