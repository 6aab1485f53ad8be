import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { VersionsPage } from '@/components/playbook/versions'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/pageHeader'
import { playbookVersions } from '@/lib/features/playbook/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('playbook.versions'))('title') })

export default async function PlaybookVersionsPage() {
  const versions = await playbookVersions({})
  const t = await getTranslations('playbook')
  return (
    <>
      <div className="pt-3"><Breadcrumbs links={[<Link key="playbook" href="/portal/playbook">{t('title')}</Link>]} here={t('published.all')} /></div>
      <PageHeader title={t('versions.title')} lead={t('versions.lead')} />
      <VersionsPage versions={versions} />
    </>
  )
}
