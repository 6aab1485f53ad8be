import { z } from 'zod'
import { largestZip } from './zip.ts'

const file = z.instanceof(File, { error: 'transfer.errors.file' }).refine(given => given.size > 0, 'transfer.errors.empty').refine(given => given.size <= largestZip, 'transfer.errors.tooLarge')
const as = z.enum(['drafts', 'published']).default('drafts')

/** A file that was chosen now, or the one that is `held` since the last look. */
export const previewInput = z.object({ file: file.optional(), held: z.uuid().optional().catch(undefined), as })
  .refine(given => given.file !== undefined || given.held !== undefined, { path: ['file'], error: 'transfer.errors.file' })
/** `seen` is the plan that was on the screen, and `held` the file that it is about. */
export const importInput = z.object({ held: z.uuid('transfer.errors.lookFirst'), as, seen: z.string('transfer.errors.lookFirst').min(1, 'transfer.errors.lookFirst').max(100) })
export const nothing = z.object({})
