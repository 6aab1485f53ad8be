import type { ContentKind } from '../../domain/content/document.ts'
import { locales, type Locale } from '../../domain/text.ts'
import { loader } from '../../platform/action/loader.ts'
import { addressOf, pageAt, type Page, type PlaceOnSite } from '../../platform/i18n/address.ts'
import type { Tx } from '../../platform/db/db.ts'
import { findPublished } from '../glossary/store.ts'
import { isPrivatePath } from '../../platform/session/contentPolicy.ts'
import { publishedTexts } from '../knowledge/store.ts'
import { placeInput } from './schema.ts'
import type { FrameOfSite, LanguageLink } from './view.ts'

const site = { companyId: null, id: 'site' }

/** Pages whose last part differs per language, with the page above them for where a language is missing. */
const written: Partial<Record<Page, { kind: ContentKind; above: Page }>> = {
  '/glossary/[slug]': { kind: 'term', above: '/glossary' },
  '/knowledge/[slug]': { kind: 'article', above: '/knowledge' },
  '/pages/[slug]': { kind: 'page', above: '/' },
}

const otherAddress = async (db: Tx, { locale, page, params }: PlaceOnSite, other: Locale): Promise<LanguageLink> => {
  const text = written[page]
  if (text === undefined) return { locale: other, address: addressOf(page, other, params), same: true }
  const found = await findPublished(db, text.kind, locale, params.slug ?? '')
  const slug = found?.others.find(edition => edition.locale === other)?.slug
  return slug === undefined
    ? { locale: other, address: addressOf(text.above, other), same: false }
    : { locale: other, address: addressOf(page, other, { slug }), same: true }
}

/** Where the page at this address stands in the other language, or the nearest page above it that does. */
async function languageLink(db: Tx, path: string, place: PlaceOnSite | null): Promise<LanguageLink> {
  if (place !== null) return otherAddress(db, place, locales.find(locale => locale !== place.locale)!)
  const other = path === '/en' || path.startsWith('/en/') ? 'nl' : 'en'
  return { locale: other, address: addressOf('/', other), same: false }
}

/** What the frame around the page at an address needs. */
export const siteFrame = loader({
  name: 'site.frame',
  input: placeInput,
  ability: 'site.read',
  subject: async () => site,
  run: async ({ input: { path, locale }, db }): Promise<FrameOfSite> => {
    const place = pageAt(path)
    return {
      page: place?.page ?? null,
      language: isPrivatePath(path) ? null : await languageLink(db, path, place),
      pages: (await publishedTexts(db, 'page', locale)).map(({ slug, title }) => ({ slug, title })),
    }
  },
})
