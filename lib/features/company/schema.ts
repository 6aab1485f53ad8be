import { z } from 'zod'

const name = z.string().trim().min(1, 'company.errors.nameMissing').max(120, 'company.errors.nameLong')
const title = z.string().trim().min(1, 'company.errors.titleMissing').max(120, 'company.errors.nameLong')
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform(value => value === 'true')])

export const createCompanyInput = z.strictObject({ name, workshopTitle: title })
export const companyInput = z.strictObject({ companyId: z.uuid() })
export const renameCompanyInput = z.strictObject({ companyId: z.uuid(), name })
export const archiveCompanyInput = z.strictObject({ companyId: z.uuid(), archived: flag })
export const createWorkshopInput = z.strictObject({ companyId: z.uuid(), title })
export const nothing = z.object({})
