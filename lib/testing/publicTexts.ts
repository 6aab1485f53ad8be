import { randomUUID } from 'node:crypto'
import { emptyDocument, type ContentDocument, type ContentKind } from '../domain/content/document.ts'
import type { Locale } from '../domain/text.ts'
import { db } from '../platform/db/db.ts'
import type { Prisma } from '../platform/db/generated/client.ts'

type Given = Partial<ContentDocument> & { key?: string; locale?: Locale; at?: Date; firstAt?: Date; contentId?: string }

/** A text that is public. With `contentId` it is another language of a text that there is. */
export async function aPublishedEdition(kind: ContentKind, { key, locale = 'nl', at = new Date(), firstAt = at, contentId, ...given }: Given = {}) {
  const slug = given.slug ?? `tekst-${randomUUID().slice(0, 8)}`
  const document = { ...emptyDocument(), title: 'Een tekst', summary: 'Kort gezegd.', body: 'Lang gezegd.', reviewedOn: '2027-03-01', ...given, slug }
  const content = contentId ?? (await db.content.create({ data: { kind, key: key ?? slug }, select: { id: true } })).id
  const json = document as unknown as Prisma.InputJsonObject
  const { id } = await db.edition.create({
    data: { contentId: content, kind, locale, slug, draft: json, published: json, publishedAt: at, firstPublishedAt: firstAt }, select: { id: true },
  })
  return { slug, contentId: content, editionId: id }
}

/** As `aPublishedEdition`; returns its address. */
export const aPublishedText = async (kind: ContentKind, given: Given = {}): Promise<string> => (await aPublishedEdition(kind, given)).slug
