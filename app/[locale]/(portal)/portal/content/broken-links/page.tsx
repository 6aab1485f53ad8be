import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BrokenLinks } from '@/components/content/brokenLinks'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/pageHeader'
import { brokenLinks } from '@/lib/features/content/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('content.broken'))('title') })

export default async function BrokenLinksPage() {
  const view = await brokenLinks({})
  const t = await getTranslations('content')
  return (
    <>
      <div className="pt-3"><Breadcrumbs links={[<Link key="content" href="/portal/content">{t('title')}</Link>]} here={t('broken.title')} /></div>
      <PageHeader title={t('broken.title')} lead={t('broken.lead')} />
      <BrokenLinks view={view} />
    </>
  )
}
