import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getFormatter, getMessages, getTranslations } from 'next-intl/server'
import { Files } from '@/components/exports/files'
import { RequestForm } from '@/components/exports/requestForm'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/emptyState'
import { PageHeader } from '@/components/ui/pageHeader'
import { WorkshopTrail } from '@/components/workshop/trail'
import { exportsPage } from '@/lib/features/exports/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('exports'))('title') })

export default async function ExportsPage({ params }: { params: Promise<{ workshopId: string }> }) {
  const { workshop, staff, versions, files } = await exportsPage({ workshopId: (await params).workshopId })
  const [t, format] = [await getTranslations(), await getFormatter()]
  const { common, errors, company, exports } = await getMessages()
  const advice = { pathname: '/portal/workshops/[workshopId]/advice' as const, params: { workshopId: workshop.id } }
  const editions = [
    ...versions.map(({ number, publishedAt }) =>
      ({ value: String(number), label: t('exports.edition.version', { number, date: format.dateTime(new Date(publishedAt), { dateStyle: 'long' }) }) })),
    ...(staff ? [{ value: 'draft', label: t('exports.edition.draft') }] : []),
  ]
  return (
    <NextIntlClientProvider messages={{ common, errors, company, exports }}>
      <WorkshopTrail workshop={workshop} staff={staff} within={[<Link key="advice" href={advice}>{t('advice.title')}</Link>]} here={t('exports.title')} />
      <PageHeader kicker={t('exports.kicker', { company: workshop.companyName, workshop: workshop.title })} title={t('exports.title')} lead={t('exports.intro')} />
      {editions.length === 0
        ? <EmptyState title={t('exports.none.title')} action={<Link href={advice} className={buttonClass('secondary')}>{t('exports.none.back')}</Link>}>{t('exports.none.body')}</EmptyState>
        : <div className="pb-10"><RequestForm workshopId={workshop.id} editions={editions} /></div>}
      {editions.length > 0 && <Files files={files} />}
    </NextIntlClientProvider>
  )
}
