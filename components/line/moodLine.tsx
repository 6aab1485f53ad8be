import { useTranslations } from 'next-intl'
import { classes } from '@/components/ui/classes'
import { stretchPath, type Point } from '@/lib/domain/journey/curve'
import type { Station } from './transitLine'

const height = 160
const wordOf = (rise: number) => rise >= 1.5 ? 'high' : rise > 0.25 ? 'good' : rise >= -0.25 ? 'even' : rise > -1.5 ? 'low' : 'lowest'

/**
 * The line as the customer's mood: up is happy, down is worried. The drawing is for the eye; the list under it says the
 * same in words. A station without a known feeling stays in the middle, hollow and unnamed.
 */
export const MoodLine = ({ label, stations, rises }: { label: string; stations: readonly Station[]; rises: readonly (number | null)[] }) => {
  const t = useTranslations('common.line')
  const width = stations.length * 100
  const points: Point[] = rises.map((rise, index) => ({
    x: index * 100 + 50, y: height / 2 - (Math.max(-2, Math.min(2, rise ?? 0)) / 2) * (height / 2 - 18),
  }))
  return (
    <div>
      <div aria-hidden className="relative" style={{ height }}>
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" className="absolute inset-0 size-full overflow-visible">
          <line x1="0" x2={width} y1={height / 2} y2={height / 2} stroke="var(--line)" vectorEffect="non-scaling-stroke" />
          {stations.map((station, index) => (
            <path
              key={station.key} d={stretchPath(points, index)} className={station.tone} fill="none" stroke={station.status === 'out_of_scope' ? 'var(--line)' : 'var(--tone)'} strokeWidth="6"
              strokeLinejoin="round" vectorEffect="non-scaling-stroke" {...(station.status === 'skipped' ? { strokeDasharray: '8 7' } : {})}
            />
          ))}
        </svg>
        {points.map((point, index) => (
          <span
            key={stations[index]!.key}
            className={classes('absolute grid size-6 -translate-1/2 place-items-center rounded-full border-3 bg-paper text-[0.6875rem] font-semibold tabular-nums', rises[index] === null ? 'border-line-strong text-muted' : 'border-ink')}
            style={{ left: `${((index + 0.5) / stations.length) * 100}%`, top: point.y }}
          >
            {index + 1}
          </span>
        ))}
      </div>
      <ol aria-label={label} className="mt-3 grid gap-1.5 text-sm md:grid-cols-[repeat(var(--count),minmax(0,1fr))] md:gap-2 md:text-center" style={{ '--count': stations.length } as React.CSSProperties}>
        {stations.map((station, index) => {
          const rise = rises[index]
          return (
            <li key={station.key} className="flex gap-2 md:block">
              <span className="w-5 shrink-0 text-muted tabular-nums md:hidden">{index + 1}</span>
              <span className="min-w-0">{station.label}</span>
              {rise !== null && rise !== undefined && <span className="text-muted md:block"><span className="md:sr-only">· </span>{t(`mood.${wordOf(rise)}`)}</span>}
              {station.note && <span className="text-muted md:block">{station.note}</span>}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
