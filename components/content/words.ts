import { contentKinds, type ContentKind } from '@/lib/domain/content/document'
import type { Locale } from '@/lib/domain/locale'
import { getPathname } from '@/lib/platform/i18n/navigation'

/** The kind that an address names; undefined for any other word. */
export const kindOf = (word: string): ContentKind | undefined => contentKinds.find(kind => kind === word)

const pages = { term: '/glossary/[slug]', article: '/knowledge/[slug]', page: '/pages/[slug]' } as const

/** Where the public reads texts of a kind, with the slash before the last part of the address. */
export const folderOf = ({ kind, locale }: { kind: ContentKind; locale: Locale }): string =>
  getPathname({ locale, href: { pathname: pages[kind], params: { slug: 'x' } } }).slice(0, -1)

type Place = { kind: ContentKind; contentId: string; locale: Locale }

/** Where a text in one language is edited. */
export const editorHref = ({ kind, contentId, locale }: Place) =>
  ({ pathname: '/portal/content/[kind]/[contentId]/[language]' as const, params: { kind, contentId, language: locale } })

/** Where all stands that a text once was; `from`: with what changed since that revision. */
export const revisionsHref = ({ kind, contentId, locale }: Place, from?: number) => ({
  pathname: '/portal/content/[kind]/[contentId]/[language]/revisions' as const, params: { kind, contentId, language: locale },
  ...(from === undefined ? {} : { query: { from: String(from) } }),
})

/** Where a draft is shown as a reader will see it; `reader` is the language that the way back leads to. */
export const previewHref = ({ kind, contentId, locale }: Place, reader: Locale) =>
  ({ pathname: '/portal/content/[kind]/[contentId]/[language]/preview' as const, params: { kind, contentId, language: locale }, query: { reader } })
