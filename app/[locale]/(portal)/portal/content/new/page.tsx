import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewForm } from '@/components/content/newForm'
import { kindOf } from '@/components/content/words'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/pageHeader'
import { contentOverview } from '@/lib/features/content/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('content.new'))('title') })

export default async function NewContentPage({ searchParams }: Props) {
  await contentOverview({})
  const { kind } = await searchParams
  const t = await getTranslations('content')
  return (
    <>
      <div className="pt-3"><Breadcrumbs links={[<Link key="content" href="/portal/content">{t('title')}</Link>]} here={t('new.title')} /></div>
      <PageHeader title={t('new.title')} lead={t('new.lead')} />
      <NewForm kind={kindOf(typeof kind === 'string' ? kind : '') ?? 'term'} />
    </>
  )
}
