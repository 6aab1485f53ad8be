import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DryRunPage } from '@/components/playbook/dryRun'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/pageHeader'
import { dryRun } from '@/lib/features/playbook/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

type Props = { params: Promise<{ dryRunId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('playbook.dryRun'))('title') })

export default async function PlaybookDryRunPage({ params, searchParams }: Props) {
  const [{ dryRunId }, { workshop, page }] = [await params, await searchParams]
  const asked = page === undefined ? 1 : typeof page === 'string' && /^[1-9]\d{0,2}$/.test(page) ? Number(page) : notFound()
  const view = await dryRun({ dryRunId, page: asked, ...(typeof workshop === 'string' ? { workshopId: workshop } : {}) })
  const [t, format] = [await getTranslations('playbook'), await getFormatter()]
  const title = t('dryRun.pageTitle', { date: format.dateTime(new Date(view.run.createdAt), { dateStyle: 'long', timeStyle: 'short' }) })
  return (
    <>
      <div className="pt-3"><Breadcrumbs links={[<Link key="playbook" href="/portal/playbook">{t('title')}</Link>]} here={t('dryRun.title')} /></div>
      <PageHeader title={title} />
      <DryRunPage view={view} />
    </>
  )
}
