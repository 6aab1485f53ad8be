import { locales, type Locale } from './locale.ts'

export { locales, type Locale }

/** Text in the two languages of the interface; Dutch is always there, English may still be missing. */
export type Text = { nl: string; en?: string | undefined }
/** Text that must be there in both languages. */
export type FullText = { nl: string; en: string }

/** The text in the asked language, or Dutch where that is missing. */
export const say = (text: Text, locale: Locale): string => text[locale] ?? text.nl
