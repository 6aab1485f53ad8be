import { randomUUID } from 'node:crypto'
import * as answersRoute from '../../app/api/workshops/[workshopId]/answers/route.ts'
import * as healthRoute from '../../app/api/health/route.ts'
import * as searchRoute from '../../app/api/search/route.ts'
import * as sitemapRoute from '../../app/sitemap.xml/route.ts'
import * as sitemapPartRoute from '../../app/sitemaps/[part]/route.ts'
import * as termFeedRoute from '../../app/[locale]/(public)/glossary/feed.xml/route.ts'
import * as articleFeedRoute from '../../app/[locale]/(public)/knowledge/feed.xml/route.ts'
import * as pictureRoute from '../../app/og/[locale]/[kind]/[name]/route.ts'
import * as exportStateRoute from '../../app/api/exports/[exportId]/route.ts'
import * as exportFileRoute from '../../app/api/exports/[exportId]/file/route.ts'
import * as playbookFileRoute from '../../app/api/playbook/versions/[version]/route.ts'
import * as dryRunRoute from '../../app/api/playbook/dry-runs/[dryRunId]/route.ts'
import * as autosaveRoute from '../../app/api/content/editions/[editionId]/draft/route.ts'
import * as choicesRoute from '../../app/api/content/choices/route.ts'
import * as exportRoute from '../../app/api/workshops/[workshopId]/export/route.ts'
import * as account from '../features/account/actions.ts'
import * as accountPages from '../features/account/loaders.ts'
import * as adviceActions from '../features/advice/actions.ts'
import * as advicePages from '../features/advice/loaders.ts'
import * as boardPages from '../features/board/loaders.ts'
import * as comments from '../features/comments/actions.ts'
import * as commentPages from '../features/comments/loaders.ts'
import * as companyActions from '../features/company/actions.ts'
import * as companyPages from '../features/company/loaders.ts'
import * as content from '../features/content/actions.ts'
import * as contentPages from '../features/content/loaders.ts'
import * as decisionActions from '../features/decisions/actions.ts'
import * as decisionPages from '../features/decisions/loaders.ts'
import * as exportActions from '../features/exports/actions.ts'
import * as exportPages from '../features/exports/loaders.ts'
import * as glossaryPages from '../features/glossary/loaders.ts'
import * as leadActions from '../features/leads/actions.ts'
import * as leadPages from '../features/leads/loaders.ts'
import * as mediaFile from '../../app/media/[mediaId]/[file]/route.ts'
import * as archiveRoute from '../../app/api/content/archive/route.ts'
import * as termsRoute from '../../app/api/content/terms/route.ts'
import * as transfer from '../features/transfer/actions.ts'
import * as transferPages from '../features/transfer/loaders.ts'
import * as media from '../features/media/actions.ts'
import * as mediaPages from '../features/media/loaders.ts'
import * as knowledgePages from '../features/knowledge/loaders.ts'
import * as people from '../features/people/actions.ts'
import * as peoplePages from '../features/people/loaders.ts'
import * as phasePages from '../features/phases/loaders.ts'
import * as planActions from '../features/plan/actions.ts'
import * as planPages from '../features/plan/loaders.ts'
import * as playbook from '../features/playbook/actions.ts'
import * as playbookPages from '../features/playbook/loaders.ts'
import * as reminderActions from '../features/reminders/actions.ts'
import * as reminderPages from '../features/reminders/loaders.ts'
import * as shortTestPages from '../features/shortTest/loaders.ts'
import * as sitePages from '../features/site/loaders.ts'
import * as rounds from '../features/rounds/actions.ts'
import * as versionPages from '../features/versions/loaders.ts'
import * as review from '../features/review/actions.ts'
import * as reviewPages from '../features/review/loaders.ts'
import * as workshop from '../features/workshop/actions.ts'
import * as workshopPages from '../features/workshop/loaders.ts'
import { db } from '../platform/db/db.ts'
import { stopToken } from '../platform/auth/stopLink.ts'
import { aLink, aWebRequest, type Person } from './factories.ts'
import { aDryRun, aPlaybookDraft, noDraft } from './playbooks.ts'
import { aPicture, anUpload, aTextFile } from './pictures.ts'
import { publishingOf, reviewOf } from './publishing.ts'
import { aLead, aStamp } from './leads.ts'
import { aPublishedText } from './publicTexts.ts'
import { aText } from './texts.ts'
import { floristAnswers, type PrincipalName, type Side, type World } from './world.ts'

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

/** Who gets in: to what is their own company's, and to that of a company they have nothing to do with. */
export type Access = { own: readonly PrincipalName[]; foreign: readonly PrincipalName[] }

const agency = ['strategist', 'admin'] as const
/** By company, or about no company at all: then there is nothing foreign and nothing that does not exist. */
const forClientAndAgency: Access = { own: ['client', ...agency], foreign: agency }
const forAgency: Access = { own: agency, foreign: agency }
const forClientOnly: Access = { own: ['client'], foreign: [] }
const aboutNothing = (own: readonly PrincipalName[]): Access => ({ own, foreign: own })
const forAll = aboutNothing(['anonymous', 'client', 'clientOfAnother', 'invited', 'removed', 'editor', 'publisher', 'strategist', 'admin', 'deactivated'])
const forInsiders = aboutNothing(['client', 'clientOfAnother', 'editor', 'publisher', 'strategist', 'admin'])
const forAdmin = aboutNothing(['admin'])
const forStrategists = aboutNothing(agency)
const forStaff = aboutNothing(['editor', 'publisher', ...agency])
const forPublishers = aboutNothing(['publisher', 'admin'])

export type Call = { side: Side; world: World; person: Person | null }
export type Row = {
  access: Access
  call: (call: Call) => Promise<unknown>
  /** What somebody who gets in hears, where that is not "ok" here: the refusal that comes after the access check. */
  hears?: string
}

/** A row about what has no company: the three targets are one. */
const whole = (access: Access, call: Row['call'], hears?: string): Row & { whole: true } => ({ access, call, whole: true, ...(hears ? { hears } : {}) })
const part = (access: Access, call: Row['call'], hears?: string): Row => ({ access, call, ...(hears ? { hears } : {}) })

const params = (workshopId: string) => ({ params: Promise.resolve({ workshopId }) })
const newAddress = (): string => `${randomUUID()}@test.example`

/** One row for each action, loader and route handler, by its name. A new one without a row fails the test. */
export const matrix: Record<string, Row & { whole?: true }> = {
  'session.requestSignIn': whole(forAll, () => account.requestSignIn({ email: newAddress() })),
  'session.confirmSignIn': whole(forAll, async ({ world }) => account.confirmSignIn({ token: await aLink(world.colleague.email) })),
  // Outside a demo there are no demo accounts, for anybody.
  'session.demoSignIn': whole(aboutNothing([]), ({ world }) => account.demoSignIn({ email: world.colleague.email })),
  'session.signOut': whole(forAll, () => account.signOut({})),
  'session.signOutEverywhere': whole(aboutNothing(['client', 'clientOfAnother', 'invited', 'removed', 'editor', 'publisher', 'strategist', 'admin']), () => account.signOutEverywhere({})),
  'session.switchCompany': part(forClientOnly, ({ side }) => account.switchCompany({ companyId: side.companyId })),
  'account.frame': whole(forInsiders, () => accountPages.portalFrame({})),
  'account.demoAccounts': whole(forAll, () => accountPages.demoAccounts({})),
  'account.demoMails': whole(aboutNothing([]), () => accountPages.demoMails({})),

  'people.invite': part(forAgency, ({ side }) => people.invitePerson({ companyId: side.companyId, email: newAddress(), name: 'Nieuw' })),
  'people.withdrawInvitation': part(forAgency, ({ side }) => people.withdrawInvitation({ invitationId: side.invitationId })),
  'people.removeMember': part(forAgency, ({ side }) => people.removeMember({ membershipId: side.membershipId })),
  'people.staff': whole(forAdmin, () => peoplePages.staff({})),
  'people.inviteStaff': whole(forAdmin, () => people.inviteStaff({ email: newAddress(), name: 'Nieuw', role: 'editor' })),
  'people.withdrawStaffInvitation': whole(forAdmin, ({ world }) => people.withdrawStaffInvitation({ invitationId: world.staffInvitationId })),
  'people.changeRole': whole(forAdmin, ({ world }) => people.changeRole({ userId: world.colleague.id, role: 'admin' })),
  'people.givePublishRight': whole(forAdmin, ({ world }) => people.givePublishRight({ userId: world.people.editor!.id, mayPublish: true })),
  'people.deactivate': whole(forAdmin, ({ world }) => people.deactivateStaff({ userId: world.colleague.id })),
  'people.reactivate': whole(forAdmin, ({ world }) => people.reactivateStaff({ userId: world.people.deactivated!.id })),

  'company.page': part(forAgency, ({ side }) => companyPages.companyPage({ companyId: side.companyId })),
  'company.new': whole(forStrategists, () => companyPages.newCompany({})),
  'company.create': whole(forStrategists, () => companyActions.addCompany({ name: `Nieuw ${randomUUID()}`, workshopTitle: 'Eerste' })),
  'company.rename': part(forAgency, ({ side }) => companyActions.giveName({ companyId: side.companyId, name: `Anders ${randomUUID()}` })),
  'company.archive': part(forAgency, ({ side }) => companyActions.archiveCompany({ companyId: side.companyId, archived: true })),
  'workshop.create': part(forAgency, ({ side }) => companyActions.addWorkshop({ companyId: side.companyId, title: 'Nog een' })),

  'test.page': whole(forAll, () => shortTestPages.shortTest({ locale: 'nl', fields: { done: ['1'], market: ['b2c'] } })),
  'lead.form': whole(forAll, () => leadPages.contactForm({ locale: 'nl', answers: '' })),
  'lead.send': whole(forAll, () => leadActions.sendLead({ name: 'Nieuw', email: newAddress(), companyName: 'Nieuw', message: 'Hallo', stamp: aStamp() })),
  'lead.list': whole(forStrategists, () => leadPages.leads({ locale: 'nl' })),
  'lead.move': whole(forStrategists, async () => leadActions.handleLead({ leadId: await aLead(), move: 'contact' })),
  'lead.makeClient': whole(forStrategists, async () => leadActions.makeClient({ leadId: await aLead() })),

  'board.view': whole(forStrategists, () => boardPages.board({ search: '', archived: false })),
  'portal.home': whole(forInsiders, () => boardPages.clientHome({})),

  'workshop.tasks': part(forClientAndAgency, ({ side }) => workshopPages.taskList({ workshopId: side.openWorkshopId })),
  'workshop.section': part(forClientAndAgency, ({ side }) => workshopPages.sectionPage({ workshopId: side.openWorkshopId, section: 'company' })),
  'workshop.answers': part(forClientAndAgency, ({ side }) => workshopPages.answersPage({ workshopId: side.submittedWorkshopId })),
  'workshop.answer': part(forClientAndAgency, async ({ side, person }) => (answersRoute.POST as Handler)(
    await aWebRequest(person, `/api/workshops/${side.openWorkshopId}/answers`, { method: 'POST', json: { key: randomUUID(), section: 'company', locale: 'nl', answers: {} } }),
    params(side.openWorkshopId),
  )),
  'workshop.export': part(forClientAndAgency, async ({ side, person }) => (exportRoute.GET as Handler)(
    await aWebRequest(person, `/api/workshops/${side.openWorkshopId}/export`), params(side.openWorkshopId),
  )),
  'workshop.submit': part(forClientAndAgency, ({ side }) => workshop.submitAnswers({ workshopId: side.openWorkshopId, version: 0 })),
  'workshop.reopen': part(forAgency, ({ side }) => workshop.reopen({ workshopId: side.submittedWorkshopId, version: 0, reason: 'Er mist iets' })),
  'workshop.import': part(forAgency, ({ side }) => workshop.importWorkshop({ workshopId: side.openWorkshopId, document: JSON.stringify(floristAnswers()) })),

  'advice.draft': part(forAgency, ({ side }) => advicePages.draftAdvice({ workshopId: side.submittedWorkshopId })),
  'advice.publish': part(forAgency, async ({ side }) => adviceActions.publishAdvice(await publishingOf(side.submittedWorkshopId))),
  'advice.published': part(forClientAndAgency, ({ side }) => advicePages.publishedAdvice({ workshopId: side.publishedWorkshopId })),

  'plan.draft': part(forAgency, ({ side }) => planPages.draftPlan({ workshopId: side.submittedWorkshopId })),
  'plan.published': part(forClientAndAgency, ({ side }) => planPages.publishedPlan({ workshopId: side.publishedWorkshopId })),
  'plan.whatIf': part(forAgency, ({ side }) => planPages.whatIf({ workshopId: side.submittedWorkshopId, monthly: '5.000' })),
  'plan.start': part(forAgency, ({ side }) => planActions.startPlan({ workshopId: side.openWorkshopId, monthly: '1.500', months: 3, start: '2027-01', preparesFrom: '2026-11-22' })),
  'plan.change': part(forAgency, ({ side }) => planActions.changePlanInputs({ workshopId: side.submittedWorkshopId, version: 1, monthly: '2.000', months: 3, start: '2027-01', preparesFrom: '2026-11-22' })),
  'plan.giveCells': part(forAgency, ({ side }) => planActions.givePlanCells({ workshopId: side.submittedWorkshopId, version: 1, 'c/do-channel-CH15/2027-01': '250' })),
  'plan.addRate': part(forAgency, ({ side }) => planActions.addPlanRate({ workshopId: side.submittedWorkshopId, version: 1, ref: 'CH15', kind: 'click', basis: 'own', amount: '1,20', source: 'Google Ads', on: '2026-11-01' })),
  'plan.removeRate': part(forAgency, ({ side }) => planActions.removePlanRate({ workshopId: side.submittedWorkshopId, version: 1, rateId: 'x' })),
  'plan.production': part(forAgency, ({ side }) => planActions.givePlanProduction({ workshopId: side.submittedWorkshopId, version: 1, newName: 'Fotograaf', newAmount: '400' })),
  'plan.takeOver': part(forAgency, ({ side }) => planActions.takeOverWhatIf({ workshopId: side.submittedWorkshopId, version: 1, monthly: '5.000', months: 6 })),

  'comments.discussion': part(forClientAndAgency, ({ side }) => commentPages.discussion({ workshopId: side.publishedWorkshopId })),
  'comments.write': part(forClientAndAgency, ({ side }) => comments.writeComment({ workshopId: side.publishedWorkshopId, about: 'answer:goal', stamp: randomUUID(), body: 'Klopt dit?' })),
  'comments.reply': part(forClientAndAgency, ({ side }) => comments.replyToComment({ workshopId: side.publishedWorkshopId, commentId: side.commentId, stamp: randomUUID(), body: 'Ja' })),
  'comments.resolve': part(forAgency, ({ side }) => comments.resolveComment({ workshopId: side.publishedWorkshopId, commentId: side.commentId, resolved: true })),

  'reminders.mine': whole(forInsiders, () => reminderPages.myReminders({})),
  'reminders.choose': whole(forInsiders, () => reminderActions.chooseReminders({ wanted: false })),
  'reminders.stop': whole(forAll, ({ world }) => reminderActions.stopReminders({ token: stopToken(world.colleague.id) })),
  'rounds.start': part(forAgency, ({ side }) => rounds.startRound({ workshopId: side.publishedWorkshopId, title: 'Klantreis 2027' })),
  'versions.list': part(forClientAndAgency, ({ side }) => versionPages.versions({ workshopId: side.publishedWorkshopId })),
  'versions.difference': part(forClientAndAgency, ({ side }) => versionPages.difference({ workshopId: side.publishedWorkshopId, from: 1, to: 1 })),
  'decisions.view': part(forClientAndAgency, ({ side }) => decisionPages.decisions({ workshopId: side.publishedWorkshopId })),
  'decisions.decide': part(forClientOnly, ({ side }) => decisionActions.decidePhase({ workshopId: side.publishedWorkshopId, number: 1, phase: 'see', choice: 'approved' })),

  'review.overview': part(forAgency, ({ side }) => reviewPages.reviewOverview({ workshopId: side.submittedWorkshopId })),
  'review.part': part(forAgency, ({ side }) => reviewPages.reviewPart({ workshopId: side.submittedWorkshopId, part: 'see' })),
  'review.judge': part(forAgency, async ({ side }) => review.judgeEntry({ ...(await reviewOf(side.submittedWorkshopId)).basis, do: 'accept' })),
  'review.reject': part(forAgency, async ({ side }) => review.rejectEntry({ ...(await reviewOf(side.submittedWorkshopId)).basis, reason: 'Past niet' })),
  'review.edit': part(forAgency, async ({ side }) => review.editEntry({ ...(await reviewOf(side.submittedWorkshopId)).basis, title: 'Anders', text: 'Anders' })),
  'review.move': part(forAgency, async ({ side }) => {
    const { workshopId, entryId, version } = (await reviewOf(side.submittedWorkshopId)).basis
    return review.moveEntry({ workshopId, entryId, version, step: 'down' })
  }),
  'review.acceptRest': part(forAgency, async ({ side }) => review.acceptRest((await reviewOf(side.submittedWorkshopId)).rest)),
  'review.add': part(forAgency, ({ side }) => review.addEntry({ workshopId: side.submittedWorkshopId, id: randomUUID(), phase: 'see', kind: 'task', title: 'Nieuw', text: 'Nieuw' })),
  'review.assign': part(forAgency, ({ side }) => review.assignReview({ workshopId: side.submittedWorkshopId, strategistId: '', secondReaderId: '' })),

  'exports.page': part(forClientAndAgency, ({ side }) => exportPages.exportsPage({ workshopId: side.publishedWorkshopId })),
  'exports.request': part(forClientAndAgency, ({ side }) => exportActions.requestExport({ workshopId: side.publishedWorkshopId, edition: 1, format: 'csv' })),
  'exports.state': part(forClientAndAgency, async ({ side, person }) => (exportStateRoute.GET as Handler)(
    await aWebRequest(person, `/api/exports/${side.exportId}`), { params: Promise.resolve({ exportId: side.exportId }) },
  )),
  'exports.file': part(forClientAndAgency, async ({ side, person }) => (exportFileRoute.GET as Handler)(
    await aWebRequest(person, `/api/exports/${side.exportId}/file`), { params: Promise.resolve({ exportId: side.exportId }) },
  )),

  'playbook.overview': whole(forStrategists, () => playbookPages.playbookOverview({})),
  'playbook.versions': whole(forStrategists, () => playbookPages.playbookVersions({})),
  'playbook.part': whole(forStrategists, () => playbookPages.playbookPart({ part: 'rules' })),
  'playbook.item': whole(forStrategists, () => playbookPages.playbookItem({ part: 'channels', item: 'CH01' })),
  'playbook.dryRun': whole(forStrategists, async ({ world }) => playbookPages.dryRun({ dryRunId: await aDryRun(world.colleague) })),
  'playbook.export': whole(forStrategists, async ({ person }) => (playbookFileRoute.GET as Handler)(
    await aWebRequest(person, '/api/playbook/versions/1'), { params: Promise.resolve({ version: '1' }) },
  )),
  'playbook.dryRunProgress': whole(forStrategists, async ({ world, person }) => {
    const dryRunId = await aDryRun(world.colleague)
    return (dryRunRoute.GET as Handler)(await aWebRequest(person, `/api/playbook/dry-runs/${dryRunId}`), { params: Promise.resolve({ dryRunId }) })
  }),
  'playbook.startDraft': whole(forStrategists, async () => { await noDraft(); return playbook.startDraft({}) }),
  'playbook.saveItem': whole(forStrategists, async ({ world }) => {
    const { playbook: { phases }, seen } = await aPlaybookDraft(world.colleague)
    return playbook.saveItem({ part: 'phases', item: 'see', seen: seen('phases', 'see'), document: JSON.stringify(phases.see) })
  }),
  'playbook.copyItem': whole(forStrategists, async ({ world }) => { await aPlaybookDraft(world.colleague); return playbook.copyItem({ part: 'rules', item: 'R014' }) }),
  'playbook.removeItem': whole(forStrategists, async ({ world }) => playbook.removeItem({ part: 'rules', item: 'R014', seen: (await aPlaybookDraft(world.colleague)).seen('rules', 'R014') })),
  'playbook.import': whole(forStrategists, async ({ world }) => {
    const { playbook: document, version } = await aPlaybookDraft(world.colleague)
    return playbook.importDraft({ document: JSON.stringify(document), version })
  }),
  'playbook.note': whole(forStrategists, async ({ world }) => playbook.noteDraft({ draftId: (await aPlaybookDraft(world.colleague)).draftId, was: '', note: 'Nieuw' })),
  'playbook.discard': whole(forStrategists, async ({ world }) => { const { draftId, version } = await aPlaybookDraft(world.colleague); return playbook.discardDraft({ draftId, version }) }),
  'playbook.startDryRun': whole(forStrategists, async ({ world }) => { const { draftId, version } = await aPlaybookDraft(world.colleague); return playbook.startDryRun({ draftId, version }) }),
  'playbook.stopDryRun': whole(forStrategists, async ({ world }) => playbook.stopDryRun({ dryRunId: await aDryRun(world.colleague) })),
  'playbook.publish': whole(forStrategists, async ({ world }) => {
    const { draftId, version } = await aPlaybookDraft(world.colleague)
    return playbook.publishDraft({ draftId, version, note: 'Niets' })
  }, '{"ok":false,"code":"refused","message":"playbook.block.unchanged"}'),

  'glossary.searchAsYouType': whole(forAll, async ({ person }) => (searchRoute.GET as Handler)(await aWebRequest(person, '/api/search?locale=nl&words=merk'), params(''))),
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
    const request = await aWebRequest(person, `/api/content/editions/${editionId}/draft`, { method: 'POST', json: { version: 1, document } })
    return (autosaveRoute.POST as Handler)(request, { params: Promise.resolve({ editionId }) })
  }),
  'content.offer': whole(forStaff, async ({ person }) => (choicesRoute.GET as Handler)(await aWebRequest(person, '/api/content/choices?locale=nl&words=merk'), { params: Promise.resolve({}) })),
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

  'health.read': whole(forAll, async ({ person }) => (healthRoute.GET as Handler)(await aWebRequest(person, '/api/health'), params(''))),

  'site.frame': whole(forAll, () => sitePages.siteFrame({ locale: 'nl', path: '/begrippen' })),
  'transfer.page': whole(forStaff, () => transferPages.transferPage({})),
  'transfer.preview': whole(forStaff, () => transfer.previewImport({ file: aTextFile() })),
  'transfer.import': whole(forStaff, () => transfer.importContent({ file: aTextFile(), seen: 'x' }), '{"ok":false,"code":"conflict","message":"transfer.errors.moved"}'),
  'transfer.archive': whole(forStaff, async ({ person }) => (archiveRoute.GET as Handler)(await aWebRequest(person, '/api/content/archive'), { params: Promise.resolve({}) })),
  'transfer.terms': whole(forStaff, async ({ person }) => (termsRoute.GET as Handler)(await aWebRequest(person, '/api/content/terms'), { params: Promise.resolve({}) })),

  'media.library': whole(forStaff, () => mediaPages.mediaLibrary({})),
  'media.sizes': whole(forAll, () => mediaPages.pictureSizes({ ids: [] })),
  'media.upload': whole(forStaff, async () => media.uploadMedia(await anUpload())),
  'media.describe': whole(forStaff, async () => media.describeMedia({ mediaId: await aPicture(), altNl: 'Bloemen' })),
  'media.trash': whole(forStaff, async () => media.trashMedia({ mediaId: await aPicture() })),
  'media.restore': whole(forStaff, async () => media.restoreMedia({ mediaId: await aPicture() })),
  'media.delete': whole(forAdmin, async () => media.deleteMedia({ mediaId: await aPicture({ trashedAt: new Date() }) })),
  'media.file': whole(forAll, async ({ person }) => {
    const mediaId = await aPicture()
    return (mediaFile.GET as Handler)(await aWebRequest(person, `/media/${mediaId}/480.webp`), { params: Promise.resolve({ mediaId, file: '480.webp' }) })
  }),

  'site.sitemap': whole(forAll, async ({ person }) => (sitemapRoute.GET as Handler)(await aWebRequest(person, '/sitemap.xml'), { params: Promise.resolve({}) })),
  // There are fewer pages than one file may hold, so there is no first part.
  'site.sitemapPart': whole(aboutNothing([]), async ({ person }) => (sitemapPartRoute.GET as Handler)(await aWebRequest(person, '/sitemaps/1.xml'), { params: Promise.resolve({ part: '1.xml' }) })),
  'site.termFeed': whole(forAll, async ({ person }) => (termFeedRoute.GET as Handler)(await aWebRequest(person, '/begrippen/feed.xml'), { params: Promise.resolve({ locale: 'nl' }) })),
  'site.articleFeed': whole(forAll, async ({ person }) => (articleFeedRoute.GET as Handler)(await aWebRequest(person, '/kennisbank/feed.xml'), { params: Promise.resolve({ locale: 'nl' }) })),
  'site.picture': whole(forAll, async ({ person }) => (pictureRoute.GET as Handler)(await aWebRequest(person, '/og/nl/term/aida.png'), { params: Promise.resolve({ locale: 'nl', kind: 'term', name: 'aida.png' }) })),
  'knowledge.list': whole(forAll, () => knowledgePages.articleList({ locale: 'nl' })),
  'knowledge.article': whole(forAll, async () => knowledgePages.articlePage({ locale: 'nl', slug: await aPublishedText('article') })),
  'knowledge.page': whole(forAll, async () => knowledgePages.standalonePage({ locale: 'nl', slug: await aPublishedText('page') })),
  'phases.page': whole(forAll, () => phasePages.phasePage({ locale: 'nl', phase: 'see' })),
  'glossary.register': whole(forAll, () => glossaryPages.termRegister({ locale: 'nl' })),
  'glossary.term': whole(forAll, () => glossaryPages.termPage({ locale: 'nl', slug: 'aida' })),
  'glossary.search': whole(forAll, () => glossaryPages.siteSearch({ locale: 'nl', words: 'merk' })),
  'glossary.links': whole(forAll, () => glossaryPages.linkableTerms({ locale: 'nl' })),
}
