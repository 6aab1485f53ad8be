import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { locales, type Locale } from '@/lib/domain/text'
import { getPathname } from '@/lib/platform/i18n/navigation'
import { siteUrl } from './siteUrl'

export type Href = Parameters<typeof getPathname>[0]['href']

/** The absolute address of a public page in a language. */
export const absolute = (href: Href, locale: Locale): string => new URL(getPathname({ href, locale }), siteUrl).href

/** One page in every language. */
export const everywhere = (href: Href): Record<Locale, Href> => ({ nl: href, en: href })

/** The picture of a page, as app/og draws it: of what kind it is, and its name there. */
export type PagePicture = { kind: 'site' | 'model' | 'phase' | 'term' | 'article' | 'page'; name: string }

type Head = {
  locale: Locale
  title: string
  description: string
  /** The page in each language that has it. */
  hrefs: Partial<Record<Locale, Href>>
  picture: PagePicture
  /** When an article came on the site and last changed: YYYY-MM-DD. */
  article?: { publishedOn: string; changedOn: string }
  /** The title is whole as it is, without the name of the site behind it. */
  whole?: boolean
}

const localeNames: Record<Locale, string> = { nl: 'nl_NL', en: 'en_GB' }

const feeds = [['/glossary/feed.xml', 'glossary'], ['/knowledge/feed.xml', 'knowledge']] as const

/** The head of a public page: its addresses per language, its picture and words for other sites, and the feeds. */
export async function publicHead({ locale, title, description, hrefs, picture, article, whole = false }: Head): Promise<Metadata> {
  const t = await getTranslations()
  const addresses = Object.fromEntries(locales.flatMap(of => (hrefs[of] === undefined ? [] : [[of, absolute(hrefs[of], of)]])))
  const url = addresses[locale]!
  const image = { url: new URL(`/og/${locale}/${picture.kind}/${picture.name}.png`, siteUrl).href, width: 1200, height: 630, alt: t('site.picture.alt', { title }), type: 'image/png' }
  return {
    title: whole ? { absolute: title } : title,
    description,
    alternates: {
      canonical: url,
      languages: { ...addresses, ...(addresses.nl === undefined ? {} : { 'x-default': addresses.nl }) },
      types: { 'application/atom+xml': feeds.map(([feed, room]) => ({ url: absolute(feed, locale), title: t(`site.feed.${room}.title`) })) },
    },
    openGraph: {
      title, description, url, siteName: t('common.product'), images: [image], locale: localeNames[locale],
      alternateLocale: locales.filter(of => of !== locale && addresses[of] !== undefined).map(of => localeNames[of]),
      ...(article ? { type: 'article', publishedTime: article.publishedOn, modifiedTime: article.changedOn } : { type: 'website' }),
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  }
}
