import { cache } from 'react'
import type { StaffRole } from '../../domain/access/policy.ts'
import type { Locale } from '../../domain/text.ts'
import { actorOfRequest } from '../auth/nextAuth.ts'
import { currentRequest } from './request.ts'

/** Somebody who is signed in. `companyIds` are the companies, not archived, that they belong to now. */
export type Actor = {
  userId: string
  name: string
  email: string
  locale: Locale
  staffRole: StaffRole | null
  /** May put texts on the public site; an admin may always. */
  mayPublish: boolean
  companyIds: string[]
  activeCompanyId: string | null
}

/**
 * Who is asking, or null. Read from the database once per request, so that a removal, another role or "sign out
 * everywhere" holds from the next request on.
 */
export const currentActor: () => Promise<Actor | null> = cache(async () => actorOfRequest(await currentRequest()))
