import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SearchForm } from '@/components/glossary/searchForm'
import { TermList } from '@/components/glossary/termList'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/emptyState'
import { PageHeader } from '@/components/ui/pageHeader'
import type { Locale } from '@/lib/domain/text'
import { siteSearch } from '@/lib/features/glossary/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('glossary')
  return { title: t('search.title'), robots: { index: false, follow: true } }
}

export default async function GlossarySearchPage({ params, searchParams }: PageProps<'/[locale]/glossary/search'>) {
  const locale = (await params).locale as Locale
  const { q } = await searchParams
  const words = typeof q === 'string' ? q.slice(0, 200) : ''
  const t = await getTranslations('glossary')
  const { terms, articles } = await siteSearch({ locale, words })
  const nothing = terms.length === 0 && articles.length === 0
  const all = <Link href="/glossary" className={buttonClass('secondary')}>{t('search.all')}</Link>
  return (
    <div className="page">
      <PageHeader title={t('search.title')}>
        <SearchForm words={words} />
        <p className="text-muted">{words.trim() === '' ? t('search.empty') : t('search.for', { words })}</p>
      </PageHeader>
      {terms.length > 0 && (
        <section aria-labelledby="found">
          <h2 id="found" className="mb-3 text-lg">{t('found', { count: terms.length })}</h2>
          <TermList terms={terms} />
          <p className="mt-8">{all}</p>
        </section>
      )}
      {articles.length > 0 && (
        <section aria-labelledby="articles" className="mt-12">
          <h2 id="articles" className="mb-3 text-lg">{t('search.articles', { count: articles.length })}</h2>
          <TermList terms={articles} room="knowledge" />
        </section>
      )}
      {nothing && words.trim() === '' && all}
      {nothing && words.trim() !== '' && <EmptyState title={t('nothing.title')} action={all}>{t('nothing.body')}</EmptyState>}
    </div>
  )
}
