import type { Playbook } from '../../domain/playbook/schema.ts'
import type { Tx } from '../../platform/db/db.ts'
import { type Prisma } from '../../platform/db/generated/client.ts'
import type { DraftHead, DryRunHead, PlaybookVersionView } from './view.ts'

/** What every ability about the playbook is about: it belongs to no company. */
export const playbookSubject = (): Promise<{ companyId: null; id: string }> => Promise.resolve({ companyId: null, id: 'playbook' })

const open = { publishedAs: null, discardedAt: null } as const

const namesOf = async (db: Tx, ids: readonly (string | null)[]): Promise<Map<string, string>> => {
  const people = await db.user.findMany({ where: { id: { in: ids.filter(id => id !== null) } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

/** The versions, the newest first. */
export async function versionsOf(db: Tx): Promise<PlaybookVersionView[]> {
  const rows = await db.playbookVersion.findMany({ orderBy: { version: 'desc' }, select: { version: true, note: true, publishedAt: true, authorId: true } })
  const names = await namesOf(db, rows.map(row => row.authorId))
  return rows.map(({ authorId, publishedAt, ...row }) => ({
    ...row, publishedAt: publishedAt.toISOString(), author: authorId === null ? null : names.get(authorId) ?? null,
  }))
}

export const newestVersion = async (db: Tx): Promise<number> =>
  (await db.playbookVersion.findFirstOrThrow({ orderBy: { version: 'desc' }, select: { version: true } })).version

/** The document of a published version; null when there is none. */
export const documentOf = async (db: Tx, version: number): Promise<unknown> =>
  (await db.playbookVersion.findUnique({ where: { version }, select: { document: true } }))?.document ?? null

export type StoredDraft = DraftHead & { document: unknown }

/** The open draft; null when there is none. */
export async function openDraft(db: Tx): Promise<StoredDraft | null> {
  const row = await db.playbookDraft.findFirst({
    where: open, select: { id: true, base: true, document: true, version: true, note: true, updatedAt: true, updatedById: true },
  })
  if (row === null) return null
  const { updatedById, updatedAt, ...draft } = row
  return { ...draft, updatedAt: updatedAt.toISOString(), updatedBy: (await namesOf(db, [updatedById])).get(updatedById) ?? '' }
}

/** Holds the open draft until the transaction ends, so that its writers follow each other. */
export async function lockDraft(tx: Tx): Promise<StoredDraft | null> {
  await tx.$queryRaw`SELECT "id" FROM "PlaybookDraft" WHERE "publishedAs" IS NULL AND "discardedAt" IS NULL FOR UPDATE`
  return openDraft(tx)
}

type Writer = { userId: string; now: Date }

/** Opens a draft; false when somebody else just did. */
export async function createDraft(tx: Tx, base: number, document: unknown, { userId, now }: Writer): Promise<boolean> {
  const created = await tx.playbookDraft.createMany({
    data: [{ base, document: document as Prisma.InputJsonObject, createdById: userId, updatedById: userId, updatedAt: now }], skipDuplicates: true,
  })
  return created.count === 1
}

/** Replaces the document of a draft that is held. */
export async function replaceDocument(tx: Tx, draftId: string, document: Playbook, { userId, now }: Writer): Promise<void> {
  await tx.playbookDraft.update({
    where: { id: draftId }, data: { document: document as unknown as Prisma.InputJsonObject, version: { increment: 1 }, updatedById: userId, updatedAt: now }, select: { id: true },
  })
}

/** Keeps what the draft will say is new; false when somebody else changed that, or the draft is closed. It changes nothing that was tried. */
export async function keepNote(tx: Tx, draftId: string, was: string, note: string): Promise<boolean> {
  const kept = await tx.playbookDraft.updateMany({ where: { id: draftId, note: was, ...open }, data: { note } })
  return kept.count === 1
}

/** Closes a draft, if it still is the one that was read; a dry run of it ends. */
export async function closeDraft(tx: Tx, draftId: string, version: number, how: { publishedAs: number } | { discardedAt: Date }): Promise<boolean> {
  const closed = await tx.playbookDraft.updateMany({ where: { id: draftId, version, ...open }, data: how })
  return closed.count === 1
}

/** Adds a version. The database refuses to change it afterwards. */
export async function addVersion(tx: Tx, version: { version: number; document: Playbook; note: string; authorId: string; publishedAt: Date }): Promise<void> {
  await tx.playbookVersion.create({ data: { ...version, document: version.document as unknown as Prisma.InputJsonObject }, select: { version: true } })
}

const headSelect = { id: true, state: true, fault: true, done: true, total: true, draftVersion: true, createdAt: true } as const
type HeadRow = Prisma.DryRunGetPayload<{ select: typeof headSelect }>
type Outcome = { changed: number; failed: number }

const asHead = ({ createdAt, ...row }: HeadRow, outcome: Outcome | undefined): DryRunHead =>
  ({ ...row, createdAt: createdAt.toISOString(), changed: outcome?.changed ?? null, failed: outcome?.failed ?? 0 })

/** How many workshops a finished dry run changes, without reading all it found. */
async function outcomeOf(db: Tx, dryRunId: string): Promise<Outcome | undefined> {
  const [row] = await db.$queryRaw<Outcome[]>`
    SELECT ("result"->>'changed')::int AS "changed", jsonb_array_length("result"->'failed') AS "failed" FROM "DryRun" WHERE "id" = ${dryRunId}::uuid AND "result" IS NOT NULL`
  return row
}

/** The newest dry run of a draft. */
export async function newestRun(db: Tx, draftId: string): Promise<DryRunHead | null> {
  const row = await db.dryRun.findFirst({ where: { draftId }, orderBy: { createdAt: 'desc' }, select: headSelect })
  return row === null ? null : asHead(row, await outcomeOf(db, row.id))
}

export async function findRun(db: Tx, dryRunId: string): Promise<DryRunHead | null> {
  const row = await db.dryRun.findUnique({ where: { id: dryRunId }, select: headSelect })
  return row === null ? null : asHead(row, await outcomeOf(db, row.id))
}

/** All that a dry run found, with both playbooks. */
export async function findResult(db: Tx, dryRunId: string): Promise<{ result: unknown; base: number; document: unknown; version: number } | null> {
  const row = await db.dryRun.findUnique({ where: { id: dryRunId }, select: { result: true, draft: { select: { base: true, document: true, version: true } } } })
  return row === null ? null : { result: row.result, ...row.draft }
}

export const createRun = async (tx: Tx, draft: { id: string; version: number }, userId: string): Promise<string> =>
  (await tx.dryRun.create({ data: { draftId: draft.id, draftVersion: draft.version, requestedById: userId }, select: { id: true } })).id

export type NamedWorkshop = { id: string; title: string; company: string }

/** What workshops are called, in the order asked for; one that is gone meanwhile is left out. */
export async function namedWorkshops(db: Tx, ids: readonly string[]): Promise<NamedWorkshop[]> {
  const rows = await db.workshop.findMany({ where: { id: { in: [...ids] } }, select: { id: true, title: true, company: { select: { name: true } } } })
  const found = new Map(rows.map(({ id, title, company }) => [id, { id, title, company: company.name }]))
  return ids.flatMap(id => found.get(id) ?? [])
}
