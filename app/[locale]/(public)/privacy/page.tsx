import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Statement } from '@/components/site/statement'
import { alternates } from '../../../alternates'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/privacy'>): Promise<Metadata> => {
  const t = await getTranslations('legal.privacy')
  return { title: t('title'), description: t('description'), alternates: alternates((await params).locale, '/privacy') }
}

export default function PrivacyPage() {
  return <Statement about="privacy" />
}
