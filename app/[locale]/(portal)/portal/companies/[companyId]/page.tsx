import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { CompanyPage } from '@/components/company/companyPage'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/pageHeader'
import { companyPage } from '@/lib/features/company/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('board'))('title') })

export default async function CompanyRoute({ params }: { params: Promise<{ companyId: string }> }) {
  const company = await companyPage({ companyId: (await params).companyId })
  const [t, format] = [await getTranslations(), await getFormatter()]
  const day = (moment: string) => format.dateTime(new Date(moment), { dateStyle: 'long' })
  return (
    <>
      <div className="pt-3"><Breadcrumbs links={[<Link key="board" href="/portal/board">{t('board.title')}</Link>]} here={company.name} /></div>
      <PageHeader title={company.name} lead={t('company.since', { date: day(company.createdAt) })}>
        {company.archivedAt && <Notice kind="warning" title={t('company.archived', { date: day(company.archivedAt) })} />}
      </PageHeader>
      <CompanyPage company={company} year={new Date().getFullYear()} />
    </>
  )
}
