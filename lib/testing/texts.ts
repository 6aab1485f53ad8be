import { randomUUID } from 'node:crypto'
import { emptyDocument, type ContentDocument, type ContentKind } from '../domain/content/document.ts'
import type { Locale } from '../domain/text.ts'
import { db } from '../platform/db/db.ts'
import type { Person } from './factories.ts'

export type Text = { contentId: string; editionId: string; key: string; document: ContentDocument }

/** A document that is fit to be published. */
export const aDocument = (given: Partial<ContentDocument> = {}): ContentDocument => {
  const slug = `tekst-${randomUUID().slice(0, 8)}`
  return { ...emptyDocument(), slug, title: `Tekst ${slug}`, summary: 'Een kort antwoord.', body: '## Wat het is\n\nEen uitleg.\n', reviewedOn: '2026-11-20', ...given }
}

type Given = {
  kind?: ContentKind; key?: string; locale?: Locale; document?: Partial<ContentDocument>; isPublic?: boolean; by?: Person; draftedAt?: Date
  askedBy?: Person; trashed?: boolean; contentId?: string
}

/** A text in one language, past the app: a draft, or public as it is. With `contentId` another language of that one. */
export async function aText({ kind = 'term', locale = 'nl', document, isPublic = false, by, draftedAt = new Date(), askedBy, trashed = false, ...given }: Given = {}): Promise<Text> {
  const draft = aDocument(document)
  const key = given.key ?? draft.slug
  const { id: contentId } = given.contentId === undefined
    ? await db.content.create({ data: { kind, key, ...(trashed && { trashedAt: new Date() }) }, select: { id: true } }) : { id: given.contentId }
  const { id: editionId } = await db.edition.create({
    data: {
      contentId, kind, locale, draft, draftedAt, draftedById: by?.id ?? null,
      ...(isPublic && { published: draft, slug: draft.slug, publishedAt: draftedAt, firstPublishedAt: draftedAt }),
      ...(askedBy && { reviewAskedAt: draftedAt, reviewAskedById: askedBy.id }),
    },
    select: { id: true },
  })
  return { contentId, editionId, key, document: draft }
}
