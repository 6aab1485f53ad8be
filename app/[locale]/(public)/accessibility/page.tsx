import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Statement } from '@/components/site/statement'
import { alternates } from '../../../alternates'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/accessibility'>): Promise<Metadata> => {
  const t = await getTranslations('legal.accessibility')
  return { title: t('title'), description: t('description'), alternates: alternates((await params).locale, '/accessibility') }
}

export default function AccessibilityPage() {
  return <Statement about="accessibility" />
}
