import { z } from 'zod'
import { emailAddress } from '../../domain/access/emailAddress.ts'
import { leadMoves, linksIn, mostLinks } from '../../domain/lead/lead.ts'
import { locales } from '../../domain/locale.ts'

/** One line: without what could begin another line in the head of a mail. */
const line = (required: string) =>
  z.string({ error: required }).trim().min(1, required).max(120, 'leads.errors.long').regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'leads.errors.oneLine')

const message = z.string({ error: 'leads.errors.message' }).trim().min(1, 'leads.errors.message').max(3000, 'leads.errors.messageLong')
  .refine(text => linksIn(text) <= mostLinks, 'leads.errors.links')

export const sendLeadInput = z.object({
  name: line('leads.errors.name'),
  email: emailAddress({ required: 'leads.errors.email', invalid: 'leads.errors.emailInvalid' }),
  companyName: line('leads.errors.company'),
  message,
  /** What people do not see, and so do not fill in. */
  topic: z.string().max(5000).catch(''),
  stamp: z.string().max(200).catch(''),
  /** The answers of the short test as the query of its address; they count only when the box is ticked. */
  answers: z.string().max(1000).catch(''),
  sendAnswers: z.literal('on').optional().catch(undefined),
})
export const contactInput = z.object({ locale: z.enum(locales), answers: z.string().max(1000).catch('') })
export const moveLeadInput = z.object({ leadId: z.uuid(), move: z.enum(Object.keys(leadMoves) as [keyof typeof leadMoves, ...(keyof typeof leadMoves)[]]).exclude(['makeClient']) })
export const makeClientInput = z.object({ leadId: z.uuid(), companyName: line('leads.errors.company').optional() })
export const leadsInput = z.object({ locale: z.enum(locales) })
