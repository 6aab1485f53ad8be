import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Statement } from '@/components/site/statement'
import type { Locale } from '@/lib/domain/text'
import { everywhere, publicHead } from '../../../publicHead'

export const generateMetadata = async ({ params }: PageProps<'/[locale]/privacy'>): Promise<Metadata> => {
  const t = await getTranslations('legal.privacy')
  return publicHead({ locale: (await params).locale as Locale, title: t('title'), description: t('description'), hrefs: everywhere('/privacy'), picture: { kind: 'site', name: 'privacy' } })
}

export default function PrivacyPage() {
  return <Statement about="privacy" />
}
