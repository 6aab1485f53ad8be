import { readPlaybook } from '../../prisma/playbook/read.ts'
import { seenOf } from '../features/playbook/drafts.ts'
import { db } from '../platform/db/db.ts'
import type { Prisma } from '../platform/db/generated/client.ts'
import type { Person } from './factories.ts'

const open = { publishedAs: null, discardedAt: null } as const

/** No draft of the playbook at all. */
export const noDraft = async (): Promise<void> => { await db.playbookDraft.updateMany({ where: open, data: { discardedAt: new Date() } }) }

/** An open draft that says what version 1 says, and how its items were seen. */
export async function aPlaybookDraft(by: Person) {
  await noDraft()
  const playbook = readPlaybook()
  const { id } = await db.playbookDraft.create({
    data: { base: 1, document: playbook as unknown as Prisma.InputJsonObject, createdById: by.id, updatedById: by.id, updatedAt: new Date() }, select: { id: true },
  })
  return { draftId: id, version: 0, playbook, seen: (part: 'rules' | 'phases', item: string) => seenOf(playbook, part, item) }
}

/** A dry run of a draft that waits for its worker. */
export async function aDryRun(by: Person): Promise<string> {
  const { draftId } = await aPlaybookDraft(by)
  return (await db.dryRun.create({ data: { draftId, draftVersion: 0, requestedById: by.id }, select: { id: true } })).id
}
