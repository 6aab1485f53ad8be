import type { MetadataRoute } from 'next'
import { models } from '@/lib/domain/journey/models'
import { locales } from '@/lib/domain/text'
import { termRegister } from '@/lib/features/glossary/loaders'
import { getPathname } from '@/lib/platform/i18n/navigation'
import { siteUrl } from './siteUrl'

export const dynamic = 'force-dynamic'

type Href = Parameters<typeof getPathname>[0]['href']

const entryOf = (href: Href): MetadataRoute.Sitemap => {
  const addresses = Object.fromEntries(locales.map(locale => [locale, new URL(getPathname({ href, locale }), siteUrl).href]))
  return locales.map(locale => ({ url: addresses[locale]!, alternates: { languages: addresses } }))
}

/** Every public page in both languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const terms = await termRegister({ locale: 'nl' })
  const pages: Href[] = [
    '/', '/models', '/glossary', '/privacy', '/accessibility',
    ...models.filter(model => model !== 'stdc').map(model => ({ pathname: '/models/[model]' as const, params: { model } })),
    ...terms.map(({ slug }) => ({ pathname: '/glossary/[slug]' as const, params: { slug } })),
  ]
  return pages.flatMap(entryOf)
}
