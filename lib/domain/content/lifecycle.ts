import { permits, type Principal } from '../access/policy.ts'

/** What an edition is to the public: not there yet, as in its draft, or older than its draft. */
export const publicStates = ['draft', 'public', 'changed'] as const
export type PublicState = (typeof publicStates)[number]

/** The facts that decide what may be done with an edition now. Moments are in milliseconds. */
export type EditionFacts = {
  isPublic: boolean
  /** The draft reads otherwise than what is public; false while nothing is public. */
  isChanged: boolean
  draftedAt: number
  review: { askedAt: number; askedById: string } | null
  schedule: { publishAt: number | null; unpublishAt: number | null } | null
  isTrashed: boolean
}

/** What can be done with an edition. */
export const deeds = [
  'edit', 'askReview', 'withdrawReview', 'publish', 'unpublish', 'schedule', 'clearSchedule', 'restoreRevision', 'trash', 'restoreFromTrash', 'deleteForGood',
] as const
export type Deed = (typeof deeds)[number]

/** Why somebody cannot publish now. `ownRequest`: who asked for it lets somebody else look first. */
export type PublishBlock = 'trashed' | 'noRight' | 'ownRequest' | 'unchanged' | 'faults'

type Someone = Principal & { readonly userId: string }

export const publicState = ({ isPublic, isChanged }: Pick<EditionFacts, 'isPublic' | 'isChanged'>): PublicState =>
  isPublic ? (isChanged ? 'changed' : 'public') : 'draft'

/** Whether the draft was changed since somebody asked to have it published. */
export const isChangedSinceAsking = ({ draftedAt, review }: Pick<EditionFacts, 'draftedAt' | 'review'>): boolean => review !== null && draftedAt > review.askedAt

const hasNews = ({ isPublic, isChanged }: EditionFacts): boolean => !isPublic || isChanged

/** Why this person cannot publish the draft now; null when nothing stands in the way. */
export function publishBlock(facts: EditionFacts, person: Someone, hasFaults: boolean): PublishBlock | null {
  if (facts.isTrashed) return 'trashed'
  if (!permits(person, 'content.publish', null)) return 'noRight'
  if (facts.review?.askedById === person.userId && person.staffRole !== 'admin') return 'ownRequest'
  if (!hasNews(facts)) return 'unchanged'
  return hasFaults ? 'faults' : null
}

/** What this person may do with the edition now. Publishing is here also while faults stand in its way: `publishBlock` says so. */
export function mayDo(facts: EditionFacts, person: Someone): Deed[] {
  const [writes, publishes] = [permits(person, 'content.write', null), permits(person, 'content.publish', null)]
  const block = publishBlock(facts, person, false)
  const open: Record<Deed, boolean> = {
    edit: writes && !facts.isTrashed,
    askReview: writes && !facts.isTrashed && facts.review === null && hasNews(facts),
    withdrawReview: !facts.isTrashed && facts.review !== null && (publishes || (writes && facts.review.askedById === person.userId)),
    publish: block === null,
    unpublish: publishes && !facts.isTrashed && facts.isPublic,
    schedule: publishes && (block === null || (block === 'unchanged' && facts.isPublic)),
    clearSchedule: publishes && !facts.isTrashed && facts.schedule !== null,
    restoreRevision: writes && !facts.isTrashed,
    trash: writes && !facts.isTrashed && (publishes || !facts.isPublic),
    restoreFromTrash: writes && facts.isTrashed,
    deleteForGood: permits(person, 'content.delete', null) && facts.isTrashed,
  }
  return deeds.filter(deed => open[deed])
}
