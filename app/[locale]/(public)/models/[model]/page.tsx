import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ModelPanel } from '@/components/models/modelPanel'
import { isModel } from '@/lib/domain/journey/models'
import { modelTexts } from '@/lib/domain/journey/texts'
import { say, type Locale } from '@/lib/domain/text'
import { alternates } from '../../../../alternates'

type Props = PageProps<'/[locale]/models/[model]'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, model } = await params
  if (!isModel(model)) notFound()
  return {
    title: say(modelTexts[model].name, locale as Locale),
    description: say(modelTexts[model].description, locale as Locale),
    alternates: alternates(locale, model === 'stdc' ? '/models' : { pathname: '/models/[model]', params: { model } }),
  }
}

export default async function ModelPage({ params }: Props) {
  const { model } = await params
  if (!isModel(model)) notFound()
  return <ModelPanel model={model} />
}
