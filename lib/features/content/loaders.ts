import { permits } from '../../domain/access/policy.ts'
import { textDifference } from '../../domain/content/textDifference.ts'
import { dayOf } from '../../domain/waiting/amsterdam.ts'
import { loader } from '../../platform/action/loader.ts'
import { brokenLinksIn } from './brokenLinks.ts'
import { editorOf, namedOf } from './present.ts'
import { choicesInput, differenceInput, editorInput, listInput, nothing } from './schema.ts'
import { contentSubject, draftAsPublic, editionSubject, findEdition } from './store.ts'
import { termChoices, textsWithDoubtfulLinks } from './storeLinks.ts'
import { countContent, listContent, trashedContent } from './storeLists.ts'
import { changedSincePublication, dueForANewLook, planned, unfinishedLanguages, waitingForReview } from './storeOverview.ts'
import { revisionAt, revisionsOf } from './storeRevisions.ts'
import type { BrokenLinksView, ContentListView, ContentOverview, EditorView, LinkChoice, Preview, RevisionDifference, RevisionsView, TrashView } from './view.ts'

/** The texts of a kind, fifty a page, by title. */
export const contentList = loader({
  name: 'content.list', input: listInput, ability: 'content.read', subject: contentSubject,
  run: ({ input, db }): Promise<ContentListView> => listContent(db, input),
})

/** One text in one language, with all that its editor needs: what is wrong, who else is here, what may be done. */
export const editor = loader({
  name: 'content.editor', input: editorInput, ability: 'content.read', subject: contentSubject,
  run: async ({ input, actor, db }): Promise<EditorView | null> => {
    const edition = await findEdition(db, input)
    return edition && editorOf(db, edition, actor, new Date())
  },
})

/** All that a text once was, the newest first. */
export const revisions = loader({
  name: 'content.revisions', input: editorInput, ability: 'content.read', subject: contentSubject,
  run: async ({ input, actor, db }): Promise<RevisionsView | null> => {
    const edition = await findEdition(db, input)
    if (edition === null) return null
    const mayRestore = edition.trashedAt === null && permits(actor, 'content.write', null)
    return { ...namedOf(edition), revisions: await revisionsOf(db, edition.id, 500), version: edition.version, mayRestore }
  },
})

/** What differs between a revision and a later one, or the draft of now. */
export const revisionDifference = loader({
  name: 'content.difference', input: differenceInput, ability: 'content.read', subject: ({ editionId }, db) => editionSubject(db, editionId),
  run: async ({ input: { editionId, from, to }, db }): Promise<RevisionDifference | null> => {
    const [edition, older, newer] = await Promise.all([findEdition(db, { editionId }), revisionAt(db, editionId, from), to === undefined ? null : revisionAt(db, editionId, to)])
    if (edition === null || older === null || (to !== undefined && newer === null)) return null
    const difference = textDifference(older.document, newer?.document ?? edition.draft)
    return { ...namedOf(edition), from: older.view, to: newer?.view ?? 'draft', difference, document: older.document }
  },
})

/** What is in the bin. */
export const trashList = loader({
  name: 'content.bin', input: nothing, ability: 'content.read', subject: contentSubject,
  run: async ({ actor, db }): Promise<TrashView> => ({ rows: await trashedContent(db), mayDelete: permits(actor, 'content.delete', null) }),
})

/** Every link in a public text or a draft that leads nowhere, or to an address that moved. */
export const brokenLinks = loader({
  name: 'content.brokenLinks', input: nothing, ability: 'content.read', subject: contentSubject,
  run: async ({ db }): Promise<BrokenLinksView> => brokenLinksIn(db, await textsWithDoubtfulLinks(db)),
})

/** A draft in the shape that public pages are made from. */
export const previewOf = loader({
  name: 'content.preview', input: editorInput, ability: 'content.read', subject: contentSubject,
  run: ({ input, db }): Promise<Preview | null> => draftAsPublic(db, input),
})

/** Terms that `[[` may lead to, those that answer to some words. */
export const linkChoices = loader({
  name: 'content.choices', input: choicesInput, ability: 'content.read', subject: contentSubject,
  run: ({ input: { locale, words }, db }): Promise<LinkChoice[]> => termChoices(db, locale, words),
})

const aYearBefore = (now: Date): string => `${now.getUTCFullYear() - 1}${dayOf(now).slice(4)}`

/** The editor's home: what waits for somebody, and how much there is. */
export const contentOverview = loader({
  name: 'content.overview', input: nothing, ability: 'content.read', subject: contentSubject,
  run: async ({ actor, db }): Promise<ContentOverview> => {
    const [review, changed, scheduled, unfinished, due, counts] = await Promise.all([
      waitingForReview(db), changedSincePublication(db), planned(db), unfinishedLanguages(db), dueForANewLook(db, aYearBefore(new Date())), countContent(db),
    ])
    return { review, changed, scheduled, unfinished, due, counts, mayPublish: permits(actor, 'content.publish', null) }
  },
})
