import { useFormatter, useTranslations } from 'next-intl'
import { TransitLine, type StationStatus } from '@/components/line/transitLine'
import { buttonClass } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { BoardStatus } from '@/lib/domain/workshop/board'
import type { HomeWorkshop } from '@/lib/features/board/view'
import { Link } from '@/lib/platform/i18n/navigation'

const steps = ['answer', 'submit', 'read', 'advice'] as const
const tones = ['tone-amber-0', 'tone-blue-0', 'tone-coral-0', 'tone-green-0'] as const

/** How many of the steps are behind the client. */
const passed: Record<BoardStatus, number> = { not_started: 0, in_progress: 0, reopened: 0, submitted: 2, published: 3 }

const statusAt = (index: number, status: BoardStatus): StationStatus =>
  index < passed[status] ? 'done' : index === passed[status] ? 'current' : 'todo'

/** A workshop of the client: where it stands on the line, and the one thing to do next. */
export const HomeCard = ({ workshop }: { workshop: HomeWorkshop }) => {
  const t = useTranslations('board.home')
  const format = useFormatter()
  const { status, published } = workshop
  const day = (moment: string) => format.dateTime(new Date(moment), { dateStyle: 'long' })
  return (
    <li>
      <Card className="grid gap-6">
        <div className="grid gap-1">
          <p className="text-sm text-muted">{workshop.title} · {t(`status.${status}`)}</p>
          <h2 className="text-2xl">{workshop.companyName}</h2>
        </div>
        <TransitLine
          label={t('line')} size="small"
          stations={steps.map((step, index) => ({ key: step, label: t(`steps.${step}`), status: statusAt(index, status), tone: tones[index]! }))}
        />
        <div className="grid max-w-prose gap-2">
          <p>{t(`body.${status}`)}</p>
          {workshop.reopenReason && <blockquote className="border-l-4 border-amber-strong pl-4">{workshop.reopenReason}</blockquote>}
          {workshop.undecided > 0 && (
            <p className="flex items-center gap-2.5 font-semibold"><span aria-hidden className="size-2.5 shrink-0 rounded-full bg-coral-strong" />{t('undecided', { count: workshop.undecided })}</p>
          )}
          {workshop.waits.some(wait => wait.for === 'change') && <p>{t('changesUnderWay')}</p>}
          {status === 'published' && published && <p className="text-sm text-muted">{t('publishedOn', { date: day(published.publishedAt) })}</p>}
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <NextStep workshop={workshop} />
          {status !== 'published' && published && (
            <Link href={adviceOf(workshop.id)} className={buttonClass('quiet')}>{t('stillReadable', { date: day(published.publishedAt) })}</Link>
          )}
        </div>
      </Card>
    </li>
  )
}

const adviceOf = (workshopId: string) => ({ pathname: '/portal/workshops/[workshopId]/advice' as const, params: { workshopId } })

const NextStep = ({ workshop: { id, status, undecided } }: { workshop: HomeWorkshop }) => {
  const t = useTranslations('board.home')
  const params = { workshopId: id }
  const answers = { pathname: '/portal/workshops/[workshopId]/answers' as const, params }
  if (status === 'submitted') return <Link href={answers} className={buttonClass('secondary')}>{t('readAnswers')}</Link>
  if (status === 'published') {
    return (
      <>
        <Link href={adviceOf(id)} className={buttonClass()}>{t(undecided > 0 ? 'decide' : 'readAdvice')}</Link>
        <Link href={answers} className={buttonClass('quiet')}>{t('readAnswers')}</Link>
        <Link href={{ pathname: '/portal/workshops/[workshopId]/versions', params }} className={buttonClass('quiet')}>{t('versions')}</Link>
      </>
    )
  }
  const label = ({ not_started: 'start', in_progress: 'continue', reopened: 'improve' } as const)[status]
  return <Link href={{ pathname: '/portal/workshops/[workshopId]', params }} className={buttonClass()}>{t(label)}</Link>
}
