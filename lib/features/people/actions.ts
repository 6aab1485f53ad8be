'use server'

import { action } from '../../platform/action/action.ts'
import { done, refuse } from '../../platform/action/result.ts'
import { invitationInput, invitePersonInput, inviteStaffInput, memberInput, publishRightInput, roleInput, staffMemberInput } from './schema.ts'
import {
  closeAccount, hasOtherAdmin, membership, openCompany, openInvitation, removePlace, reopenAccount, setMayPublish, setRole, staffMember, standingOf, withdraw,
} from './store.ts'
import { inviteByMail } from './storeInvitations.ts'

const invitationsOf = (userId: string) => [{ name: 'invitations', of: userId, most: 20, seconds: 86_400 }]
const changedMeanwhile = () => refuse('conflict', { message: 'people.changedMeanwhile' })

/** Invites somebody by mail to a company; an open invitation to the same address is renewed and mailed again. */
export const invitePerson = action({
  name: 'people.invite',
  input: invitePersonInput,
  ability: 'company.invite',
  subject: async ({ companyId }, db) => {
    const company = await openCompany(db, companyId)
    return company && { companyId, id: companyId, name: company.name }
  },
  limits: ({ actor }) => invitationsOf(actor.userId),
  run: async ({ input: { email, name, companyId }, actor, subject, locale, tx }) => {
    const standing = await standingOf(tx, email, companyId)
    if (standing === 'member') return refuse('conflict', { message: 'people.alreadyMember', fields: { email: 'people.alreadyMember' } })
    if (standing === 'deactivated') return refuse('conflict', { message: 'people.isDeactivated', fields: { email: 'people.isDeactivated' } })
    const by = { inviter: { id: actor.userId, name: actor.name }, place: subject.name, locale, now: new Date() }
    return done({ invitationId: await inviteByMail(tx, { email, name, companyId, staffRole: null }, by) })
  },
  detail: (_, { invitationId }) => ({ invitationId }),
})

/** Withdraws an open invitation to a company. */
export const withdrawInvitation = action({
  name: 'people.withdrawInvitation',
  input: invitationInput,
  ability: 'company.invite',
  subject: ({ invitationId }, db) => openInvitation(db, invitationId, false),
  run: async ({ subject, tx }) => (await withdraw(tx, subject.id, new Date())) ? done(null) : changedMeanwhile(),
})

/** Takes somebody's place in a company away, from the next request on. */
export const removeMember = action({
  name: 'people.removeMember',
  input: memberInput,
  ability: 'company.removeMember',
  subject: ({ membershipId }, db) => membership(db, membershipId),
  run: async ({ subject, tx }) => (await removePlace(tx, subject.id, new Date())) ? done(null) : changedMeanwhile(),
})

/** Invites somebody by mail to the agency. */
export const inviteStaff = action({
  name: 'people.inviteStaff',
  input: inviteStaffInput,
  ability: 'staff.manage',
  subject: async () => ({ companyId: null, id: 'staff' }),
  limits: ({ actor }) => invitationsOf(actor.userId),
  run: async ({ input: { email, name, role }, actor, locale, tx }) => {
    const standing = await standingOf(tx, email, null)
    if (standing === 'staff') return refuse('conflict', { message: 'people.alreadyStaff', fields: { email: 'people.alreadyStaff' } })
    if (standing === 'deactivated') return refuse('conflict', { message: 'people.isDeactivated', fields: { email: 'people.isDeactivated' } })
    const by = { inviter: { id: actor.userId, name: actor.name }, place: null, locale, now: new Date() }
    return done({ invitationId: await inviteByMail(tx, { email, name, companyId: null, staffRole: role }, by) })
  },
  detail: ({ role }, { invitationId }) => ({ invitationId, role }),
})

/** Withdraws an open invitation to the agency. */
export const withdrawStaffInvitation = action({
  name: 'people.withdrawStaffInvitation',
  input: invitationInput,
  ability: 'staff.manage',
  subject: ({ invitationId }, db) => openInvitation(db, invitationId, true),
  run: async ({ subject, tx }) => (await withdraw(tx, subject.id, new Date())) ? done(null) : changedMeanwhile(),
})

/** Gives somebody of the agency another role. The last admin stays admin. */
export const changeRole = action({
  name: 'people.changeRole',
  input: roleInput,
  ability: 'staff.manage',
  subject: async ({ userId }, db) => {
    const person = await staffMember(db, userId)
    return person && { companyId: null, id: person.id }
  },
  run: async ({ input, subject, tx }) => {
    if (input.role !== 'admin' && !await hasOtherAdmin(tx, subject.id)) return refuse('conflict', { message: 'people.lastAdmin' })
    await setRole(tx, subject.id, input.role)
    return done(null)
  },
  detail: ({ role }) => ({ role }),
})

/** Gives somebody of the agency the right to publish texts on the public site, or takes it away. */
export const givePublishRight = action({
  name: 'people.givePublishRight',
  input: publishRightInput,
  ability: 'staff.manage',
  subject: async ({ userId }, db) => {
    const person = await staffMember(db, userId)
    return person && { companyId: null, id: person.id }
  },
  run: async ({ input, subject, tx }) => {
    await setMayPublish(tx, subject.id, input.mayPublish)
    return done(null)
  },
  detail: ({ mayPublish }) => ({ mayPublish }),
})

/** Closes the account of somebody of the agency, on all devices and from the next request on. */
export const deactivateStaff = action({
  name: 'people.deactivate',
  input: staffMemberInput,
  ability: 'staff.manage',
  subject: async ({ userId }, db) => {
    const person = await staffMember(db, userId)
    return person && { companyId: null, id: person.id, email: person.email }
  },
  run: async ({ subject, tx }) => {
    if (!await hasOtherAdmin(tx, subject.id)) return refuse('conflict', { message: 'people.lastAdmin' })
    await closeAccount(tx, subject, new Date())
    return done(null)
  },
})

/** Opens a closed account again; its person signs in with a new link. */
export const reactivateStaff = action({
  name: 'people.reactivate',
  input: staffMemberInput,
  ability: 'staff.manage',
  subject: async ({ userId }, db) => {
    const person = await staffMember(db, userId)
    return person && { companyId: null, id: person.id }
  },
  run: async ({ subject, tx }) => {
    await reopenAccount(tx, subject.id)
    return done(null)
  },
})
