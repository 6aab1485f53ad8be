import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'
import styles from './transitLine.module.css'

/** `here`: what the page is about plays in this station; its words stand beside the line. */
export type StationStatus = 'active' | 'here' | 'done' | 'current' | 'todo' | 'skipped' | 'out_of_scope'

export type Station = {
  key: string
  label: ReactNode
  status: StationStatus
  /** A class of phaseTone. */
  tone: string
  /** A finished address; the label becomes a link. */
  href?: string
  /** Below the label, in small: why it is skipped, what is in it. */
  note?: ReactNode
}

/** A named stretch of the line. `from` is the index of its first station. */
export type Stretch = { key: string; name: string; tone: string; from: number; span: number; href?: string; note?: ReactNode }

export type TransitLineProps = {
  label: string
  stations: readonly Station[]
  stretches?: readonly Stretch[]
  /** `auto` lies down where there is room; `vertical` always stands. */
  orientation?: 'auto' | 'vertical'
  size?: 'small' | 'normal' | 'large'
  /** The line runs on beyond its first and last station. */
  open?: boolean
  className?: string
}

/** Statuses that go without saying: a line on which nothing is special carries no words about it. */
const silent = ['active', 'here', 'todo'] as const
const isSilent = (status: StationStatus): status is (typeof silent)[number] => (silent as readonly StationStatus[]).includes(status)

/** The line: stations in order, each with a shape and words for its status, under the stretches that group them. */
export const TransitLine = ({
  label, stations, stretches = [], orientation = 'auto', size = 'normal', open = false, className,
}: TransitLineProps) => (
  <div className={classes(styles.frame, className)} data-count={stations.length}>
    <div className={classes(orientation === 'auto' && styles.auto, styles[size], open && styles.open)}>
      {stretches.length > 0 && (
        <div className={styles.phases} aria-hidden={stretches.some(stretch => stretch.href) ? undefined : true}>
          {stretches.map((stretch, index) => (
            <div key={index} className={classes(styles.phase, stretch.tone)} data-from={stretch.from} data-span={stretch.span}>
              <StretchHead stretch={stretch} className="block truncate" />
            </div>
          ))}
        </div>
      )}
      <ol aria-label={label} className={styles.line}>
        {stations.map((station, index) => (
          <StationItem key={station.key} station={station} stretch={stretches.find(({ from, span }) => index >= from && index < from + span)} starts={stretches.some(({ from }) => from === index)} />
        ))}
      </ol>
    </div>
  </div>
)

const StretchHead = ({ stretch, className }: { stretch: Stretch; className: string }) => (
  <span className={classes('rounded-md bg-tone-soft px-2.5 py-1 text-sm font-semibold text-tone-text transition-colors duration-200', className)}>
    {stretch.href ? <Link href={stretch.href} className="underline decoration-current underline-offset-4">{stretch.name}</Link> : stretch.name}
    {stretch.note && <span className="font-normal"> · {stretch.note}</span>}
  </span>
)

const StationItem = ({ station, stretch, starts }: { station: Station; stretch: Stretch | undefined; starts: boolean }) => {
  const t = useTranslations('common.line')
  const quiet = station.status === 'out_of_scope' || station.status === 'todo'
  return (
    <li className={classes(styles.station, station.tone)} data-status={station.status} data-opens={starts || undefined} {...(station.status === 'current' ? { 'aria-current': 'step' as const } : {})}>
      <span aria-hidden className={styles.stretch} />
      <span aria-hidden className={styles.marker}>
        {station.status === 'done' && (
          <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round"><path d="m3.5 8.5 3 3 6-7" /></svg>
        )}
      </span>
      <span className={classes(styles.text, 'leading-snug')}>
        {stretch && starts && <span className={styles.phaseHead}><StretchHead stretch={stretch} className="inline-block" /></span>}
        <span className={classes('block text-[0.9375rem]', (station.status === 'current' || station.status === 'here') && 'font-semibold', quiet && 'text-muted')}>
          {station.href ? <Link href={station.href} className="text-link inline-block min-h-6">{station.label}</Link> : station.label}
        </span>
        {stretch && !starts && <span className="sr-only">, {t('phase', { name: stretch.name })}</span>}
        {!isSilent(station.status) && <span className="block text-sm text-muted"><span className="sr-only">, </span>{t(`status.${station.status}`)}</span>}
        {station.note && <span className="block text-sm text-muted">{station.note}</span>}
      </span>
    </li>
  )
}
