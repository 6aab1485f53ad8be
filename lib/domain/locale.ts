/** The languages of the interface; Dutch comes first. Apart from text.ts, so that a page in the browser needs no schemas for it. */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]
