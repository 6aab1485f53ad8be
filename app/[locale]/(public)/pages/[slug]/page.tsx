import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { permanentRedirect } from 'next/navigation'
import { RelatedTerms, TextArticle } from '@/components/knowledge/textPage'
import { breadcrumbs, JsonLd } from '@/components/site/jsonLd'
import { SiteLink } from '@/components/site/siteLink'
import { SiteScript } from '@/components/site/siteScript'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import type { Locale } from '@/lib/domain/text'
import { standalonePage } from '@/lib/features/knowledge/loaders'
import { getPathname } from '@/lib/platform/i18n/navigation'
import { inEachLanguage } from '../../../../inEachLanguage'
import { proseOf } from '../../../../proseOf'
import { absolute, publicHead } from '../../../../publicHead'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/pages/[slug]'>

const hrefOf = (slug: string) => ({ pathname: '/pages/[slug]' as const, params: { slug } })

const read = async (params: Props['params']) => {
  const { locale: given, slug } = await params
  const locale = given as Locale
  const found = await standalonePage({ locale, slug })
  if ('movedTo' in found) permanentRedirect(getPathname({ href: hrefOf(found.movedTo), locale }))
  return { locale, text: found.text }
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, text } = await read(params)
  return publicHead({ locale, title: text.title, description: text.summary, hrefs: inEachLanguage(text.slugs, hrefOf), picture: { kind: 'page', name: text.slug } })
}

export default async function StandalonePage({ params }: Props) {
  const { locale, text } = await read(params)
  const t = await getTranslations('knowledge')
  const nav = await getTranslations('common.nav')
  return (
    <div className="page">
      <SiteScript />
      <JsonLd things={[breadcrumbs([{ name: nav('home'), url: absolute('/', locale) }, { name: text.title, url: absolute(hrefOf(text.slug), locale) }])]} />
      <Breadcrumbs links={[<SiteLink key="home" href="/">{nav('home')}</SiteLink>]} here={text.title} />
      <TextArticle text={text} prose={await proseOf(text.body, locale)} />
      <RelatedTerms related={text.related} heading={t('relatedPage')} />
    </div>
  )
}
