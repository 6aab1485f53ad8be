import { z } from 'zod'
import { contentKinds } from '../../domain/content/document.ts'
import { locales } from '../../domain/text.ts'

const locale = z.enum(locales)

/** The path of a page as it stands in the address bar, and the language it is shown in. */
export const placeInput = z.object({ locale, path: z.string().max(2000) })

export const feedInput = z.object({ locale })
/** A file of a divided sitemap: "2.xml". */
export const partInput = z.object({ part: z.string().regex(/^[1-9]\d{0,5}\.xml$/).transform(name => Number(name.split('.')[0])) })

const pictureKinds = ['site', 'model', 'phase', ...contentKinds] as const
export type PictureKind = (typeof pictureKinds)[number]
/** The picture of a page: "churn.png" of kind term. */
export const pictureInput = z.object({
  locale, kind: z.enum(pictureKinds), name: z.string().max(120).regex(/^[\w-]+\.png$/).transform(name => name.slice(0, -'.png'.length)),
})
