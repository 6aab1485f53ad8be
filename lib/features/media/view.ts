import type { ContentKind } from '../../domain/content/document.ts'
import type { PictureSize } from '../../domain/content/picture.ts'
import type { Locale } from '../../domain/text.ts'

/** A text that shows a picture. */
export type MediaUse = { contentId: string; kind: ContentKind; locale: Locale; title: string }

/** A picture in the library of the editors. `addedAt` is an ISO moment in UTC. */
export type MediaRow = PictureSize & { id: string; name: string; altNl: string; altEn: string; addedAt: string; usedIn: MediaUse[] }

export type LibraryView = {
  rows: MediaRow[]
  words: string
  /** Whether these are the pictures in the bin. */
  bin: boolean
  page: number
  pages: number
  total: number
  /** How many pictures are in the bin. */
  binned: number
  mayDelete: boolean
}

/** A picture that a text can be given, with the words for who cannot see it. */
export type PictureChoice = { id: string; name: string; altNl: string; altEn: string }

/** A page of such pictures, the newest first; `total`: how many there are on all pages. */
export type PictureOffer = { pictures: PictureChoice[]; total: number; more: boolean }

/** A picture in a plain list. */
export type PictureOption = { id: string; name: string; alt: string }

/** The size of each picture that a text shows, by its id; one that is not there is left out of the text. */
export type PictureSizes = Readonly<Record<string, PictureSize>>

/** A picture as a page shows it. */
export type ShownPicture = { media: string; alt: string; size: PictureSize }
