import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ModelPanel } from '@/components/models/modelPanel'
import { alternates } from '../../../alternates'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/models'>): Promise<Metadata> => {
  const t = await getTranslations('models')
  return { title: t('metaTitle'), description: t('metaDescription'), alternates: alternates((await params).locale, '/models') }
}

export default function ModelsPage() {
  return <ModelPanel model="stdc" />
}
