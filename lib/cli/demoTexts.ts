import { demoChange, demoTexts, type DemoText } from '../../prisma/demo/texts.ts'
import { documentSchema, emptyDocument, type ContentDocument } from '../domain/content/document.ts'
import { dayOf, momentAt } from '../domain/waiting/amsterdam.ts'
import type { PrismaClient } from '../platform/db/generated/client.ts'

const daysFromNow = (days: number): Date => new Date(Date.now() + days * 86_400_000)

/** Nine in the morning of a day so far ahead. */
const morningIn = (days: number): Date => momentAt(dayOf(daysFromNow(days)), 9)

async function addText(db: PrismaClient, text: DemoText, ids: Map<string, string>): Promise<void> {
  const { kind, key, locale, days, asks, planned } = text
  const [by, draftedAt] = [ids.get(text.by)!, daysFromNow(-days)]
  const draft: ContentDocument = { ...emptyDocument(), ...text.document }
  await db.content.create({
    data: {
      kind, key, createdAt: draftedAt, createdById: by, ...(text.trashed && { trashedAt: draftedAt, trashedById: by }),
      editions: {
        create: {
          kind, locale, draft, draftedAt, draftedById: by,
          ...(asks !== undefined && { reviewAskedAt: draftedAt, reviewAskedById: by, reviewNote: asks }),
          ...(planned && { publishAt: morningIn(planned.inDays), scheduledById: ids.get(planned.by)!, planned: draft }),
          revisions: { create: { number: 1, document: draft, reason: text.trashed ? 'trashed' : 'drafted', authorId: by, createdAt: draftedAt } },
        },
      },
    },
    select: { id: true },
  })
}

/** Gives a public text a draft that reads otherwise, with the revision that was published. */
async function changeText(db: PrismaClient, ids: Map<string, string>): Promise<void> {
  const { kind, key, locale, by, days, paragraph } = demoChange
  const { id, published, publishedAt } = await db.edition.findFirstOrThrow({ where: { kind, locale, content: { key } }, select: { id: true, published: true, publishedAt: true } })
  const document = documentSchema.parse(published)
  const draft: ContentDocument = { ...document, body: `${document.body.trimEnd()}\n\n${paragraph}` }
  await db.edition.update({
    where: { id },
    data: {
      draft, version: { increment: 1 }, draftedAt: daysFromNow(-days), draftedById: ids.get(by)!,
      revisions: { create: { number: 1, document, reason: 'published', createdAt: publishedAt! } },
    },
    select: { id: true },
  })
}

/** What the demo's editors are at work on: a request, a plan, an unfinished draft, a change and something in the bin. */
export async function seedTexts(db: PrismaClient, ids: Map<string, string>): Promise<void> {
  for (const text of demoTexts) await addText(db, text, ids)
  await changeText(db, ids)
}
