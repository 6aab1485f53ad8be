import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Statement } from '@/components/site/statement'
import type { Locale } from '@/lib/domain/text'
import { everywhere, publicHead } from '../../../publicHead'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/accessibility'>): Promise<Metadata> => {
  const t = await getTranslations('legal.accessibility')
  return publicHead({ locale: (await params).locale as Locale, title: t('title'), description: t('description'), hrefs: everywhere('/accessibility'), picture: { kind: 'site', name: 'accessibility' } })
}

export default function AccessibilityPage() {
  return <Statement about="accessibility" />
}
