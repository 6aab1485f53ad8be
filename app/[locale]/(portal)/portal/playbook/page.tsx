import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { OverviewPage } from '@/components/playbook/overview'
import { PageHeader } from '@/components/ui/pageHeader'
import { playbookOverview } from '@/lib/features/playbook/loaders'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('playbook'))('title') })

export default async function PlaybookPage() {
  const overview = await playbookOverview({ locale: await getLocale() })
  const t = await getTranslations('playbook')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <OverviewPage overview={overview} />
    </>
  )
}
