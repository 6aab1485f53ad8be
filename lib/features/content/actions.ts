'use server'
import { slugOf, type ContentKind } from '../../domain/content/document.ts'
import { mayDo } from '../../domain/content/lifecycle.ts'
import { permits } from '../../domain/access/policy.ts'
import type { Locale } from '../../domain/text.ts'
import { action } from '../../platform/action/action.ts'
import { done, refuse, type Refusal, type Result } from '../../platform/action/result.ts'
import { binAddress, editorAddress, listAddress } from './addresses.ts'
import { askInput, contentInput, createInput, editionInput, languageInput, publishInput, restoreInput, saveInput, scheduleInput } from './schema.ts'
import { contentIsThere, contentSubject, editionSubject, factsOf, findEdition, holdAddresses, holdContent, namesOf } from './store.ts'
import { beSeen } from './storeVisits.ts'
import {
  addLanguageTo, addRevision, askForReview, checkpoint, createText, dropRequest, dropSchedule, plan, putDraft, putOnSite, removeText, takeOffSite, trashText, untrash,
} from './storeWrites.ts'
import { findRevision } from './storeRevisions.ts'
import type { SaveOutcome, Visitor } from './view.ts'
import { openEdition, saveText, whyNotOnSite, type Held } from './writes.ts'

const missing = refuse('missing', { message: 'errors.missing' })
const notNow = refuse('refused', { message: 'content.errors.notNow' })
const isRefusal = (held: Held | Refusal): held is Refusal => 'ok' in held

/** Begins a text in one language; its key comes from its title and never changes. */
export const createContent = action({
  name: 'content.create', input: createInput, ability: 'content.write', subject: contentSubject,
  run: async ({ input, actor, tx }): Promise<Result<{ contentId: string; editionId: string; key: string }>> => {
    if (slugOf(input.title) === '') return refuse('invalid', { message: 'errors.checkFields', fields: { title: 'content.errors.titleWords' } })
    return done(await createText(tx, input, { userId: actor.userId, now: new Date() }))
  },
  goTo: ({ input: { kind, locale: of }, locale }, { contentId }) => editorAddress({ kind, contentId, locale: of }, locale),
  detail: ({ kind, locale }, { key, contentId }) => ({ kind, locale, key, contentId }),
})

/** Saves the draft, if it still is the one that was read. What was typed over another's words is kept, and shown beside them. */
export const saveDraft = action({
  name: 'content.saveDraft', input: saveInput, ability: 'content.write', subject: ({ editionId }, db) => editionSubject(db, editionId),
  run: ({ input, actor, tx }): Promise<Result<SaveOutcome>> => saveText(tx, input, { userId: actor.userId, now: new Date() }),
  detail: (_, { state, version }) => ({ state, version }),
  keepsPage: true,
})

/** Begins a text in its other language, with the sources and related terms that both share. */
export const addLanguage = action({
  name: 'content.addLanguage', input: languageInput, ability: 'content.write', subject: ({ contentId }, db) => contentIsThere(db, contentId, false),
  run: async ({ input: { contentId, locale }, actor, tx }): Promise<Result<{ editionId: string; contentId: string; kind: ContentKind }>> => {
    const editions = await holdContent(tx, contentId)
    const [first] = editions
    if (first === undefined || first.trashedAt !== null) return missing
    if (editions.some(edition => edition.locale === locale)) return refuse('conflict', { message: 'content.errors.languageThere' })
    return done({ editionId: await addLanguageTo(tx, first, locale, { userId: actor.userId, now: new Date() }), contentId, kind: first.kind })
  },
  goTo: ({ input: { locale: of }, locale }, { contentId, kind }) => editorAddress({ kind, contentId, locale: of }, locale),
  detail: ({ locale }, { editionId }) => ({ locale, editionId }),
})

/** Asks somebody who may publish to have a look at the draft, with a word to them. */
export const askReview = action({
  name: 'content.askReview', input: askInput, ability: 'content.write', subject: ({ editionId }, db) => editionSubject(db, editionId),
  run: async ({ input: { editionId, version, note }, actor, tx }): Promise<Result<{ version: number }>> => {
    const held = await openEdition(tx, editionId, version)
    if (isRefusal(held)) return held
    if (!mayDo(factsOf(held.edition), actor).includes('askReview')) return notNow
    await askForReview(tx, editionId, note, { userId: actor.userId, now: new Date() })
    return done({ version })
  },
  detail: (_, { version }) => ({ version }),
})

/** Takes a request back, or (of who may publish) puts it aside. */
export const withdrawReview = action({
  name: 'content.withdrawReview', input: editionInput, ability: 'content.write', subject: ({ editionId }, db) => editionSubject(db, editionId),
  run: async ({ input: { editionId }, actor, tx }): Promise<Result<null>> => {
    const held = await openEdition(tx, editionId)
    if (isRefusal(held)) return held
    if (!mayDo(factsOf(held.edition), actor).includes('withdrawReview')) return notNow
    await dropRequest(tx, editionId)
    return done(null)
  },
})

/** Makes the draft what the public reads: the very version that was on the screen, and only when nothing is wrong with it. */
export const publish = action({
  name: 'content.publish', input: publishInput, ability: 'content.publish', subject: ({ editionId }, db) => editionSubject(db, editionId),
  run: async ({ input: { editionId, version }, actor, tx }): Promise<Result<{ version: number; slug: string }>> => {
    const held = await openEdition(tx, editionId, version)
    if (isRefusal(held)) return held
    const { edition } = held
    const now = new Date()
    await holdAddresses(tx, edition)
    const refusal = await whyNotOnSite(tx, edition, actor, now)
    if (refusal !== null) return refusal
    await putOnSite(tx, edition, edition.draft, { userId: actor.userId, now })
    return done({ version, slug: edition.draft.slug })
  },
  detail: (_, { version, slug }) => ({ version, slug }),
})

/** Takes a text off the site; the draft stays, and its address is kept for it. */
export const unpublish = action({
  name: 'content.unpublish', input: editionInput, ability: 'content.publish', subject: ({ editionId }, db) => editionSubject(db, editionId),
  run: async ({ input: { editionId }, actor, tx }): Promise<Result<null>> => {
    const held = await openEdition(tx, editionId)
    if (isRefusal(held)) return held
    if (!mayDo(factsOf(held.edition), actor).includes('unpublish')) return notNow
    await takeOffSite(tx, held.edition, { userId: actor.userId, now: new Date() })
    return done(null)
  },
})

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null

/** Plans when the draft as it is now goes on the site, and when the text leaves it. What was planned before falls away. */
export const schedule = action({
  name: 'content.schedule', input: scheduleInput, ability: 'content.publish', subject: ({ editionId }, db) => editionSubject(db, editionId),
  run: async ({ input: { editionId, version, publishAt, unpublishAt }, actor, tx }): Promise<Result<{ publishAt: string | null; unpublishAt: string | null }>> => {
    const now = new Date()
    const wrong = (field: string, why: string): Refusal => refuse('invalid', { message: 'errors.checkFields', fields: { [field]: `content.errors.${why}` } })
    if (publishAt === null && unpublishAt === null) return wrong('publishAt', 'momentMissing')
    if (publishAt !== null && publishAt <= now) return wrong('publishAt', 'momentPast')
    if (unpublishAt !== null && unpublishAt <= (publishAt ?? now)) return wrong('unpublishAt', publishAt === null ? 'momentPast' : 'momentOrder')
    const held = await openEdition(tx, editionId, version)
    if (isRefusal(held)) return held
    const { edition } = held
    const refusal = publishAt === null ? (edition.published === null ? notNow : null) : await whyNotOnSite(tx, edition, actor, now)
    if (refusal !== null) return refusal
    await plan(tx, edition, { publishAt, unpublishAt }, actor.userId)
    return done({ publishAt: iso(publishAt), unpublishAt: iso(unpublishAt) })
  },
  detail: (_, { publishAt, unpublishAt }) => ({ publishAt, unpublishAt }),
})

/** What was planned does not happen. */
export const clearSchedule = action({
  name: 'content.clearSchedule', input: editionInput, ability: 'content.publish', subject: ({ editionId }, db) => editionSubject(db, editionId),
  run: async ({ input: { editionId }, actor, tx }): Promise<Result<null>> => {
    const held = await openEdition(tx, editionId)
    if (isRefusal(held)) return held
    if (!mayDo(factsOf(held.edition), actor).includes('clearSchedule')) return notNow
    await dropSchedule(tx, editionId)
    return done(null)
  },
})

/** Makes an earlier state of a text its draft again. The draft of now is kept as a revision first. */
export const restoreRevision = action({
  name: 'content.restoreRevision', input: restoreInput, ability: 'content.write', subject: ({ editionId }, db) => editionSubject(db, editionId),
  run: async ({ input: { editionId, version, revisionId }, actor, tx }): Promise<Result<{ version: number; number: number }>> => {
    const held = await openEdition(tx, editionId, version)
    if (isRefusal(held)) return held
    const revision = await findRevision(tx, editionId, revisionId)
    if (revision === null) return missing
    const writer = { userId: actor.userId, now: new Date() }
    await checkpoint(tx, held.edition, writer, true)
    const next = await putDraft(tx, editionId, revision.document, writer)
    await addRevision(tx, editionId, { document: revision.document, reason: 'restored', note: String(revision.number), authorId: actor.userId, at: writer.now })
    return done({ version: next, number: revision.number })
  },
  detail: (_, { version, number }) => ({ version, number }),
})

/** Puts a text in the bin, in every language. Who may not publish cannot take off the site what is public. */
export const trash = action({
  name: 'content.trash', input: contentInput, ability: 'content.write', subject: ({ contentId }, db) => contentIsThere(db, contentId, false),
  run: async ({ input: { contentId }, actor, tx }): Promise<Result<{ kind: ContentKind }>> => {
    const editions = await holdContent(tx, contentId)
    if (editions.some(({ trashedAt }) => trashedAt !== null)) return missing
    if (editions.some(({ published }) => published !== null) && !permits(actor, 'content.publish', null)) return refuse('refused', { message: 'content.errors.trashPublic' })
    await trashText(tx, editions, { userId: actor.userId, now: new Date() })
    return done({ kind: editions[0]!.kind })
  },
  goTo: ({ locale }, { kind }) => listAddress(kind, locale),
})

/** Takes a text out of the bin: a draft again, in every language. */
export const restoreFromTrash = action({
  name: 'content.restoreFromTrash', input: contentInput, ability: 'content.write', subject: ({ contentId }, db) => contentIsThere(db, contentId, true),
  run: async ({ input: { contentId }, tx }): Promise<Result<{ kind: ContentKind; of: Locale }>> => {
    const [first] = await holdContent(tx, contentId)
    if (first === undefined || first.trashedAt === null) return missing
    await untrash(tx, contentId)
    return done({ kind: first.kind, of: first.locale })
  },
  goTo: ({ input: { contentId }, locale }, { kind, of }) => editorAddress({ kind, contentId, locale: of }, locale),
})

/** Removes a text that is in the bin, with its history. */
export const deleteForGood = action({
  name: 'content.delete', input: contentInput, ability: 'content.delete', subject: ({ contentId }, db) => contentIsThere(db, contentId, true),
  run: async ({ input: { contentId }, tx }): Promise<Result<null>> => (await removeText(tx, contentId)) ? done(null) : missing,
  goTo: ({ locale }) => binAddress(locale),
})

/** Says that somebody has a text open; answers who else has. To be repeated while it stays open. */
export const visit = action({
  name: 'content.visit', input: editionInput, ability: 'content.write', subject: ({ editionId }, db) => editionSubject(db, editionId),
  run: async ({ input: { editionId }, actor, tx }): Promise<Result<{ here: Visitor[]; version: number; draftedBy: string | null; draftedAt: string }>> => {
    const here = await beSeen(tx, editionId, { userId: actor.userId, now: new Date() })
    const edition = await findEdition(tx, { editionId })
    if (edition === null) return missing
    const names = await namesOf(tx, [edition.draftedById])
    return done({ here, version: edition.version, draftedBy: names.get(edition.draftedById) ?? null, draftedAt: edition.draftedAt.toISOString() })
  },
  untraced: true, keepsPage: true,
})
