import type { ContentKind } from '../../domain/content/document.ts'
import { models } from '../../domain/journey/models.ts'
import { phases } from '../../domain/journey/stages.ts'
import type { SitemapPage } from '../../domain/site/sitemap.ts'
import { locales, type Locale } from '../../domain/text.ts'
import { env } from '../../platform/env/env.ts'
import { addressOf, type Page } from '../../platform/i18n/address.ts'
import type { SiteText } from './store.ts'

/** The absolute address of a page. */
export const absolute = (page: Page, locale: Locale, params?: Readonly<Record<string, string>>): string => env.APP_URL + addressOf(page, locale, params)

/** The page of a text of each kind. */
export const pageOfKind = { term: '/glossary/[slug]', article: '/knowledge/[slug]', page: '/pages/[slug]' } as const satisfies Record<ContentKind, Page>

type Fixed = { page: Page; params?: Readonly<Record<string, string>>; lists?: ContentKind }

/** The pages that are always there; a list changes with the texts that it lists. */
const fixed: readonly Fixed[] = [
  { page: '/' }, { page: '/glossary', lists: 'term' }, { page: '/knowledge', lists: 'article' }, { page: '/models' },
  ...models.filter(model => model !== 'stdc').map(model => ({ page: '/models/[model]' as const, params: { model } })),
  ...phases.map(phase => ({ page: '/phases/[phase]' as const, params: { phase } })),
  { page: '/short-test' }, { page: '/contact' }, { page: '/privacy' }, { page: '/accessibility' },
]

const newest = (texts: readonly SiteText[]): Date | null =>
  texts.length === 0 ? null : new Date(Math.max(...texts.map(({ publishedAt }) => publishedAt.getTime())))

const fixedPages = ({ page, params, lists }: Fixed, texts: readonly SiteText[]): SitemapPage[] => {
  const languages = Object.fromEntries(locales.map(locale => [locale, absolute(page, locale, params)]))
  return locales.map(locale => ({
    url: languages[locale]!, languages, changedAt: lists === undefined ? null : newest(texts.filter(text => text.kind === lists && text.locale === locale)),
  }))
}

/** Every public page in every language that it has, for the sitemap. */
export function sitePages(texts: readonly SiteText[]): SitemapPage[] {
  const addressIn = ({ kind, locale, slug }: SiteText) => absolute(pageOfKind[kind], locale, { slug })
  const editions = new Map<string, Record<string, string>>()
  for (const text of texts) editions.set(text.contentId, { ...editions.get(text.contentId), [text.locale]: addressIn(text) })
  return [
    ...fixed.flatMap(page => fixedPages(page, texts)),
    ...texts.map(text => ({ url: addressIn(text), languages: editions.get(text.contentId)!, changedAt: text.publishedAt })),
  ]
}
