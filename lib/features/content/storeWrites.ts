import { emptyDocument, longestSlug, slugOf, type ContentDocument, type ContentKind } from '../../domain/content/document.ts'
import { inOtherLanguage } from '../../domain/content/completeness.ts'
import type { Locale } from '../../domain/text.ts'
import type { Tx } from '../../platform/db/db.ts'
import type { RevisionReason } from '../../platform/db/generated/enums.ts'
import { takeDigestsBack } from '../reminders/storeTurns.ts'
import { asJson, noDocument, sameDocument, type StoredEdition } from './store.ts'

/** Who writes, and when. Nobody: the product itself. */
export type Writer = { userId: string | null; now: Date }

/** The note of a revision that holds what was typed over somebody else's words: it never was the draft. */
export const refusedNote = 'refused'

/** How long drafts may change before one of them is kept as a revision, in milliseconds. */
const checkpointAfter = 10 * 60_000

type NewRevision = { document: ContentDocument; reason: RevisionReason; note?: string; authorId: string | null; at: Date }

/** Adds a revision to an edition that is held; returns its number. */
export async function addRevision(tx: Tx, editionId: string, { document, reason, note = '', authorId, at }: NewRevision): Promise<number> {
  const last = await tx.revision.findFirst({ where: { editionId }, orderBy: { number: 'desc' }, select: { number: true } })
  const number = (last?.number ?? 0) + 1
  await tx.revision.create({ data: { editionId, number, document: asJson(document), reason, note, authorId, createdAt: at }, select: { id: true } })
  return number
}

/**
 * Keeps the draft as it stands before somebody changes it: when another author begins, when ten minutes passed since the
 * last revision, and always when `force`. What a revision holds already is not kept twice.
 */
export async function checkpoint(tx: Tx, edition: StoredEdition, { userId, now }: Writer, force = false): Promise<void> {
  const last = await tx.revision.findFirst({
    where: { editionId: edition.id, note: { not: refusedNote } }, orderBy: { number: 'desc' }, select: { document: true, createdAt: true },
  })
  if (last !== null && sameDocument(edition.draft, last.document as ContentDocument)) return
  const since = last?.createdAt ?? edition.draftedAt
  if (!force && edition.draftedById === userId && now.getTime() - since.getTime() < checkpointAfter) return
  await addRevision(tx, edition.id, { document: edition.draft, reason: 'drafted', authorId: edition.draftedById, at: edition.draftedAt })
}

/** Keeps what was typed over somebody else's words; the same words once. Returns the number of its revision. */
export async function keepRefused(tx: Tx, editionId: string, document: ContentDocument, { userId, now }: Writer): Promise<number> {
  const last = await tx.revision.findFirst({
    where: { editionId, authorId: userId, note: refusedNote }, orderBy: { number: 'desc' }, select: { number: true, document: true },
  })
  if (last !== null && sameDocument(document, last.document as ContentDocument)) return last.number
  return addRevision(tx, editionId, { document, reason: 'drafted', note: refusedNote, authorId: userId, at: now })
}

/** Replaces the draft of an edition that is held; returns its new version. */
export async function putDraft(tx: Tx, editionId: string, document: ContentDocument, { userId, now }: Writer): Promise<number> {
  const { version } = await tx.edition.update({
    where: { id: editionId }, data: { draft: asJson(document), version: { increment: 1 }, draftedAt: now, draftedById: userId }, select: { version: true },
  })
  return version
}

/** What an edition is when nobody asks to have it published, or no longer. */
const noRequest = { reviewAskedAt: null, reviewAskedById: null, reviewNote: '' } as const
const noSchedule = { publishAt: null, unpublishAt: null, scheduledById: null, planned: noDocument } as const

/** An address that a text leaves keeps leading to it; one that it takes is its own again. */
async function moveAddress(tx: Tx, { id, kind, locale, slug }: StoredEdition, to: string | null, now: Date): Promise<void> {
  if (to !== null) await tx.movedAddress.deleteMany({ where: { kind, locale, slug: to, editionId: id } })
  if (slug !== null && slug !== to) await tx.movedAddress.createMany({ data: [{ kind, locale, slug, editionId: id, movedAt: now }], skipDuplicates: true })
}

/**
 * Makes a document of an edition that is held what the public reads. `isPlanned`: by itself, at its hour; then a text that
 * was changed meanwhile keeps its request. `isSame`: the public reads it already. A day on which it leaves the site stays.
 */
export async function putOnSite(
  tx: Tx, edition: StoredEdition, document: ContentDocument, { userId, now }: Writer, { isPlanned = false, isSame = false } = {},
): Promise<void> {
  const isAnswered = !isPlanned || sameDocument(edition.draft, document)
  if (!isSame) await moveAddress(tx, edition, document.slug, now)
  await tx.edition.update({
    where: { id: edition.id },
    data: {
      ...(!isSame && { published: asJson(document), slug: document.slug, publishedAt: now, publishedById: userId, firstPublishedAt: edition.firstPublishedAt ?? now }),
      publishAt: null, planned: noDocument, ...(edition.unpublishAt === null && { scheduledById: null }), ...(isAnswered && noRequest),
    },
    select: { id: true },
  })
  if (isAnswered) await takeDigestsBack(tx, edition.id)
  if (!isSame) await addRevision(tx, edition.id, { document, reason: 'published', authorId: userId, at: now })
}

/** Takes an edition that is held off the site. What is planned for later stays; `forGood` ends that too. */
export async function takeOffSite(tx: Tx, edition: StoredEdition, { userId, now }: Writer, forGood = false): Promise<void> {
  await moveAddress(tx, edition, null, now)
  await tx.edition.update({
    where: { id: edition.id },
    data: {
      published: noDocument, slug: null, publishedAt: null, publishedById: null, unpublishAt: null,
      ...(edition.publishAt === null && { scheduledById: null }), ...(forGood && { ...noSchedule, ...noRequest }),
    },
    select: { id: true },
  })
  if (forGood) await takeDigestsBack(tx, edition.id)
  if (edition.published !== null && !forGood) await addRevision(tx, edition.id, { document: edition.published, reason: 'unpublished', authorId: userId, at: now })
}

export const askForReview = async (tx: Tx, editionId: string, note: string, { userId, now }: Writer): Promise<void> =>
  void await tx.edition.update({ where: { id: editionId }, data: { reviewAskedAt: now, reviewAskedById: userId, reviewNote: note }, select: { id: true } })

/** Nobody asks any longer to have an edition, which is held, published; who was to hear of it does not. */
export async function dropRequest(tx: Tx, editionId: string): Promise<void> {
  await tx.edition.update({ where: { id: editionId }, data: noRequest, select: { id: true } })
  await takeDigestsBack(tx, editionId)
}

/** Plans what happens to an edition that is held; what was planned before falls away. A planned publication answers a request for it. */
export async function plan(tx: Tx, edition: StoredEdition, { publishAt, unpublishAt }: { publishAt: Date | null; unpublishAt: Date | null }, userId: string): Promise<void> {
  await tx.edition.update({
    where: { id: edition.id },
    data: { publishAt, unpublishAt, scheduledById: userId, planned: publishAt === null ? noDocument : asJson(edition.draft), ...(publishAt !== null && noRequest) },
    select: { id: true },
  })
  if (publishAt !== null) await takeDigestsBack(tx, edition.id)
}

export const dropSchedule = async (tx: Tx, editionId: string): Promise<void> =>
  void await tx.edition.update({ where: { id: editionId }, data: noSchedule, select: { id: true } })

/** A key that no text of this kind has yet. */
async function freeKey(tx: Tx, kind: ContentKind, title: string): Promise<string> {
  const base = slugOf(title).slice(0, longestSlug - 5).replace(/-+$/, '')
  const taken = new Set((await tx.content.findMany({ where: { kind, key: { startsWith: base } }, select: { key: true } })).map(({ key }) => key))
  let [key, number] = [base, 1]
  while (taken.has(key)) key = `${base}-${++number}`
  return key
}

/** Begins a text in one language; nothing of it is public. */
export async function createText(tx: Tx, { kind, locale, title }: { kind: ContentKind; locale: Locale; title: string }, { userId, now }: Writer) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`key ${kind}`}))`
  const key = await freeKey(tx, kind, title)
  const { id: contentId } = await tx.content.create({ data: { kind, key, createdAt: now, createdById: userId }, select: { id: true } })
  return { contentId, key, editionId: await addEdition(tx, { contentId, kind, locale }, { ...emptyDocument(), title, slug: slugOf(title) }, { userId, now }) }
}

async function addEdition(
  tx: Tx, edition: { contentId: string; kind: ContentKind; locale: Locale }, draft: ContentDocument, { userId, now }: Writer,
): Promise<string> {
  return (await tx.edition.create({ data: { ...edition, draft: asJson(draft), draftedAt: now, draftedById: userId }, select: { id: true } })).id
}

/** Begins a text in its other language, with what is the same in both. */
export const addLanguageTo = (tx: Tx, from: StoredEdition, locale: Locale, writer: Writer): Promise<string> =>
  addEdition(tx, { contentId: from.contentId, kind: from.kind, locale }, inOtherLanguage(from.draft, emptyDocument()), writer)

/** Puts a text in the bin, off the site in every language; each draft is kept as a revision. */
export async function trashText(tx: Tx, editions: readonly StoredEdition[], writer: Writer): Promise<void> {
  for (const edition of editions) {
    await takeOffSite(tx, edition, writer, true)
    await addRevision(tx, edition.id, { document: edition.draft, reason: 'trashed', authorId: writer.userId, at: writer.now })
  }
  const contentId = editions[0]?.contentId
  if (contentId) await tx.content.update({ where: { id: contentId }, data: { trashedAt: writer.now, trashedById: writer.userId }, select: { id: true } })
}

/** Takes a text out of the bin; it is a draft. */
export const untrash = async (tx: Tx, contentId: string): Promise<void> =>
  void await tx.content.update({ where: { id: contentId }, data: { trashedAt: null, trashedById: null }, select: { id: true } })

/** Removes a text that is in the bin, with its history and its old addresses. */
export const removeText = async (tx: Tx, contentId: string): Promise<boolean> =>
  (await tx.content.deleteMany({ where: { id: contentId, trashedAt: { not: null } } })).count === 1
