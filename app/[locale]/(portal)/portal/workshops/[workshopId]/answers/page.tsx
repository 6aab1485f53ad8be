import { Download } from 'lucide-react'
import { getLocale, getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { buttonClass } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/pageHeader'
import { AnswersList } from '@/components/workshop/answersList'
import { WorkshopNotice } from '@/components/workshop/workshopNotice'
import { discussion } from '@/lib/features/comments/loaders'
import { answersPage } from '@/lib/features/workshop/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

type Props = { params: Promise<{ workshopId: string }> }

export const generateMetadata = async () => ({ title: (await getTranslations('workshop.answers'))('title') })

/** All answers to reread, at any time; with the file to take along. */
export default async function AnswersOfWorkshop({ params }: Props) {
  const [{ workshopId }, locale] = [await params, await getLocale()]
  const [page, talk] = await Promise.all([answersPage({ workshopId, locale }), discussion({ workshopId })])
  const { workshop, rights } = page
  const t = await getTranslations('workshop')
  return (
    <div className="max-w-4xl">
      <div className="pt-4"><Breadcrumbs links={[<Link key="list" href={{ pathname: '/portal/workshops/[workshopId]', params: { workshopId } }}>{t('backToList')}</Link>]} here={t('answers.title')} /></div>
      <PageHeader
        title={t('answers.title')} lead={rights.isStaff ? t('answers.leadStaff', { company: workshop.companyName }) : t('answers.lead')}
        actions={<a href={`/api/workshops/${workshopId}/export`} download className={buttonClass('secondary')}><Download aria-hidden className="size-4" />{t('answers.download')}</a>}
      />
      <WorkshopNotice {...{ workshop, rights }} />
      <AnswersList page={page} editable={rights.answer} discussion={talk} />
    </div>
  )
}
