import { useLocale, useTranslations } from 'next-intl'
import type { Article, BreadcrumbList, CollectionPage, DefinedTerm, DefinedTermSet, Organization, WebSite, WithContext } from 'schema-dts'

type Thing = WithContext<Article | BreadcrumbList | CollectionPage | DefinedTerm | DefinedTermSet | Organization | WebSite>

/** What machines read of a page. "<" is written as an escape, so that no text can end the element. */
export const JsonLd = ({ things }: { things: readonly Thing[] }) => (
  <script type="application/ld+json">{JSON.stringify(things).replaceAll('<', '\\u003c')}</script>
)

const context = 'https://schema.org' as const

/** Who makes the site. `site` is the absolute address of its home page. */
export const useOrganization = (site: string): WithContext<Organization> => {
  const t = useTranslations()
  const root = new URL('/', site).href
  return {
    '@context': context, '@type': 'Organization', '@id': `${root}#organization`, 'name': t('common.product'), 'url': root,
    'description': t('site.organisation'), 'logo': new URL('/icon.svg', site).href,
  }
}

/** The site as a whole, in the language of the page. */
export const useWebSite = (site: string): WithContext<WebSite> => {
  const t = useTranslations('common')
  const locale = useLocale()
  return {
    '@context': context, '@type': 'WebSite', '@id': `${site}#website`, 'name': t('product'), 'url': site, 'inLanguage': locale,
    'description': t('description'), 'publisher': { '@id': `${new URL('/', site).href}#organization` },
  }
}

/** The way up from a page: names with absolute addresses, the page itself last. */
export const breadcrumbs = (crumbs: readonly { name: string; url: string }[]): WithContext<BreadcrumbList> => ({
  '@context': context, '@type': 'BreadcrumbList',
  'itemListElement': crumbs.map(({ name, url }, index) => ({ '@type': 'ListItem' as const, 'position': index + 1, name, 'item': url })),
})
