import { useFormatter, useTranslations } from 'next-intl'
import { classes } from '@/components/ui/classes'

/** The client's year: busy months stand out by height and by word, not by colour alone. */
export const Calendar = ({ peaks }: { peaks: readonly number[] }) => {
  const t = useTranslations('advice.overview')
  const format = useFormatter()
  const name = (month: number, style: 'short' | 'long') => format.dateTime(new Date(Date.UTC(2026, month - 1, 15)), { month: style })
  if (peaks.length === 0) return <p className="text-muted">{t('noPeaks')}</p>
  return (
    <figure>
      <div aria-hidden className="flex h-16 items-end gap-1">
        {Array.from({ length: 12 }, (_, index) => {
          const busy = peaks.includes(index + 1)
          return (
            <span key={index} className="grid flex-1 justify-items-center gap-1">
              <span className={classes('w-full rounded-t', busy ? 'h-10 bg-coral-strong' : 'h-2.5 bg-line')} />
              <span className={classes('text-xs', busy ? 'font-semibold' : 'text-muted')}>
                <span className="sm:hidden">{name(index + 1, 'short').charAt(0)}</span><span className="max-sm:hidden">{name(index + 1, 'short').replace('.', '')}</span>
              </span>
            </span>
          )
        })}
      </div>
      <figcaption className="mt-3 font-medium">{t('peaks', { months: format.list(peaks.map(month => name(month, 'long'))) })}</figcaption>
    </figure>
  )
}
