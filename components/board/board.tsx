import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/emptyState'
import { controlClass } from '@/components/ui/field'
import type { BoardColumn } from '@/lib/domain/waiting/waits'
import type { Board as BoardView, BoardCard as Card } from '@/lib/features/board/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { BoardCard } from './boardCard'
import { NewLeads } from './newLeads'

/** The stretch of the line above each column: a workshop travels from left to right. */
const tones: Record<BoardColumn, string> = {
  not_started: 'tone-none', in_progress: 'tone-amber-0', submitted: 'tone-coral-0', reopened: 'tone-blue-0', published: 'tone-green-0', round: 'tone-amber-0',
}

/** The agency's work by status: columns on a desk, one list on a phone. What comes round again stands above all. */
export const Board = ({ board, searchPath, year }: { board: BoardView; searchPath: string; year: number }) => {
  const t = useTranslations('board')
  const again = board.columns.find(({ column }) => column === 'round')?.cards ?? []
  return (
    <>
      {!board.archived && <NewLeads leads={board.leads} />}
      <Search board={board} path={searchPath} />
      {board.total === 0 ? <NothingFound board={board} /> : (
        <>
          {again.length > 0 && <Again cards={again} year={year} />}
          <div className="mt-8 grid gap-x-4 gap-y-8 lg:grid-cols-5">
            {board.columns.filter(({ column }) => column !== 'round').map(({ column, cards }) => (
              <section key={column} aria-labelledby={`column-${column}`} className={tones[column]}>
                <div className="relative mb-4 border-t-4 border-tone pt-3">
                  <span aria-hidden className="absolute -top-[0.625rem] left-0 size-4 rounded-full border-3 border-ink bg-paper" />
                  <h2 id={`column-${column}`} className="flex items-baseline justify-between gap-2 text-base">
                    {t(`status.${column}`)}
                    <span className="font-sans text-sm font-normal text-muted tabular-nums">
                      <span aria-hidden>{cards.length}</span><span className="sr-only">{t('count', { count: cards.length })}</span>
                    </span>
                  </h2>
                </div>
                {cards.length === 0
                  ? <p className="text-sm text-muted">{t('empty')}</p>
                  : <ul className="grid lg:gap-3">{cards.map(card => <BoardCard key={card.workshopId} card={card} year={year} />)}</ul>}
              </section>
            ))}
          </div>
        </>
      )}
    </>
  )
}

/** Workshops whose review date has passed: the line comes round, and starts again from last year's answers. */
const Again = ({ cards, year }: { cards: readonly Card[]; year: number }) => {
  const t = useTranslations('board')
  return (
    <section aria-labelledby="column-round" className="tone-amber-0 mt-8 rounded-3xl bg-tone-soft p-5 sm:p-6">
      <h2 id="column-round" className="flex items-center gap-3 text-lg">
        <svg aria-hidden viewBox="0 0 24 24" className="size-6 shrink-0 stroke-tone" fill="none" strokeWidth="3" strokeLinecap="round"><path d="M20 12a8 8 0 1 1-2.6-5.9M18 2.5v4h-4" /></svg>
        {t('status.round')}
      </h2>
      <p className="mt-1 max-w-prose text-[0.9375rem]">{t('roundIntro')}</p>
      <ul className="mt-3 grid gap-3 lg:grid-cols-3">{cards.map(card => <BoardCard key={card.workshopId} card={card} year={year} />)}</ul>
    </section>
  )
}

const Search = ({ board, path }: { board: BoardView; path: string }) => {
  const t = useTranslations('board')
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <form action={path} role="search" className="grid w-full max-w-md gap-1.5">
        <label htmlFor="search" className="font-semibold">{t('search')}</label>
        <div className="flex gap-2">
          <input id="search" type="search" name="search" defaultValue={board.search} maxLength={120} className={controlClass} />
          {board.archived && <input type="hidden" name="archived" value="1" />}
          <button type="submit" className={buttonClass('secondary')}>{t('searchButton')}</button>
        </div>
      </form>
      <div className="flex flex-wrap gap-x-4">
        {board.search !== '' && (
          <Link href={{ pathname: '/portal/board', query: board.archived ? { archived: '1' } : {} }} className={buttonClass('quiet')}>{t('clear')}</Link>
        )}
        <Link href={{ pathname: '/portal/board', query: board.archived ? {} : { archived: '1' } }} className={buttonClass('quiet')}>
          {t(board.archived ? 'hideArchived' : 'showArchived')}
        </Link>
      </div>
    </div>
  )
}

const NothingFound = ({ board }: { board: BoardView }) => {
  const t = useTranslations('board')
  if (board.search !== '') return <EmptyState title={t('notFoundTitle')}>{t('notFoundBody', { search: board.search })}</EmptyState>
  if (board.archived) return <EmptyState title={t('archiveEmptyTitle')}>{t('archiveEmptyBody')}</EmptyState>
  return (
    <EmptyState title={t('noneTitle')} action={<Link href="/portal/companies/new" className={buttonClass()}>{t('newCompany')}</Link>}>
      {t('noneBody')}
    </EmptyState>
  )
}
