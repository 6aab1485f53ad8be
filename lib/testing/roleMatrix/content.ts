import { randomUUID } from 'node:crypto'
import * as autosaveRoute from '../../../app/api/content/editions/[editionId]/draft/route.ts'
import * as choicesRoute from '../../../app/api/content/choices/route.ts'
import * as content from '../../features/content/actions.ts'
import * as contentPages from '../../features/content/loaders.ts'
import * as glossaryPages from '../../features/glossary/loaders.ts'
import * as picturesRoute from '../../../app/api/content/pictures/route.ts'
import * as mediaFile from '../../../app/media/[mediaId]/[file]/route.ts'
import * as archiveRoute from '../../../app/api/content/archive/route.ts'
import * as termsRoute from '../../../app/api/content/terms/route.ts'
import * as transfer from '../../features/transfer/actions.ts'
import * as transferPages from '../../features/transfer/loaders.ts'
import * as media from '../../features/media/actions.ts'
import * as mediaPages from '../../features/media/loaders.ts'
import * as knowledgePages from '../../features/knowledge/loaders.ts'
import { db } from '../../platform/db/db.ts'
import { aPicture, anUpload, aTextFile } from '../pictures.ts'
import { aText } from '../texts.ts'
import { forAdmin, forAll, forPublishers, forStaff, post, read, whole, type Rows } from './row.ts'

/** The editorial office: texts, pictures, and both as files. */
export const contentRows: Rows = {
  'content.list': whole(forStaff, () => contentPages.contentList({ kind: 'term' })),
  'content.editor': whole(forStaff, async () => contentPages.editor({ editionId: (await aText()).editionId })),
  'content.revisions': whole(forStaff, async () => contentPages.revisions({ editionId: (await aText()).editionId })),
  'content.difference': whole(forStaff, async () => {
    const { editionId, document } = await aText()
    await db.revision.create({ data: { editionId, number: 1, document, reason: 'drafted' }, select: { id: true } })
    return contentPages.revisionDifference({ editionId, from: 1 })
  }),
  'content.bin': whole(forStaff, () => contentPages.trashList({})),
  'content.brokenLinks': whole(forStaff, () => contentPages.brokenLinks({})),
  'knowledge.preview': whole(forStaff, async () => knowledgePages.textPreview({ editionId: (await aText({ kind: 'article' })).editionId })),
  'glossary.preview': whole(forStaff, async () => glossaryPages.termPreview({ editionId: (await aText()).editionId })),
  'content.preview': whole(forStaff, async () => contentPages.previewOf({ editionId: (await aText()).editionId })),
  'content.choices': whole(forStaff, () => contentPages.linkChoices({ locale: 'nl', words: 'merk' })),
  'content.overview': whole(forStaff, () => contentPages.contentOverview({})),
  'content.create': whole(forStaff, () => content.createContent({ kind: 'term', locale: 'nl', title: 'Nieuw begrip' })),
  'content.saveDraft': whole(forStaff, async () => { const { editionId, document } = await aText(); return content.saveDraft({ editionId, version: 1, document: { ...document, title: 'Anders' } }) }),
  'content.autosave': whole(forStaff, async ({ person }) => {
    const { editionId, document } = await aText()
    return post(autosaveRoute.POST, person, `/api/content/editions/${editionId}/draft`, { version: 1, document }, { editionId })
  }),
  'content.offer': whole(forStaff, ({ person }) => read(choicesRoute.GET, person, '/api/content/choices?locale=nl&words=merk')),
  'content.addLanguage': whole(forStaff, async () => content.addLanguage({ contentId: (await aText()).contentId, locale: 'en' })),
  'content.askReview': whole(forStaff, async () => content.askReview({ editionId: (await aText()).editionId, version: 1 })),
  'content.withdrawReview': whole(forStaff, async ({ world, person }) => content.withdrawReview({ editionId: (await aText({ askedBy: person ?? world.colleague })).editionId })),
  'content.publish': whole(forPublishers, async () => content.publish({ editionId: (await aText()).editionId, version: 1 })),
  'content.unpublish': whole(forPublishers, async () => content.unpublish({ editionId: (await aText({ isPublic: true })).editionId })),
  'content.schedule': whole(forPublishers, async () => content.schedule({ editionId: (await aText()).editionId, version: 1, publishAt: '2099-01-01T08:00:00Z', unpublishAt: null })),
  'content.clearSchedule': whole(forPublishers, async () => {
    const { editionId } = await aText()
    await db.edition.update({ where: { id: editionId }, data: { publishAt: new Date('2099-01-01') }, select: { id: true } })
    return content.clearSchedule({ editionId })
  }),
  'content.restoreRevision': whole(forStaff, async () => {
    const { editionId, document } = await aText()
    const { id } = await db.revision.create({ data: { editionId, number: 1, document, reason: 'drafted' }, select: { id: true } })
    return content.restoreRevision({ editionId, version: 1, revisionId: id })
  }),
  'content.trash': whole(forStaff, async () => content.trash({ contentId: (await aText()).contentId })),
  'content.restoreFromTrash': whole(forStaff, async () => content.restoreFromTrash({ contentId: (await aText({ trashed: true })).contentId })),
  'content.delete': whole(forAdmin, async () => content.deleteForGood({ contentId: (await aText({ trashed: true })).contentId })),
  'content.visit': whole(forStaff, async () => content.visit({ editionId: (await aText()).editionId })),

  'transfer.page': whole(forStaff, () => transferPages.transferPage({})),

  'transfer.preview': whole(forStaff, () => transfer.previewImport({ file: aTextFile() })),

  'transfer.import': whole(forStaff, () => transfer.importContent({ held: randomUUID(), seen: 'x' }), '{"ok":false,"code":"conflict","message":"transfer.errors.gone"}'),
  'transfer.archive': whole(forStaff, ({ person }) => read(archiveRoute.GET, person, '/api/content/archive')),
  'transfer.terms': whole(forStaff, ({ person }) => read(termsRoute.GET, person, '/api/content/terms')),

  'media.library': whole(forStaff, () => mediaPages.mediaLibrary({})),
  'media.options': whole(forStaff, () => mediaPages.pictureOptions({})),
  'media.offer': whole(forStaff, ({ person }) => read(picturesRoute.GET, person, '/api/content/pictures?words=etalage')),
  'media.sizes': whole(forAll, () => mediaPages.pictureSizes({ ids: [] })),
  'media.upload': whole(forStaff, async () => media.uploadMedia(await anUpload())),
  'media.describe': whole(forStaff, async () => media.describeMedia({ mediaId: await aPicture(), altNl: 'Bloemen' })),
  'media.trash': whole(forStaff, async () => media.trashMedia({ mediaId: await aPicture() })),
  'media.restore': whole(forStaff, async () => media.restoreMedia({ mediaId: await aPicture() })),
  'media.delete': whole(forAdmin, async () => media.deleteMedia({ mediaId: await aPicture({ trashedAt: new Date() }) })),
  'media.file': whole(forAll, async ({ person }) => {
    const mediaId = await aPicture()
    return read(mediaFile.GET, person, `/media/${mediaId}/480.webp`, { mediaId, file: '480.webp' })
  }),
}
