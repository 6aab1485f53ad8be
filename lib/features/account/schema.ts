import { z } from 'zod'
import { emailAddress } from '../../domain/access/emailAddress.ts'
import { portalPathFrom } from '../../platform/session/returnTo.ts'

/** The page of the portal to go to afterwards; anything else is passed over. */
const next = z.string().max(2000).optional().transform(portalPathFrom)

export const signInInput = z.object({ next, email: emailAddress({ required: 'signIn.emailRequired', invalid: 'signIn.emailInvalid' }) })
export const confirmInput = z.object({ next, token: z.string({ error: 'signIn.linkExpired' }).regex(/^[\w-]{43}$/, 'signIn.linkExpired') })
export const demoSignInInput = z.object({ next, email: z.string().max(320) })
export const switchCompanyInput = z.object({ companyId: z.uuid() })
export const nothing = z.object({})
