import { useTranslations } from 'next-intl'
import { classes } from './classes'

/** The shape of what is coming. One per screen says aloud that it is loading. */
export const Skeleton = ({ lines = 3, className }: { lines?: number; className?: string }) => (
  <div role="status" className={classes('grid gap-3', className)}>
    <span className="sr-only">{useTranslations('common')('loading')}</span>
    {Array.from({ length: lines }, (_, index) => (
      <span key={index} aria-hidden className={classes('h-5 animate-pulse rounded bg-line', index === lines - 1 && 'w-2/3')} />
    ))}
  </div>
)
