import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'
import type { DefinedTerm, WithContext } from 'schema-dts'
import { TermArticle } from '@/components/glossary/termArticle'
import { breadcrumbs, JsonLd } from '@/components/site/jsonLd'
import { SiteLink } from '@/components/site/siteLink'
import { SiteScript } from '@/components/site/siteScript'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import type { Locale } from '@/lib/domain/text'
import { termPage } from '@/lib/features/glossary/loaders'
import type { TermView } from '@/lib/features/glossary/view'
import { getPathname } from '@/lib/platform/i18n/navigation'
import { inEachLanguage } from '../../../../inEachLanguage'
import { proseOf } from '../../../../proseOf'
import { absolute, publicHead } from '../../../../publicHead'

type Props = PageProps<'/[locale]/glossary/[slug]'>

const hrefOf = (slug: string) => ({ pathname: '/glossary/[slug]' as const, params: { slug } })

const read = async (params: Props['params']) => {
  const { locale: given, slug } = await params
  const locale = given as Locale
  const found = await termPage({ locale, slug })
  if ('movedTo' in found) permanentRedirect(getPathname({ href: hrefOf(found.movedTo), locale }))
  return { locale, term: found.term }
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, term } = await read(params)
  return publicHead({ locale, title: term.name, description: term.short, hrefs: inEachLanguage(term.slugs, hrefOf), picture: { kind: 'term', name: term.slug } })
}

/** What search engines read of a term: its meaning, and the set that it belongs to. */
const termData = ({ slug, name, short, otherNames, key }: TermView, locale: Locale, setName: string): WithContext<DefinedTerm> => {
  const [url, set] = [absolute(hrefOf(slug), locale), absolute('/glossary', locale)]
  return {
    '@context': 'https://schema.org', '@type': 'DefinedTerm', '@id': url, url, name, 'description': short, 'termCode': key,
    ...(otherNames.length > 0 ? { alternateName: otherNames } : {}),
    'inDefinedTermSet': { '@type': 'DefinedTermSet', '@id': set, 'url': set, 'name': setName },
  }
}

export default async function TermPage({ params }: Props) {
  const { locale, term } = await read(params)
  const nav = await getTranslations('common.nav')
  const title = (await getTranslations('glossary'))('title')
  const crumbs = [{ name: nav('home'), url: absolute('/', locale) }, { name: title, url: absolute('/glossary', locale) }, { name: term.name, url: absolute(hrefOf(term.slug), locale) }]
  return (
    <div className="page">
      <SiteScript />
      <JsonLd things={[termData(term, locale, title), breadcrumbs(crumbs)]} />
      <Breadcrumbs links={[<SiteLink key="home" href="/">{nav('home')}</SiteLink>, <SiteLink key="all" href="/glossary">{title}</SiteLink>]} here={term.name} />
      <TermArticle term={term} prose={await proseOf(term.body, locale, term.key)} />
    </div>
  )
}
