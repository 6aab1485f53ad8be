import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Bin } from '@/components/content/bin'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/pageHeader'
import { trashList } from '@/lib/features/content/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('content.bin'))('title') })

export default async function ContentBinPage() {
  const view = await trashList({})
  const t = await getTranslations('content')
  return (
    <>
      <div className="pt-3"><Breadcrumbs links={[<Link key="content" href="/portal/content">{t('title')}</Link>]} here={t('bin.title')} /></div>
      <PageHeader title={t('bin.title')} lead={t('bin.lead')} />
      <Bin view={view} />
    </>
  )
}
