import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewCompanyForm } from '@/components/company/forms'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/pageHeader'
import { newCompany } from '@/lib/features/company/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('company.new'))('title') })

export default async function NewCompanyRoute() {
  const { year } = await newCompany({})
  const t = await getTranslations()
  return (
    <>
      <div className="pt-3"><Breadcrumbs links={[<Link key="board" href="/portal/board">{t('board.title')}</Link>]} here={t('company.new.title')} /></div>
      <PageHeader title={t('company.new.title')} lead={t('company.new.lead')} />
      <NewCompanyForm year={year} />
    </>
  )
}
