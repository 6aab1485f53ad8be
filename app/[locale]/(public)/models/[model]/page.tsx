import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound, permanentRedirect } from 'next/navigation'
import { ModelsView } from '@/components/models/modelsView'
import { breadcrumbs, JsonLd } from '@/components/site/jsonLd'
import { isModel, type Model } from '@/lib/domain/journey/models'
import { modelTexts } from '@/lib/domain/journey/texts'
import { say, type Locale } from '@/lib/domain/text'
import { getPathname } from '@/lib/platform/i18n/navigation'
import { absolute, everywhere, publicHead } from '../../../../publicHead'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/models/[model]'>

const hrefOf = (model: Model) => ({ pathname: '/models/[model]' as const, params: { model } })

const read = async (params: Props['params']) => {
  const { locale: given, model } = await params
  const locale = given as Locale
  if (!isModel(model)) notFound()
  if (model === 'stdc') permanentRedirect(getPathname({ href: '/models', locale }))
  return { locale, model, name: say(modelTexts[model].name, locale) }
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, model, name } = await read(params)
  return publicHead({ locale, title: name, description: say(modelTexts[model].description, locale), hrefs: everywhere(hrefOf(model)), picture: { kind: 'model', name: model } })
}

export default async function ModelPage({ params }: Props) {
  const { locale, model, name } = await read(params)
  const nav = await getTranslations('common.nav')
  const crumbs = [{ name: nav('home'), url: absolute('/', locale) }, { name: nav('models'), url: absolute('/models', locale) }, { name, url: absolute(hrefOf(model), locale) }]
  return <><JsonLd things={[breadcrumbs(crumbs)]} /><ModelsView model={model} /></>
}
