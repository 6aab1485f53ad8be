import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/pageHeader'
import { readWithinWorkingDays } from '@/lib/domain/workshop/promise'
import { taskList } from '@/lib/features/workshop/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

type Props = { params: Promise<{ workshopId: string }> }

export const generateMetadata = async () => ({ title: (await getTranslations('workshop.submitted'))('title') })

/** After handing in: who reads it, when, and what comes next. */
export default async function SubmittedPage({ params }: Props) {
  const [{ workshopId }, locale] = [await params, await getLocale()]
  const { workshop } = await taskList({ workshopId, locale })
  const [t, format] = [await getTranslations('workshop.submitted'), await getFormatter()]
  const to = { workshopId }
  if (workshop.status !== 'submitted') {
    return (
      <PageHeader title={t('notYet')} actions={<Link href={{ pathname: '/portal/workshops/[workshopId]', params: to }} className={buttonClass('primary')}>{t('toList')}</Link>} />
    )
  }
  const date = format.dateTime(new Date(workshop.submittedAt!), { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })
  return (
    <div className="max-w-prose">
      <PageHeader kicker={workshop.companyName} title={t('title')} lead={t('when', { date })} />
      <ol className="grid gap-0">
        {[t('who', { days: readWithinWorkingDays }), t('next'), t('question')].map((text, index, all) => (
          <li key={text} className="relative pb-7 pl-10">
            {index < all.length - 1 && <span aria-hidden className="absolute top-3 bottom-[-6px] left-[9px] w-1 bg-green-strong" />}
            <span aria-hidden className="absolute top-1 left-0 size-[22px] rounded-full border-4 border-green-strong bg-paper" />
            {text}
          </li>
        ))}
      </ol>
      <div className="mt-4 flex flex-wrap gap-3">
        <Link href={{ pathname: '/portal/workshops/[workshopId]/answers', params: to }} className={buttonClass('primary')}>{t('reread')}</Link>
        <Link href={{ pathname: '/portal/workshops/[workshopId]', params: to }} className={buttonClass('secondary')}>{t('toList')}</Link>
      </div>
    </div>
  )
}
