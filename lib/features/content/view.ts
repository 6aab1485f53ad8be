import type { Completeness } from '../../domain/content/completeness.ts'
import type { ContentDocument, ContentKind } from '../../domain/content/document.ts'
import type { ContentFault } from '../../domain/content/faults.ts'
import type { Deed, PublicState, PublishBlock } from '../../domain/content/lifecycle.ts'
import type { Use } from '../../domain/content/links.ts'
import type { TextDifference } from '../../domain/content/textDifference.ts'
import type { Locale } from '../../domain/text.ts'

/** Everywhere here a moment is an ISO string in UTC, and `by` a name; null for what the product itself did, or who is gone. */
export type Named = { editionId: string; contentId: string; kind: ContentKind; key: string; locale: Locale; title: string }

/** Somebody asked to have the draft published. */
export type ReviewView = { by: string | null; byYou: boolean; askedAt: string; note: string; changedSince: boolean }

/** What happens by itself. `changedSince`: the draft was changed after its publication was planned; that change stays behind. */
export type ScheduleView = { by: string | null; publishAt: string | null; unpublishAt: string | null; changedSince: boolean }

/** One language of a text in a list. */
export type EditionLine = {
  editionId: string; title: string; state: PublicState; asked: boolean; publishAt: string | null; unpublishAt: string | null
  draftedAt: string; draftedBy: string | null
}
export type ContentRow = { contentId: string; key: string; kind: ContentKind; title: string; editions: Partial<Record<Locale, EditionLine>> }
export type ContentListView = { rows: ContentRow[]; total: number; page: number; pages: number }

/** What a list can be narrowed to. `missing`: there is no text in the language that was chosen (without one: in either). */
export const listStates = ['draft', 'public', 'changed', 'review', 'scheduled', 'missing'] as const
export type ListState = (typeof listStates)[number]

/** Who else has a text open. */
export type Visitor = { userId: string; name: string; seenAt: string }

export type UseView = Named & { use: Use; isPublic: boolean }

export type RevisionView = {
  revisionId: string; number: number; at: string; by: string | null; reason: 'drafted' | 'published' | 'unpublished' | 'restored' | 'imported' | 'trashed'
  note: string
  /** Typed over what somebody else had saved meanwhile: it became no draft, and is kept here. */
  wasRefused: boolean
}

/** The other language beside the one that is edited; `editionId` null: it has none yet. */
export type OtherLanguage = {
  locale: Locale; editionId: string | null; version: number; document: ContentDocument | null; state: PublicState | 'absent'; completeness: Completeness | null
  draftedAt: string | null
}

/** One text in one language, as the editor works on it. */
export type EditorView = Named & {
  version: number
  document: ContentDocument
  draftedAt: string
  draftedBy: string | null
  /** What the public reads now; null while it is not public. */
  published: ContentDocument | null
  publishedAt: string | null
  publishedBy: string | null
  /** Where the public reads it; null while it is not public. */
  address: string | null
  state: PublicState
  isTrashed: boolean
  review: ReviewView | null
  schedule: ScheduleView | null
  faults: ContentFault[]
  completeness: Completeness
  other: OtherLanguage
  may: Deed[]
  /** Why the reader cannot publish now; null when nothing stands in the way. */
  block: PublishBlock | null
  here: Visitor[]
  usedIn: UseView[]
  history: RevisionView[]
}

export type RevisionsView = Named & { revisions: RevisionView[]; version: number; mayRestore: boolean }

/** From one state of a text to another. `draft`: what is being worked on now. */
export type RevisionDifference = Named & { from: RevisionView; to: RevisionView | 'draft'; difference: TextDifference; document: ContentDocument }

export type TrashRow = { contentId: string; kind: ContentKind; key: string; title: string; locales: Locale[]; trashedAt: string; by: string | null }
export type TrashView = { rows: TrashRow[]; mayDelete: boolean }

/** A link that leads nowhere, or to another place than it says. `where`: in what is public, or only in the draft. */
export type BrokenLink = Named & {
  where: 'public' | 'draft'; line: number | null; target: string
  fault: 'unknownKey' | 'trashedKey' | 'notPublic' | 'moved' | 'unknownAddress' | 'unknownPicture'
  /** Where the address leads now; only for `moved`. */
  movedTo: string | null
}
export type BrokenLinksView = { links: BrokenLink[]; total: number }

/** A text as the public would read its draft. Has the shape of what public pages are made from. */
export type Preview = {
  kind: ContentKind; locale: Locale; key: string; version: number; document: ContentDocument; publishedAt: Date; firstPublishedAt: Date
  others: { locale: string; slug: string; title: string }[]
}

export type OverviewLine = Named & { at: string; by: string | null; note: string }
export type OverviewPart = { lines: OverviewLine[]; total: number }

/** The editor's home: what waits for somebody. */
export type ContentOverview = {
  review: OverviewPart
  changed: OverviewPart
  /** `at` is when it happens; `note` says what: "publish" or "unpublish". */
  scheduled: OverviewPart
  /** Public in one language and not in the other; `locale` is the one that is missing, and `editionId` that of the public one. */
  unfinished: OverviewPart
  /** Public, and checked more than a year ago; `at` is the day on which it was checked. */
  due: OverviewPart
  counts: Record<ContentKind, number> & { trashed: number }
  mayPublish: boolean
}

/** What `[[` offers: a term by its key, with its name in the language of the text. */
export type LinkChoice = { key: string; name: string; isPublic: boolean }

/** What saving a draft came to. A conflict saved nothing over the other's words; what was typed is kept as revision `keptAs`. */
export type SaveOutcome =
  | { state: 'saved'; version: number; savedAt: string; faults: ContentFault[] }
  | { state: 'conflict'; version: number; keptAs: number; theirs: { document: ContentDocument; by: string | null; at: string } }
