import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ContentHome } from '@/components/content/home'
import { buttonClass } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/pageHeader'
import { contentOverview } from '@/lib/features/content/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('content'))('title') })

export default async function ContentPage() {
  const overview = await contentOverview({})
  const t = await getTranslations('content')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={<Link href="/portal/content/new" prefetch={false} className={buttonClass('primary')}>{t('new.title')}</Link>} />
      <ContentHome overview={overview} />
    </>
  )
}
