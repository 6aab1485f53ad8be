import { z } from 'zod'
import { largestUpload } from '../../platform/pictures/normalise.ts'

const line = (message: string) => z.string({ error: message }).transform(text => text.replace(/\s+/g, ' ').trim())
const altNl = line('media.errors.alt').pipe(z.string().min(1, 'media.errors.alt').max(300, 'media.errors.altLong'))
const altEn = line('media.errors.altLong').pipe(z.string().max(300, 'media.errors.altLong')).default('')

export const uploadInput = z.object({
  file: z.instanceof(File, { error: 'media.errors.file' }).refine(file => file.size > 0, 'media.errors.empty').refine(file => file.size <= largestUpload, 'media.errors.tooLarge'),
  altNl, altEn,
})
export const describeInput = z.object({ mediaId: z.uuid(), altNl, altEn })
export const mediaInput = z.object({ mediaId: z.uuid() })
export const libraryInput = z.object({
  words: z.string().trim().max(100).catch('').default(''),
  bin: z.coerce.boolean().default(false),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
export const offerInput = libraryInput.omit({ bin: true })
export const nothing = z.object({})
export const fileInput = z.object({
  mediaId: z.uuid(),
  file: z.string().regex(/^[1-9]\d{0,3}\.webp$/).transform(name => Number(name.slice(0, -5))),
})
export const sizesInput = z.object({ ids: z.array(z.string().max(100)).max(200) })
