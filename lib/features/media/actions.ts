'use server'
import { createHash } from 'node:crypto'
import { action } from '../../platform/action/action.ts'
import { done, refuse, type Refusal, type Result } from '../../platform/action/result.ts'
import { normalise, type Picture } from '../../platform/pictures/normalise.ts'
import { describeInput, mediaInput, uploadInput } from './schema.ts'
import { addPicture, describe, findByHash, mediaSubject, pictureSubject, removePicture, setTrashed, usesOf, type Stored } from './store.ts'

type Made = { hash: string; picture: Picture }

const badFile = (fault: string): Refusal => refuse('invalid', { message: 'errors.checkFields', fields: { file: `media.errors.${fault}` } })

/** What people call a picture, without the folders, marks and control characters that a name can carry. */
const nameOf = (file: File): string => {
  const name = file.name.normalize('NFC').toWellFormed().split(/[\\/]/).at(-1)!.replace(/[^\p{L}\p{M}\p{N} ._()-]/gu, '').trim().slice(0, 120)
  return name === '' || /^\.+$/.test(name) ? 'foto' : name
}

/**
 * Keeps a picture for the site: made anew from its pixels, in each width that pages ask for. The same file is kept once, so
 * a second try has no second effect.
 */
export const uploadMedia = action({
  name: 'media.upload', input: uploadInput, files: ['file'], ability: 'media.write', subject: mediaSubject,
  limits: ({ actor }) => [{ name: 'media.upload', of: actor.userId, most: 120, seconds: 600 }],
  prepare: async ({ input: { file } }): Promise<Result<Made>> => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const picture = await normalise(bytes)
    return 'fault' in picture ? badFile(picture.fault) : done({ hash: createHash('sha256').update(bytes).digest('hex'), picture })
  },
  run: async ({ input: { file, altNl, altEn }, actor, tx, prepared: { hash, picture } }): Promise<Result<Stored>> => {
    const known = await findByHash(tx, hash)
    if (known === null) return done(await addPicture(tx, { name: nameOf(file), altNl, altEn, hash, picture, userId: actor.userId }))
    const { trashedAt, ...stored } = known
    if (trashedAt !== null) await setTrashed(tx, stored.id, null)
    return done(stored)
  },
  detail: (_, { id, width, height }) => ({ id, width, height }),
})

/** Changes the words that stand for a picture for who cannot see it. */
export const describeMedia = action({
  name: 'media.describe', input: describeInput, ability: 'media.write', subject: pictureSubject,
  run: async ({ input: { mediaId, ...words }, tx }): Promise<Result<{ id: string }>> => done(await describe(tx, mediaId, words)),
})

/** Puts a picture in the bin, unless a text shows it. It is no longer served from then on. */
export const trashMedia = action({
  name: 'media.trash', input: mediaInput, ability: 'media.write', subject: pictureSubject,
  run: async ({ input: { mediaId }, tx }): Promise<Result<{ id: string }>> => {
    if ((await usesOf(tx, [mediaId])).size > 0) return refuse('conflict', { message: 'media.errors.used' })
    await setTrashed(tx, mediaId, new Date())
    return done({ id: mediaId })
  },
})

/** Takes a picture out of the bin. */
export const restoreMedia = action({
  name: 'media.restore', input: mediaInput, ability: 'media.write', subject: pictureSubject,
  run: async ({ input: { mediaId }, tx }): Promise<Result<{ id: string }>> => {
    await setTrashed(tx, mediaId, null)
    return done({ id: mediaId })
  },
})

/** Removes a picture that is in the bin for good. */
export const deleteMedia = action({
  name: 'media.delete', input: mediaInput, ability: 'content.delete', subject: pictureSubject,
  run: async ({ input: { mediaId }, tx }): Promise<Result<{ id: string }>> =>
    await removePicture(tx, mediaId) ? done({ id: mediaId }) : refuse('conflict', { message: 'media.errors.notInBin' }),
})
