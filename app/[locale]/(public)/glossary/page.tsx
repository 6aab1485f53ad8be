import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { DefinedTermSet, WithContext } from 'schema-dts'
import { SearchForm } from '@/components/glossary/searchForm'
import { TermList } from '@/components/glossary/termList'
import { breadcrumbs, JsonLd } from '@/components/site/jsonLd'
import { SiteLink } from '@/components/site/siteLink'
import { SiteScript } from '@/components/site/siteScript'
import { PageHeader } from '@/components/ui/pageHeader'
import { byLetter } from '@/lib/domain/content/alphabet'
import type { Locale } from '@/lib/domain/text'
import { termRegister } from '@/lib/features/glossary/loaders'
import type { TermSummary } from '@/lib/features/glossary/view'
import { absolute, everywhere, publicHead } from '../../../publicHead'

type Props = PageProps<'/[locale]/glossary'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const t = await getTranslations('glossary')
  return publicHead({
    locale: (await params).locale as Locale, title: t('metaTitle'), description: t('metaDescription'), hrefs: everywhere('/glossary'), picture: { kind: 'site', name: 'glossary' },
  })
}

const idOf = (letter: string) => (letter === '#' ? 'cijfers' : letter.toLowerCase())

/** What search engines read of the register: the set, with the name and address of each term. */
const setData = (terms: readonly TermSummary[], locale: Locale, name: string, description: string): WithContext<DefinedTermSet> => {
  const set = absolute('/glossary', locale)
  return {
    '@context': 'https://schema.org', '@type': 'DefinedTermSet', '@id': set, 'url': set, name, description, 'inLanguage': locale,
    'hasDefinedTerm': terms.map(term => ({ '@type': 'DefinedTerm' as const, 'name': term.name, 'url': absolute({ pathname: '/glossary/[slug]', params: { slug: term.slug } }, locale) })),
  }
}

export default async function GlossaryPage({ params }: Props) {
  const locale = (await params).locale as Locale
  const t = await getTranslations('glossary')
  const terms = await termRegister({ locale })
  const groups = byLetter(terms, locale)
  const nav = await getTranslations('common.nav')
  return (
    <div className="page">
      <JsonLd things={[setData(terms, locale, t('title'), t('metaDescription')), breadcrumbs([{ name: nav('home'), url: absolute('/', locale) }, { name: t('title'), url: absolute('/glossary', locale) }])]} />
      <PageHeader title={t('title')} lead={t('lead', { count: terms.length })}>
        <SearchForm filters="register">
          <p
            id="q-found" role="status" className="mt-2 min-h-6 text-sm text-muted"
            data-none={t('found', { count: 0 })} data-one={t('found', { count: 1 })} data-many={t('found', { count: 2 }).replace('2', '#')}
          />
        </SearchForm>
        <SiteScript />
      </PageHeader>
      <nav aria-label={t('letters')} className="z-10 print:hidden border-b border-line bg-paper py-1 md:sticky md:top-0">
        <ul className="-mx-2.5 flex flex-wrap">
          {groups.map(({ letter }) => (
            <li key={letter}><a href={`#${idOf(letter)}`} className="grid size-10 place-items-center rounded-full font-heading font-semibold hover:bg-sunken">{letter}</a></li>
          ))}
        </ul>
      </nav>
      <div id="register">
        {groups.map(({ letter, items }) => (
          <section key={letter} data-letter aria-labelledby={idOf(letter)} className="grid gap-x-8 border-b border-line py-6 last:border-b-0 md:grid-cols-[6rem_minmax(0,1fr)]">
            <h2 id={idOf(letter)} className="scroll-mt-28 text-3xl">{letter}</h2>
            <TermList terms={items} />
          </section>
        ))}
      </div>
      <p className="mt-8 text-sm print:hidden"><SiteLink href="/glossary/feed.xml" className="text-link inline-block py-2">{t('feed')}</SiteLink></p>
    </div>
  )
}
