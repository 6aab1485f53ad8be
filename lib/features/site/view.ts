import type { Page } from '../../platform/i18n/address.ts'
import type { Locale } from '../../domain/text.ts'

/** A page in the other language. `same` is false where that language is missing and the page above it is meant. */
export type LanguageLink = { locale: Locale; address: string; same: boolean }

/**
 * What the frame of a public page needs to know: the page that it is around by its internal path (null when there is
 * none), where that stands in the other language, and the pages that the footer names. `language` is null around pages for
 * one visitor, which find it themselves.
 */
export type FrameOfSite = { page: Page | null; language: LanguageLink | null; pages: { slug: string; title: string }[] }
