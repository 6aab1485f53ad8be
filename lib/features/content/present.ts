import { completeness } from '../../domain/content/completeness.ts'
import { faultsOf } from '../../domain/content/faults.ts'
import { isChangedSinceAsking, mayDo, publicState, publishBlock } from '../../domain/content/lifecycle.ts'
import type { Locale } from '../../domain/text.ts'
import type { Tx } from '../../platform/db/db.ts'
import type { Actor } from '../../platform/session/actor.ts'
import { publicAddress } from './addresses.ts'
import { factsOf, faultContext, findEdition, namesOf, sameDocument, type StoredEdition } from './store.ts'
import { usesOf } from './storeLinks.ts'
import { revisionsOf } from './storeRevisions.ts'
import { othersHere } from './storeVisits.ts'
import type { EditorView, Named, OtherLanguage, ReviewView, ScheduleView } from './view.ts'

/** How many of its last revisions stand beside a text. */
const historyHead = 5

export const namedOf = ({ id, contentId, kind, key, locale, draft }: StoredEdition): Named =>
  ({ editionId: id, contentId, kind, key, locale, title: draft.title === '' ? key : draft.title })

const otherLocale = (locale: Locale): Locale => (locale === 'nl' ? 'en' : 'nl')

async function otherLanguage(db: Tx, edition: StoredEdition, now: Date): Promise<OtherLanguage> {
  const locale = otherLocale(edition.locale)
  const other = await findEdition(db, { contentId: edition.contentId, locale })
  if (other === null) return { locale, editionId: null, version: 0, document: null, state: 'absent', completeness: null, draftedAt: null }
  const faults = faultsOf(other.kind, other.draft, await faultContext(db, other, other.draft, now))
  return {
    locale, editionId: other.id, version: other.version, document: other.draft, state: publicState(factsOf(other)), completeness: completeness(other.kind, faults),
    draftedAt: other.draftedAt.toISOString(),
  }
}

type Names = ReadonlyMap<string | null, string>

const reviewOf = (edition: StoredEdition, names: Names, you: string): ReviewView | null => edition.reviewAskedAt && {
  by: names.get(edition.reviewAskedById) ?? null, byYou: edition.reviewAskedById === you, askedAt: edition.reviewAskedAt.toISOString(), note: edition.reviewNote,
  changedSince: isChangedSinceAsking(factsOf(edition)),
}

const scheduleOf = ({ publishAt, unpublishAt, scheduledById, planned, draft }: StoredEdition, names: Names): ScheduleView | null =>
  publishAt === null && unpublishAt === null ? null : {
    by: names.get(scheduledById) ?? null, publishAt: publishAt?.toISOString() ?? null, unpublishAt: unpublishAt?.toISOString() ?? null,
    changedSince: planned !== null && !sameDocument(draft, planned),
  }

/** One text in one language for the screen that edits it, as this person may. */
export async function editorOf(db: Tx, edition: StoredEdition, actor: Actor, now: Date): Promise<EditorView> {
  const { id, version, draft, draftedAt, draftedById, published, publishedAt, publishedById, slug, trashedAt, kind } = edition
  const [context, names, other, here, usedIn, history] = await Promise.all([
    faultContext(db, edition, draft, now), namesOf(db, [draftedById, publishedById, edition.reviewAskedById, edition.scheduledById]),
    otherLanguage(db, edition, now), othersHere(db, id, actor.userId, now), usesOf(db, edition), revisionsOf(db, id, historyHead),
  ])
  const [facts, faults] = [factsOf(edition), faultsOf(kind, draft, context)]
  return {
    ...namedOf(edition), version, document: draft, draftedAt: draftedAt.toISOString(), draftedBy: names.get(draftedById) ?? null,
    published, publishedAt: publishedAt?.toISOString() ?? null, publishedBy: names.get(publishedById) ?? null,
    address: slug === null ? null : publicAddress(edition, slug), state: publicState(facts), isTrashed: trashedAt !== null,
    review: reviewOf(edition, names, actor.userId), schedule: scheduleOf(edition, names), faults, completeness: completeness(kind, faults), other,
    may: mayDo(facts, actor), block: publishBlock(facts, actor, faults.length > 0), here, usedIn, history,
  }
}
