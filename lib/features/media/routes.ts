import { done, refuse, type Result } from '../../platform/action/result.ts'
import { route } from '../../platform/action/route.ts'
import { fileInput, offerInput } from './schema.ts'
import { findFile, mediaSubject, offerPictures } from './store.ts'
import type { PictureOffer } from './view.ts'

const notThere = (): Response => new Response(null, { status: 404 })

/** A picture of the site in one width. What stands at an address never changes, so browsers keep it for a year. */
export const pictureRoute = route({
  name: 'media.file', method: 'GET', input: fileInput, ability: 'site.read', subject: mediaSubject,
  keep: 'public, max-age=31536000, immutable',
  run: async ({ input: { mediaId, file: width }, tx }) => {
    const bytes = await findFile(tx, mediaId, width)
    return bytes === null ? refuse('missing', { message: 'errors.missing' }) : done(bytes)
  },
  respond: ({ result }) => result.ok
    ? new Response(result.value, {
      headers: {
        'Content-Type': 'image/webp', 'Content-Length': String(result.value.byteLength), 'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': 'default-src \'none\'; sandbox',
      },
    })
    : notThere(),
})

/** The pictures that an editor can choose from while they type what to look for. */
export const offerRoute = route({
  name: 'media.offer', method: 'GET', input: offerInput, ability: 'media.read', subject: mediaSubject,
  run: async ({ input, tx }): Promise<Result<PictureOffer>> => done(await offerPictures(tx, input)),
})
