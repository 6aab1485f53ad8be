import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import type { BoardStatus } from '@/lib/domain/workshop/board'
import type { BoardCard as Card, WaitView } from '@/lib/features/board/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { StartRoundForm } from './startRound'

/** Where a click on a workshop leads: to what has to be done with it next. */
export const nextPlace = (status: BoardStatus, workshopId: string) => {
  const params = { workshopId }
  if (status === 'submitted') return { pathname: '/portal/workshops/[workshopId]/review' as const, params }
  return status === 'published' ? { pathname: '/portal/workshops/[workshopId]/advice' as const, params } : { pathname: '/portal/workshops/[workshopId]' as const, params }
}

/** One workshop: whose it is, and all that it waits for. The agency's own turn stands out, in words and by a mark. */
export const BoardCard = ({ card, year }: { card: Card; year: number }) => {
  const t = useTranslations('board')
  return (
    <li className="relative grid min-w-0 content-start gap-1 border-t border-line py-4 first:border-t-0 lg:rounded-xl lg:border lg:bg-surface lg:p-4 lg:first:border-t">
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
      {card.waits.length > 0 && (
        <ul className="mt-1 grid gap-2">{card.waits.map(wait => <WaitLine key={wait.for} wait={wait} card={card} />)}</ul>
      )}
      {card.waits.length === 0 && <p className="text-sm text-muted">{t('publishedDays', { days: card.days })}</p>}
      {card.status === 'in_progress' && <p className="text-sm text-muted">{t('answered', { count: card.answered })}</p>}
      {card.column === 'round' && (
        <details className="mt-1">
          <summary className={buttonClass('quiet', 'text-sm')}>{t('startRound')}<span className="sr-only">: {card.companyName}</span></summary>
          <div className="mt-3"><StartRoundForm workshopId={card.workshopId} company={card.companyName} year={year} /></div>
        </details>
      )}
    </li>
  )
}

/** Whom the agency's turn is for: the reader, a colleague by name, or nobody in particular yet. */
const whoseTurn = ({ strategist }: Card): 'you' | 'name' | 'any' => (strategist === null ? 'any' : strategist.isReader ? 'you' : 'name')

const WaitLine = ({ wait, card }: { wait: WaitView; card: Card }) => {
  const t = useTranslations('board')
  const ours = wait.turn === 'agency'
  const who = whoseTurn(card)
  return (
    <li className="flex items-baseline gap-2 text-sm">
      <span aria-hidden className={classes('size-2.5 shrink-0 rounded-full', ours ? who === 'name' ? 'border-2 border-coral-strong' : 'bg-coral-strong' : 'border-2 border-line-strong')} />
      <span className="grid min-w-0">
        <span className={classes(ours && who !== 'name' && 'font-semibold')}>
          {t(`waiting.${wait.for}`, { count: wait.count, total: wait.of, who, name: card.strategist?.name ?? '' })}
        </span>
        <span className="text-muted">{t('days', { days: wait.days })}</span>
      </span>
    </li>
  )
}
