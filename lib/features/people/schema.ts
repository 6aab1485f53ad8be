import { z } from 'zod'
import { emailAddress } from '../../domain/access/emailAddress.ts'
import { staffRoles } from '../../domain/access/policy.ts'

const email = emailAddress({ required: 'people.emailRequired', invalid: 'people.emailInvalid' })
const name = z.string({ error: 'people.nameRequired' }).trim().min(1, 'people.nameRequired').max(120, 'people.nameTooLong')
const role = z.enum(staffRoles, { error: 'people.roleRequired' })

export const invitePersonInput = z.object({ companyId: z.uuid(), email, name })
export const invitationInput = z.object({ invitationId: z.uuid() })
export const memberInput = z.object({ membershipId: z.uuid() })
export const inviteStaffInput = z.object({ email, name, role })
export const roleInput = z.object({ userId: z.uuid(), role })
export const publishRightInput = z.object({
  userId: z.uuid(), mayPublish: z.union([z.boolean(), z.enum(['true', 'false']).transform(value => value === 'true')]),
})
export const staffMemberInput = z.object({ userId: z.uuid() })
export const nothing = z.object({})
