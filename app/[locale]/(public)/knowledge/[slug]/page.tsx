import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'
import type { Article, WithContext } from 'schema-dts'
import { ArticleList } from '@/components/knowledge/articleList'
import { Byline, RelatedTerms, TextArticle } from '@/components/knowledge/textPage'
import { breadcrumbs, JsonLd } from '@/components/site/jsonLd'
import { SiteLink } from '@/components/site/siteLink'
import { SiteScript } from '@/components/site/siteScript'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import type { Locale } from '@/lib/domain/text'
import { articlePage } from '@/lib/features/knowledge/loaders'
import type { TextView } from '@/lib/features/knowledge/view'
import { getPathname } from '@/lib/platform/i18n/navigation'
import { inEachLanguage } from '../../../../inEachLanguage'
import { proseOf } from '../../../../proseOf'
import { absolute, publicHead } from '../../../../publicHead'
import { siteUrl } from '../../../../siteUrl'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/knowledge/[slug]'>

const hrefOf = (slug: string) => ({ pathname: '/knowledge/[slug]' as const, params: { slug } })

const read = async (params: Props['params']) => {
  const { locale: given, slug } = await params
  const locale = given as Locale
  const found = await articlePage({ locale, slug })
  if ('movedTo' in found) permanentRedirect(getPathname({ href: hrefOf(found.movedTo), locale }))
  return { locale, text: found.text }
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, text } = await read(params)
  return publicHead({
    locale, title: text.title, description: text.summary, hrefs: inEachLanguage(text.slugs, hrefOf), picture: { kind: 'article', name: text.slug },
    article: { publishedOn: text.publishedOn, changedOn: text.changedOn },
  })
}

/** What search engines read of an article. */
const articleData = ({ slug, title, summary, publishedOn, changedOn, related }: TextView, locale: Locale): WithContext<Article> => {
  const url = absolute(hrefOf(slug), locale)
  const agency = { '@type': 'Organization' as const, '@id': `${siteUrl.href}#organization`, 'name': 'Klantreis', 'url': siteUrl.href }
  return {
    '@context': 'https://schema.org', '@type': 'Article', '@id': url, url, 'mainEntityOfPage': url, 'headline': title, 'description': summary, 'inLanguage': locale,
    'datePublished': publishedOn, 'dateModified': changedOn, 'author': agency, 'publisher': agency,
    'image': new URL(`/og/${locale}/article/${slug}.png`, siteUrl).href,
    'about': related.map(term => ({ '@type': 'DefinedTerm' as const, 'name': term.name, 'url': absolute({ pathname: '/glossary/[slug]', params: { slug: term.slug } }, locale) })),
  }
}

export default async function ArticlePage({ params }: Props) {
  const { locale, text } = await read(params)
  const t = await getTranslations('knowledge')
  const nav = await getTranslations('common.nav')
  const crumbs = [{ name: nav('home'), url: absolute('/', locale) }, { name: t('title'), url: absolute('/knowledge', locale) }, { name: text.title, url: absolute(hrefOf(text.slug), locale) }]
  return (
    <div className="page">
      <SiteScript />
      <JsonLd things={[articleData(text, locale), breadcrumbs(crumbs)]} />
      <Breadcrumbs links={[<SiteLink key="home" href="/">{nav('home')}</SiteLink>, <SiteLink key="all" href="/knowledge">{t('title')}</SiteLink>]} here={text.title} />
      <TextArticle text={text} prose={await proseOf(text.body, locale)} byline={<Byline publishedOn={text.publishedOn} />} />
      <RelatedTerms related={text.related} heading={t('related')} />
      {text.others.length > 0 && (
        <section aria-labelledby="others" className="mt-16 print:hidden">
          <h2 id="others" className="mb-2 text-2xl">{t('others')}</h2>
          <ArticleList articles={text.others} level={3} />
          <p className="mt-4"><SiteLink href="/knowledge" className="text-link inline-block py-2">{t('all')}</SiteLink></p>
        </section>
      )}
    </div>
  )
}
