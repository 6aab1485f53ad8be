import { permits } from '../../domain/access/policy.ts'
import { loader } from '../../platform/action/loader.ts'
import { libraryInput, nothing, sizesInput } from './schema.ts'
import { listPictures, mediaSubject, newestPictures, pageSize, sizesOf } from './store.ts'
import type { LibraryView, PictureOption, PictureSizes } from './view.ts'

/** A page of the pictures of the site, or of those in the bin, with the texts that show them. */
export const mediaLibrary = loader({
  name: 'media.library', input: libraryInput, ability: 'media.read', subject: mediaSubject,
  run: async ({ input, actor, db }): Promise<LibraryView> => {
    const found = await listPictures(db, input)
    return { ...found, ...input, pages: Math.max(1, Math.ceil(found.total / pageSize)), mayDelete: permits(actor, 'content.delete', null) }
  },
})

/** The newest pictures, for who chooses one without scripts. */
export const pictureOptions = loader({
  name: 'media.options', input: nothing, ability: 'media.read', subject: mediaSubject,
  run: ({ db }): Promise<PictureOption[]> => newestPictures(db),
})

/** How large the pictures are that a text shows, so that a page keeps their place free while they come. */
export const pictureSizes = loader({
  name: 'media.sizes', input: sizesInput, ability: 'site.read', subject: mediaSubject,
  run: ({ input: { ids }, db }): Promise<PictureSizes> => sizesOf(db, ids),
})
