import { useFormatter, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { Rights, WorkshopHead } from '@/lib/features/workshop/view'

/** What is going on with a workshop: handed in, sent back with a reason, archived, or filled in for a client. */
export const WorkshopNotice = ({ workshop, rights }: { workshop: WorkshopHead; rights: Rights }) => {
  const t = useTranslations('workshop')
  const format = useFormatter()
  const day = (moment: string | null) => (moment ? format.dateTime(new Date(moment), { day: 'numeric', month: 'long', year: 'numeric' }) : '')
  if (workshop.archived) return <Notice kind="warning" className="mb-8">{t('archived')}</Notice>
  if (workshop.status === 'submitted') return <Notice kind="success" className="mb-8" title={t('submittedNotice.title', { date: day(workshop.submittedAt) })}>{t('submittedNotice.body')}</Notice>
  if (workshop.status === 'reopened') {
    return (
      <Notice kind="warning" className="mb-8" title={t('reopened.title')}>
        <p>{t('reopened.body', { date: day(workshop.reopenedAt) })}</p>
        <blockquote className="my-2 border-l-4 border-amber-strong pl-4 text-lg whitespace-pre-line">{workshop.reopenReason}</blockquote>
        <p>{t('reopened.how')}</p>
      </Notice>
    )
  }
  return rights.isStaff ? <Notice className="mb-8">{t('list.forClient', { company: workshop.companyName })}</Notice> : null
}
