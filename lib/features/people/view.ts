import type { StaffRole } from '../../domain/access/policy.ts'

/** Somebody of the agency. The moments are ISO, UTC. `mayPublish`: texts on the public site; an admin always may. */
export type StaffMember = { userId: string; name: string; email: string; role: StaffRole; mayPublish: boolean; since: string; deactivatedAt: string | null; isYou: boolean }

/** An invitation that was not accepted yet. */
export type OpenInvitation = { id: string; name: string; email: string; role: StaffRole; sentAt: string; expiresAt: string; expired: boolean }

export type StaffView = { people: StaffMember[]; invitations: OpenInvitation[] }
