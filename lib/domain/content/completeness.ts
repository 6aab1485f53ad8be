import type { ContentDocument, ContentKind } from './document.ts'
import type { ContentFault } from './faults.ts'

const parts = ['title', 'slug', 'summary', 'body', 'reviewedOn'] as const
export type Part = (typeof parts)[number]

/** How far a text in one language is: which parts are in order, and whether it is fit to be published. */
export type Completeness = { done: number; of: number; open: Part[]; isFit: boolean }

/** How far a text is, by what is still wrong with it. A page has no date on which it was checked. */
export function completeness(kind: ContentKind, faults: readonly ContentFault[]): Completeness {
  const wanted = parts.filter(part => kind !== 'page' || part !== 'reviewedOn')
  const open = wanted.filter(part => faults.some(({ field }) => field === part))
  return { done: wanted.length - open.length, of: wanted.length, open, isFit: faults.length === 0 }
}

/** What a text in another language starts with: what is the same in both. Words it must get by itself. */
export const inOtherLanguage = (from: ContentDocument, empty: ContentDocument): ContentDocument => ({
  ...empty, stages: from.stages, related: from.related, sources: from.sources, picture: from.picture && { ...from.picture, alt: '' },
})
