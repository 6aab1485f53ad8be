import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ArticleList } from '@/components/knowledge/articleList'
import { breadcrumbs, JsonLd } from '@/components/site/jsonLd'
import { SiteLink } from '@/components/site/siteLink'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/emptyState'
import { PageHeader } from '@/components/ui/pageHeader'
import type { Locale } from '@/lib/domain/text'
import { articleList } from '@/lib/features/knowledge/loaders'
import { absolute, everywhere, publicHead } from '../../../publicHead'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/knowledge'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const t = await getTranslations('knowledge')
  return publicHead({
    locale: (await params).locale as Locale, title: t('metaTitle'), description: t('metaDescription'), hrefs: everywhere('/knowledge'), picture: { kind: 'site', name: 'knowledge' },
  })
}

export default async function KnowledgePage({ params }: Props) {
  const locale = (await params).locale as Locale
  const t = await getTranslations('knowledge')
  const nav = await getTranslations('common.nav')
  const articles = await articleList({ locale })
  return (
    <div className="page">
      <JsonLd things={[breadcrumbs([{ name: nav('home'), url: absolute('/', locale) }, { name: t('title'), url: absolute('/knowledge', locale) }])]} />
      <PageHeader title={t('title')} lead={t('lead')} />
      {articles.length > 0 && <ArticleList articles={articles} />}
      {articles.length === 0 && (
        <EmptyState title={t('empty.title')} action={<SiteLink href="/glossary" className={buttonClass('secondary')}>{t('toGlossary')}</SiteLink>}>{t('empty.body')}</EmptyState>
      )}
      <p className="mt-8 text-sm print:hidden"><SiteLink href="/knowledge/feed.xml" className="text-link inline-block py-2">{t('feed')}</SiteLink></p>
    </div>
  )
}
