import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ModelsView } from '@/components/models/modelsView'
import { breadcrumbs, JsonLd } from '@/components/site/jsonLd'
import type { Locale } from '@/lib/domain/text'
import { absolute, everywhere, publicHead } from '../../../publicHead'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/models'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const t = await getTranslations('models')
  return publicHead({
    locale: (await params).locale as Locale, title: t('metaTitle'), description: t('metaDescription'), hrefs: everywhere('/models'), picture: { kind: 'site', name: 'models' },
  })
}

export default async function ModelsPage({ params }: Props) {
  const locale = (await params).locale as Locale
  const nav = await getTranslations('common.nav')
  return (
    <>
      <JsonLd things={[breadcrumbs([{ name: nav('home'), url: absolute('/', locale) }, { name: nav('models'), url: absolute('/models', locale) }])]} />
      <ModelsView model="stdc" />
    </>
  )
}
