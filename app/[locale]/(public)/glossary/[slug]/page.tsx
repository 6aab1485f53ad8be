import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'
import type { DefinedTerm, WithContext } from 'schema-dts'
import { TermPlace, TermSources } from '@/components/glossary/termAside'
import { TermDiagram } from '@/components/glossary/termDiagram'
import { TermList } from '@/components/glossary/termList'
import { breadcrumbs, JsonLd } from '@/components/site/jsonLd'
import { SiteLink } from '@/components/site/siteLink'
import { SiteScript } from '@/components/site/siteScript'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Picture } from '@/components/ui/picture'
import { Prose } from '@/components/ui/prose'
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
  const t = await getTranslations('glossary.term')
  const nav = await getTranslations('common.nav')
  const title = (await getTranslations('glossary'))('title')
  const crumbs = [{ name: nav('home'), url: absolute('/', locale) }, { name: title, url: absolute('/glossary', locale) }, { name: term.name, url: absolute(hrefOf(term.slug), locale) }]
  return (
    <div className="page">
      <SiteScript />
      <JsonLd things={[termData(term, locale, title), breadcrumbs(crumbs)]} />
      <Breadcrumbs links={[<SiteLink key="home" href="/">{nav('home')}</SiteLink>, <SiteLink key="all" href="/glossary">{title}</SiteLink>]} here={term.name} />
      <div className="grid gap-x-16 gap-y-12 pt-6 lg:grid-cols-[minmax(0,42rem)_minmax(0,17rem)] lg:justify-between">
        <article>
          <h1 className="text-4xl hyphens-auto">{term.name}</h1>
          <div className="mt-3 flex flex-wrap gap-x-5 text-muted">
            {locale === 'nl' && term.english !== null && term.english !== term.name && <p><EnglishName text={t('english', { name: term.english })} name={term.english} /></p>}
            {term.otherNames.length > 0 && <p>{t('also', { names: term.otherNames.join(', ') })}</p>}
          </div>
          <p className="mt-6 font-heading text-xl leading-snug">{term.short}</p>
          {term.picture && <Picture {...term.picture} first className="mt-8 h-auto w-full rounded-2xl" />}
          <TermDiagram term={term.key} />
          <div className="prose mt-8"><Prose prose={await proseOf(term.body, locale, term.key)} /></div>
        </article>
        <aside className="grid content-start gap-10 lg:border-l lg:border-line lg:pl-10">
          <TermPlace term={term} />
          <TermSources term={term} />
        </aside>
      </div>
      {term.related.length > 0 && (
        <section aria-labelledby="related" className="mt-16">
          <h2 id="related" className="mb-3 text-2xl">{t('related')}</h2>
          <TermList terms={term.related.map(other => ({ ...other, otherNames: [] }))} />
        </section>
      )}
    </div>
  )
}

/** The English name, in its own language for whoever listens. */
const EnglishName = ({ text, name }: { text: string; name: string }) => {
  const [before, after] = text.split(name)
  return <>{before}<span lang="en">{name}</span>{after}</>
}
