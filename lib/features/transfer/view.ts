import type { ArchiveFault } from '../../domain/content/archive.ts'
import type { ContentKind } from '../../domain/content/document.ts'
import type { Locale } from '../../domain/text.ts'

/** What taking a file over does to a text or a picture that is in it. */
export type Outcome = 'new' | 'changed' | 'same'

/** One text of a file: what would happen to its draft, and to what the public reads (null: nothing of it goes on the site). */
export type PlannedText = { path: string; kind: ContentKind; key: string; locale: Locale; title: string; outcome: Outcome; toSite: boolean }
export type PlannedPicture = { path: string; name: string; outcome: Outcome }

/** What an import would do, or did. With faults it does nothing. `seen` says which plan this is, for who goes on with it. */
export type ImportPlan = {
  seen: string
  as: 'drafts' | 'published'
  texts: PlannedText[]
  pictures: PlannedPicture[]
  faults: ArchiveFault[]
  /** How many faults there are in all; `faults` holds the first of them. */
  faultCount: number
}

/** What an import would do, with the file that is kept for who goes on with it. */
export type ImportLook = ImportPlan & { held: string; name: string }

/** What there is to take along, and what the reader may do with what comes in. */
export type TransferView = { texts: number; terms: number; pictures: number; mayPublish: boolean }
