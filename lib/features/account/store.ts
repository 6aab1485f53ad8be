import { hashOf, newToken } from '../../platform/auth/sessions.ts'
import type { Tx } from '../../platform/db/db.ts'

/** A link works for fifteen minutes, and once. */
export const linkMilliseconds = 15 * 60_000

const openInvitation = (now: Date) => ({ acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now } })

/** Whether somebody may sign in with this address: a person with a place somewhere, or somebody who was invited. */
export async function mayEnter(db: Tx, email: string, now: Date): Promise<boolean> {
  const person = await db.user.findUnique({
    where: { email },
    select: { staffRole: true, deactivatedAt: true, memberships: { where: { removedAt: null }, take: 1, select: { id: true } } },
  })
  const invitation = await db.invitation.findFirst({ where: { email, ...openInvitation(now) }, select: { id: true } })
  if (person === null) return invitation !== null
  return person.deactivatedAt === null && (person.staffRole !== null || person.memberships.length > 0 || invitation !== null)
}

/** Makes a sign-in link; the token that it returns is in the mail and nowhere else. */
export async function makeLink(tx: Tx, email: string, now: Date): Promise<string> {
  const token = newToken()
  await tx.signInToken.create({
    data: { tokenHash: hashOf(token), email, expiresAt: new Date(now.getTime() + linkMilliseconds) },
    select: { email: true },
  })
  return token
}

/** Uses up a link. The address it was sent to, or null when it is unknown, used or too old; of two at once one gets it. */
export async function redeemLink(tx: Tx, token: string, now: Date): Promise<string | null> {
  const tokenHash = hashOf(token)
  const link = await tx.signInToken.findUnique({ where: { tokenHash }, select: { email: true } })
  if (link === null) return null
  const used = await tx.signInToken.deleteMany({ where: { tokenHash, expiresAt: { gt: now } } })
  return used.count === 1 ? link.email : null
}

/**
 * The person behind an address, who accepts all open invitations by coming in: they get their places and their role, and
 * an account when they have none. Null when the address may not enter any more.
 */
export async function enter(tx: Tx, email: string, locale: string, now: Date): Promise<string | null> {
  if (!await mayEnter(tx, email, now)) return null
  const invitations = await tx.invitation.findMany({
    where: { email, ...openInvitation(now) },
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true, companyId: true, staffRole: true },
  })
  const staffRole = invitations.findLast(invitation => invitation.staffRole !== null)?.staffRole
  const { id: userId } = await tx.user.upsert({
    where: { email },
    create: { email, name: invitations.at(-1)?.name ?? email, locale, staffRole: staffRole ?? null },
    update: staffRole ? { staffRole } : {},
    select: { id: true },
  })
  for (const { companyId } of invitations) {
    if (companyId === null) continue
    const place = { userId, companyId }
    await tx.membership.upsert({ where: { userId_companyId: place }, create: place, update: { removedAt: null }, select: { id: true } })
  }
  await tx.invitation.updateMany({ where: { id: { in: invitations.map(({ id }) => id) } }, data: { acceptedAt: now } })
  return userId
}

/** The names of these companies, in the order of the alphabet. */
export const namesOf = (db: Tx, companyIds: readonly string[]): Promise<{ id: string; name: string }[]> =>
  db.company.findMany({ where: { id: { in: [...companyIds] }, archivedAt: null }, orderBy: { name: 'asc' }, select: { id: true, name: true } })

/** Makes another company the one that this session looks at. */
export async function setActiveCompany(tx: Tx, session: { token: string; userId: string }, companyId: string): Promise<boolean> {
  const changed = await tx.session.updateMany({
    where: { tokenHash: hashOf(session.token), userId: session.userId },
    data: { activeCompanyId: companyId },
  })
  return changed.count === 1
}

/** The newest mails that did not leave, for the demo mailbox. */
export const newestMails = (db: Tx) => db.outboxMail.findMany({
  where: { sentAt: null },
  orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  take: 50,
  select: { id: true, recipient: true, subject: true, text: true, createdAt: true },
})

/** The active person with this address; for the demo accounts. */
export const activePerson = (db: Tx, email: string): Promise<{ id: string; name: string; email: string } | null> =>
  db.user.findFirst({ where: { email, deactivatedAt: null }, select: { id: true, name: true, email: true } })
