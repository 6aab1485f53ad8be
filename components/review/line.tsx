import { useLocale, useTranslations } from 'next-intl'
import { shortPhaseName } from '@/components/line/stretches'
import { phaseTone } from '@/components/line/tones'
import { classes } from '@/components/ui/classes'
import type { Locale } from '@/lib/domain/locale'
import type { ReviewPart, ReviewPhase } from '@/lib/features/review/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { partAddress } from './address'

type Translate = ReturnType<typeof useTranslations<'review'>>

export const partTone = (part: ReviewPart): string => (part === 'whole' ? 'tone-none' : phaseTone(part, 'stdc'))
export const partName = (t: Translate, locale: Locale, part: ReviewPart): string => (part === 'whole' ? t('part.whole') : shortPhaseName('stdc', part, locale))

/** Whether there is anything left to look at. */
export const isDone = ({ counts }: ReviewPhase): boolean => counts.judged === counts.total

/** What is said about a part under its stop. */
const wordsFor = (t: Translate, { status, counts }: ReviewPhase): string =>
  counts.total === 0 ? t(status === 'active' ? 'part.nothing' : 'part.inactive')
    : counts.judged === counts.total ? t('part.allJudged') : t('part.judged', { judged: counts.judged, total: counts.total })

/** How far a stretch is filled, as a picture: the words beside it say the same. */
const Stretch = ({ phase: { counts, status }, first, last }: { phase: ReviewPhase; first: boolean; last: boolean }) => (
  <svg aria-hidden viewBox="0 0 100 6" preserveAspectRatio="none" className={classes('absolute top-[0.6875rem] left-0 h-1.5 w-full overflow-hidden', first && 'rounded-l-full', last && 'rounded-r-full')}>
    <rect width="100" height="6" className={status === 'active' ? 'fill-tone opacity-30' : 'fill-line'} />
    {counts.total > 0 && status === 'active' && <rect width={(counts.judged / counts.total) * 100} height="6" className="fill-tone transition-[width] duration-200" />}
  </svg>
)

/** The review along the line: each part a stretch that fills as its entries are looked at, each stop a link to go on. */
export const ReviewLine = ({ parts, workshopId, here, small = false }: { parts: readonly ReviewPhase[]; workshopId: string; here?: ReviewPart; small?: boolean }) => {
  const t = useTranslations('review')
  const locale = useLocale()
  return (
    <nav aria-label={t('parts')} className={classes(small && '-mx-5 overflow-x-auto px-5 sm:mx-0 sm:px-0', 'print:hidden')}>
      <ol className={classes(small ? 'flex min-w-max sm:min-w-0' : 'grid gap-y-7 sm:flex')}>
        {parts.map(phase => {
          const { part, counts } = phase
          const current = part === here
          return (
            <li key={part} className={classes(partTone(part), 'relative', small ? 'min-w-28 grow' : 'sm:grow sm:basis-0')}>
              <Stretch phase={phase} first={phase === parts[0]} last={phase === parts.at(-1)} />
              <Link
                href={partAddress(workshopId, part)} {...(current ? { 'aria-current': 'page' as const } : {})}
                className="group/stop relative grid min-h-11 justify-items-start gap-2 pr-4 pb-1"
              >
                <Stop done={isDone(phase) && counts.total > 0} current={current} stale={counts.stale > 0} absent={phase.status !== 'active'} />
                <span className="grid">
                  <span className={classes('leading-tight underline decoration-transparent underline-offset-4 group-hover/stop:decoration-current', small ? 'text-sm' : 'font-heading text-xl font-semibold', current && 'font-semibold')}>
                    {partName(t, locale, part)}
                  </span>
                  <span className={classes('mt-0.5 text-muted', small ? 'text-xs' : 'text-sm')}>{wordsFor(t, phase)}</span>
                  {counts.stale > 0 && <span className={classes('font-semibold text-amber-text', small ? 'text-xs' : 'text-sm')}>{t('part.stale', { count: counts.stale })}</span>}
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

const Stop = ({ done, current, stale, absent }: { done: boolean; current: boolean; stale: boolean; absent: boolean }) => (
  <svg aria-hidden viewBox="0 0 28 28" className="size-7" strokeLinecap="round" strokeLinejoin="round">
    <circle cx="14" cy="14" r="11.5" strokeWidth="3" strokeDasharray={absent ? '4.5 4' : undefined} className={classes(done || current ? 'fill-ink stroke-ink' : stale ? 'fill-amber-soft stroke-amber-strong' : 'fill-paper stroke-ink')} />
    {done && <path d="m8 14.2 4 4 8-8.4" fill="none" strokeWidth="2.5" className="stroke-paper" />}
    {current && !done && <circle cx="14" cy="14" r="4" className="fill-paper" />}
    {stale && !done && !current && <path d="M14 8v7m0 4v.2" fill="none" strokeWidth="2.5" className="stroke-amber-text" />}
  </svg>
)
