import { z } from 'zod'
import { emailAddress } from '../../domain/access/emailAddress.ts'

export const signInInput = z.object({ email: emailAddress({ required: 'signIn.emailRequired', invalid: 'signIn.emailInvalid' }) })
export const confirmInput = z.object({ token: z.string({ error: 'signIn.linkExpired' }).regex(/^[\w-]{43}$/, 'signIn.linkExpired') })
export const demoSignInInput = z.object({ email: z.string().max(320) })
export const switchCompanyInput = z.object({ companyId: z.uuid() })
export const nothing = z.object({})
