import { useTranslations } from 'next-intl'
import { classes } from '@/components/ui/classes'
import type { BoardStatus } from '@/lib/domain/workshop/board'
import type { BoardCard as Card } from '@/lib/features/board/view'
import { Link } from '@/lib/platform/i18n/navigation'

/** Where a click on a workshop leads: to what has to be done with it next. */
export const nextPlace = (status: BoardStatus, workshopId: string) =>
  status === 'submitted' || status === 'published'
    ? { pathname: '/portal/workshops/[workshopId]/advice' as const, params: { workshopId } }
    : { pathname: '/portal/workshops/[workshopId]' as const, params: { workshopId } }

/** One workshop: whose it is, what it waits for and since when. The agency's own turn stands out, in words and by a mark. */
export const BoardCard = ({ card }: { card: Card }) => {
  const t = useTranslations('board')
  const ours = card.waitingFor === 'publish' || card.waitingFor === 'invite'
  return (
    <li className="relative grid gap-1 border-t border-line py-4 first:border-t-0 lg:rounded-xl lg:border lg:bg-surface lg:p-4 lg:first:border-t">
      <h3 className="text-base leading-snug">
        <Link
          href={{ pathname: '/portal/companies/[companyId]', params: { companyId: card.companyId } }}
          className="text-link inline-block py-1"
        >
          {card.companyName}
        </Link>
      </h3>
      <p>
        <Link
          href={nextPlace(card.status, card.workshopId)} aria-label={t('open', { company: card.companyName, workshop: card.title })}
          className="text-link inline-block py-1"
        >
          {card.title}
        </Link>
      </p>
      {card.waitingFor !== 'nothing' && (
        <p className={classes('mt-1 flex items-baseline gap-2 text-sm', ours && 'font-semibold')}>
          {ours && <span aria-hidden className="size-2.5 shrink-0 rounded-full bg-coral-strong" />}
          {t(`waiting.${card.waitingFor}`)}
        </p>
      )}
      <p className="text-sm text-muted">
        {card.status === 'published' ? t('publishedDays', { days: card.days }) : t('days', { days: card.days })}
        {card.status === 'in_progress' && <> · {t('answered', { count: card.answered })}</>}
      </p>
    </li>
  )
}
