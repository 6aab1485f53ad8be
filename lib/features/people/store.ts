import type { StaffRole } from '../../domain/access/policy.ts'
import type { Tx } from '../../platform/db/db.ts'
import type { StaffView } from './view.ts'

/** How long an invitation stays open, in days. */
export const invitationDays = 14

const open = { acceptedAt: null, withdrawnAt: null } as const

export type Invited = { email: string; name: string; companyId: string | null; staffRole: StaffRole | null }

/** Invites, or renews the open invitation of the same address to the same place; returns its id. */
export async function invite(tx: Tx, invited: Invited, invitedById: string, now: Date): Promise<string> {
  const { email, name, companyId, staffRole } = invited
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000)
  const same = await tx.invitation.findFirst({
    where: { email, companyId, staffRole: staffRole === null ? null : { not: null }, ...open },
    select: { id: true },
  })
  if (same === null) {
    return (await tx.invitation.create({ data: { ...invited, invitedById, expiresAt, createdAt: now }, select: { id: true } })).id
  }
  await tx.invitation.update({ where: { id: same.id }, data: { name, staffRole, invitedById, expiresAt, createdAt: now }, select: { id: true } })
  return same.id
}

/** What somebody with this address is already: nobody, deactivated, of the agency, or of this company. */
export async function standingOf(db: Tx, email: string, companyId: string | null): Promise<'nobody' | 'deactivated' | 'staff' | 'member' | 'known'> {
  const person = await db.user.findUnique({
    where: { email },
    select: { deactivatedAt: true, staffRole: true, memberships: { where: { removedAt: null }, select: { companyId: true } } },
  })
  if (person === null) return 'nobody'
  if (person.deactivatedAt !== null) return 'deactivated'
  if (companyId === null) return person.staffRole === null ? 'known' : 'staff'
  return person.memberships.some(membership => membership.companyId === companyId) ? 'member' : 'known'
}

/** A company that can still be invited to. */
export const openCompany = (db: Tx, companyId: string): Promise<{ id: string; name: string } | null> =>
  db.company.findFirst({ where: { id: companyId, archivedAt: null }, select: { id: true, name: true } })

/** An open invitation to a company, or (`toStaff`) to the agency. */
export const openInvitation = (db: Tx, id: string, toStaff: boolean): Promise<{ id: string; companyId: string | null } | null> =>
  db.invitation.findFirst({ where: { id, ...open, companyId: toStaff ? null : { not: null } }, select: { id: true, companyId: true } })

/** Withdraws an invitation that is still open; says whether it was. */
export async function withdraw(tx: Tx, id: string, now: Date): Promise<boolean> {
  return (await tx.invitation.updateMany({ where: { id, ...open }, data: { withdrawnAt: now } })).count === 1
}

/** A place in a company that was not taken away yet. */
export const membership = (db: Tx, id: string): Promise<{ id: string; companyId: string } | null> =>
  db.membership.findFirst({ where: { id, removedAt: null }, select: { id: true, companyId: true } })

/** Takes somebody's place in a company away; the row stays, so that history keeps its names. */
export async function removePlace(tx: Tx, id: string, now: Date): Promise<boolean> {
  return (await tx.membership.updateMany({ where: { id, removedAt: null }, data: { removedAt: now } })).count === 1
}

/** Somebody of the agency, deactivated or not. */
export const staffMember = (db: Tx, userId: string): Promise<{ id: string; email: string; staffRole: StaffRole | null; deactivatedAt: Date | null } | null> =>
  db.user.findFirst({ where: { id: userId, staffRole: { not: null } }, select: { id: true, email: true, staffRole: true, deactivatedAt: true } })

/** Whether there is an admin besides this person. The admins stay locked until the commit, so that two cannot remove each other. */
export async function hasOtherAdmin(tx: Tx, userId: string): Promise<boolean> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "User" WHERE "staffRole" = 'admin' AND "deactivatedAt" IS NULL ORDER BY "id" FOR UPDATE`
  return admins.some(admin => admin.id !== userId)
}

export async function setRole(tx: Tx, userId: string, staffRole: StaffRole): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { staffRole }, select: { id: true } })
}

/** Closes an account: no session, link or invitation of it works any more. */
export async function closeAccount(tx: Tx, person: { id: string; email: string }, now: Date): Promise<void> {
  await tx.user.update({ where: { id: person.id }, data: { deactivatedAt: now }, select: { id: true } })
  await tx.session.deleteMany({ where: { userId: person.id } })
  await tx.signInToken.deleteMany({ where: { email: person.email } })
  await tx.invitation.updateMany({ where: { email: person.email, ...open }, data: { withdrawnAt: now } })
}

/** Gives or takes the right to put texts on the public site. */
export async function setMayPublish(tx: Tx, userId: string, mayPublish: boolean): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { mayPublish }, select: { id: true } })
}

export async function reopenAccount(tx: Tx, userId: string): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { deactivatedAt: null }, select: { id: true } })
}

/** The people of the agency and who was invited to it. */
export async function staffView(db: Tx, you: string, now: Date): Promise<StaffView> {
  const [people, invitations] = await Promise.all([
    db.user.findMany({
      where: { staffRole: { not: null } },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: { id: true, name: true, email: true, staffRole: true, mayPublish: true, createdAt: true, deactivatedAt: true },
    }),
    db.invitation.findMany({
      where: { companyId: null, staffRole: { not: null }, ...open },
      orderBy: { createdAt: 'desc' },
      select: { id: true, name: true, email: true, staffRole: true, createdAt: true, expiresAt: true },
    }),
  ])
  return {
    people: people.map(({ id, name, email, staffRole, mayPublish, createdAt, deactivatedAt }) => ({
      userId: id, name, email, role: staffRole!, mayPublish: mayPublish || staffRole === 'admin', since: createdAt.toISOString(), deactivatedAt: deactivatedAt?.toISOString() ?? null, isYou: id === you,
    })),
    invitations: invitations.map(({ id, name, email, staffRole, createdAt, expiresAt }) => ({
      id, name, email, role: staffRole!, sentAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString(), expired: expiresAt <= now,
    })),
  }
}
