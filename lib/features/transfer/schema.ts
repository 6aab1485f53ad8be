import { z } from 'zod'
import { largestZip } from './zip.ts'

const file = z.instanceof(File, { error: 'transfer.errors.file' }).refine(given => given.size > 0, 'transfer.errors.empty').refine(given => given.size <= largestZip, 'transfer.errors.tooLarge')
const as = z.enum(['drafts', 'published']).default('drafts')

export const previewInput = z.object({ file, as })
/** `seen` is the plan that was on the screen. */
export const importInput = z.object({ file, as, seen: z.string().min(1, 'transfer.errors.lookFirst').max(100) })
export const nothing = z.object({})
