import { randomUUID } from 'node:crypto'
import * as account from '../../features/account/actions.ts'
import * as accountPages from '../../features/account/loaders.ts'
import * as boardPages from '../../features/board/loaders.ts'
import * as companyActions from '../../features/company/actions.ts'
import * as companyPages from '../../features/company/loaders.ts'
import * as leadActions from '../../features/leads/actions.ts'
import * as leadPages from '../../features/leads/loaders.ts'
import * as people from '../../features/people/actions.ts'
import * as peoplePages from '../../features/people/loaders.ts'
import * as reminderActions from '../../features/reminders/actions.ts'
import * as reminderPages from '../../features/reminders/loaders.ts'
import { stopToken } from '../../platform/auth/stopLink.ts'
import { aLink } from '../factories.ts'
import { aLead, aStamp } from '../leads.ts'
import { aboutNothing, forAdmin, forAgency, forAll, forClientOnly, forInsiders, forStrategists, newAddress, part, whole, type Rows } from './row.ts'

/** Who signs in, who belongs where, and who asked to be called. */
export const peopleRows: Rows = {
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

  'lead.form': whole(forAll, () => leadPages.contactForm({ locale: 'nl', answers: '' })),
  'lead.send': whole(forAll, () => leadActions.sendLead({ name: 'Nieuw', email: newAddress(), companyName: 'Nieuw', message: 'Hallo', stamp: aStamp() })),
  'lead.list': whole(forStrategists, () => leadPages.leads({ locale: 'nl' })),
  'lead.move': whole(forStrategists, async () => leadActions.handleLead({ leadId: await aLead(), move: 'contact' })),
  'lead.makeClient': whole(forStrategists, async () => leadActions.makeClient({ leadId: await aLead() })),

  'board.view': whole(forStrategists, () => boardPages.board({ search: '', archived: false })),

  'portal.home': whole(forInsiders, () => boardPages.clientHome({})),

  'reminders.mine': whole(forInsiders, () => reminderPages.myReminders({})),
  'reminders.choose': whole(forInsiders, () => reminderActions.chooseReminders({ wanted: false })),
  'reminders.stop': whole(forAll, ({ world }) => reminderActions.stopReminders({ token: stopToken(world.colleague.id) })),
}
