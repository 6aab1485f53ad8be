import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'
import { TermPlace, TermSources } from '@/components/glossary/termAside'
import { TermJsonLd } from '@/components/glossary/termJsonLd'
import { TermList } from '@/components/glossary/termList'
import { SiteScript } from '@/components/site/siteScript'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Prose } from '@/components/ui/prose'
import { linkedPage } from '@/lib/domain/content/linkTerms'
import { locales, type Locale } from '@/lib/domain/text'
import { linkableTerms, termPage } from '@/lib/features/glossary/loaders'
import { getPathname, Link } from '@/lib/platform/i18n/navigation'
import { linkProse, readMarkdown } from '@/lib/platform/markdown/prose'
import { alternatesOf } from '../../../../alternates'
import { siteUrl } from '../../../../siteUrl'

type Props = PageProps<'/[locale]/glossary/[slug]'>

const hrefOf = (slug: string) => ({ pathname: '/glossary/[slug]' as const, params: { slug } })

const read = async (params: Props['params']) => {
  const { locale: given, slug } = await params
  const locale = given as Locale
  const found = await termPage({ locale, slug })
  if ('movedTo' in found) permanentRedirect(getPathname({ href: hrefOf(found.movedTo), locale }))
  return { locale, slug, term: found.term }
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, slug, term } = await read(params)
  return { title: term.name, description: term.short, alternates: alternatesOf(locale, Object.fromEntries(locales.flatMap(of => (term.slugs[of] ? [[of, hrefOf(term.slugs[of])]] : [])))) }
}

export default async function TermPage({ params }: Props) {
  const { locale, slug, term } = await read(params)
  const t = await getTranslations('glossary.term')
  const nav = await getTranslations('common.nav')
  const glossary = await getTranslations('glossary')
  const addressOf = (href: Parameters<typeof getPathname>[0]['href']) => getPathname({ href, locale })
  const absolute = (href: Parameters<typeof getPathname>[0]['href']) => new URL(addressOf(href), siteUrl).href
  const prose = linkProse(readMarkdown(term.body), {
    terms: await linkableTerms({ locale }),
    page: linkedPage(term.key),
    hrefOf: other => addressOf(hrefOf(other)),
  })
  return (
    <div className="page">
      <SiteScript />
      <TermJsonLd term={term} addresses={{ home: absolute('/'), glossary: absolute('/glossary'), term: absolute(hrefOf(slug)) }} />
      <Breadcrumbs links={[<Link key="home" href="/">{nav('home')}</Link>, <Link key="all" href="/glossary">{glossary('title')}</Link>]} here={term.name} />
      <div className="grid gap-x-16 gap-y-12 pt-6 lg:grid-cols-[minmax(0,42rem)_minmax(0,17rem)] lg:justify-between">
        <article>
          <h1 className="text-4xl hyphens-auto">{term.name}</h1>
          <div className="mt-3 flex flex-wrap gap-x-5 text-muted">
            {locale === 'nl' && term.english !== null && term.english !== term.name && <p><EnglishName text={t('english', { name: term.english })} name={term.english} /></p>}
            {term.otherNames.length > 0 && <p>{t('also', { names: term.otherNames.join(', ') })}</p>}
          </div>
          <p className="mt-6 font-heading text-xl leading-snug">{term.short}</p>
          <div className="prose mt-8"><Prose prose={prose} /></div>
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
