import { randomUUID } from 'node:crypto'
import * as answersRoute from '../../../app/api/workshops/[workshopId]/answers/route.ts'
import * as exportStateRoute from '../../../app/api/exports/[exportId]/route.ts'
import * as exportFileRoute from '../../../app/api/exports/[exportId]/file/route.ts'
import * as exportRoute from '../../../app/api/workshops/[workshopId]/export/route.ts'
import * as comments from '../../features/comments/actions.ts'
import * as commentPages from '../../features/comments/loaders.ts'
import * as decisionActions from '../../features/decisions/actions.ts'
import * as decisionPages from '../../features/decisions/loaders.ts'
import * as exportActions from '../../features/exports/actions.ts'
import * as exportPages from '../../features/exports/loaders.ts'
import * as rounds from '../../features/rounds/actions.ts'
import * as versionPages from '../../features/versions/loaders.ts'
import * as workshop from '../../features/workshop/actions.ts'
import * as workshopPages from '../../features/workshop/loaders.ts'
import { floristAnswers } from '../world.ts'
import { forAgency, forClientAndAgency, forClientOnly, part, post, read, type Rows } from './row.ts'

/** The workshop of a client, and what is said, decided and taken along of what came of it. */
export const workshopRows: Rows = {
  'workshop.tasks': part(forClientAndAgency, ({ side }) => workshopPages.taskList({ workshopId: side.openWorkshopId })),
  'workshop.section': part(forClientAndAgency, ({ side }) => workshopPages.sectionPage({ workshopId: side.openWorkshopId, section: 'company' })),
  'workshop.answers': part(forClientAndAgency, ({ side }) => workshopPages.answersPage({ workshopId: side.submittedWorkshopId })),
  'workshop.answer': part(forClientAndAgency, ({ side: { openWorkshopId: workshopId }, person }) =>
    post(answersRoute.POST, person, `/api/workshops/${workshopId}/answers`, { key: randomUUID(), section: 'company', locale: 'nl', answers: {} }, { workshopId })),
  'workshop.export': part(forClientAndAgency, ({ side: { openWorkshopId: workshopId }, person }) => read(exportRoute.GET, person, `/api/workshops/${workshopId}/export`, { workshopId })),
  'workshop.submit': part(forClientAndAgency, ({ side }) => workshop.submitAnswers({ workshopId: side.openWorkshopId, version: 0 })),
  'workshop.reopen': part(forAgency, ({ side }) => workshop.reopen({ workshopId: side.submittedWorkshopId, version: 0, reason: 'Er mist iets' })),
  'workshop.import': part(forAgency, ({ side }) => workshop.importWorkshop({ workshopId: side.openWorkshopId, document: JSON.stringify(floristAnswers()) })),

  'comments.discussion': part(forClientAndAgency, ({ side }) => commentPages.discussion({ workshopId: side.publishedWorkshopId })),
  'comments.write': part(forClientAndAgency, ({ side }) => comments.writeComment({ workshopId: side.publishedWorkshopId, about: 'answer:goal', stamp: randomUUID(), body: 'Klopt dit?' })),
  'comments.reply': part(forClientAndAgency, ({ side }) => comments.replyToComment({ workshopId: side.publishedWorkshopId, commentId: side.commentId, stamp: randomUUID(), body: 'Ja' })),
  'comments.resolve': part(forAgency, ({ side }) => comments.resolveComment({ workshopId: side.publishedWorkshopId, commentId: side.commentId, resolved: true })),

  'rounds.start': part(forAgency, ({ side }) => rounds.startRound({ workshopId: side.publishedWorkshopId, title: 'Klantreis 2027' })),

  'versions.list': part(forClientAndAgency, ({ side }) => versionPages.versions({ workshopId: side.publishedWorkshopId })),
  'versions.difference': part(forClientAndAgency, ({ side }) => versionPages.difference({ workshopId: side.publishedWorkshopId, from: 1, to: 1 })),

  'decisions.view': part(forClientAndAgency, ({ side }) => decisionPages.decisions({ workshopId: side.publishedWorkshopId })),
  'decisions.decide': part(forClientOnly, ({ side }) => decisionActions.decidePhase({ workshopId: side.publishedWorkshopId, number: 1, phase: 'see', choice: 'approved' })),

  'exports.page': part(forClientAndAgency, ({ side }) => exportPages.exportsPage({ workshopId: side.publishedWorkshopId })),
  'exports.request': part(forClientAndAgency, ({ side }) => exportActions.requestExport({ workshopId: side.publishedWorkshopId, edition: 1, format: 'csv' })),
  'exports.state': part(forClientAndAgency, ({ side, person }) => read(exportStateRoute.GET, person, `/api/exports/${side.exportId}`, { exportId: side.exportId })),
  'exports.file': part(forClientAndAgency, ({ side, person }) => read(exportFileRoute.GET, person, `/api/exports/${side.exportId}/file`, { exportId: side.exportId })),
}
