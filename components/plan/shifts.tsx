import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Table } from '@/components/ui/table'
import { classes } from '@/components/ui/classes'
import { inEuros } from '@/lib/domain/mediaplan/money'
import type { Shift } from '@/lib/domain/mediaplan/whatIf'

type Shifted = Shift & { key: string; name: ReactNode; tone: string }

const signed = (cents: number): string => `${cents > 0 ? '+' : '−'} ${inEuros(Math.abs(cents))}`

/** Before and after as two stretches of the line, and in figures. */
export const Shifts = ({ caption, shifts, bars = false }: { caption: string; shifts: readonly Shifted[]; bars?: boolean }) => {
  const t = useTranslations('plan.whatIf')
  const most = Math.max(1, ...shifts.flatMap(({ before, after }) => [before, after]))
  return (
    <Table
      caption={caption} rows={shifts} rowKey={({ key }) => key}
      columns={[
        { key: 'name', label: t('name'), cell: ({ name, tone, before, after }) => (
          <span className={classes(tone, 'grid gap-1')}>
            <span>{name}</span>
            {bars && (
              <svg aria-hidden viewBox="0 0 100 14" preserveAspectRatio="none" className="h-3.5 w-full max-w-xs">
                <line x1="0" x2={(before / most) * 100} y1="3" y2="3" stroke="var(--line-strong)" strokeWidth="3" vectorEffect="non-scaling-stroke" />
                <line x1="0" x2={(after / most) * 100} y1="10" y2="10" stroke="var(--tone)" strokeWidth="7" vectorEffect="non-scaling-stroke" />
              </svg>
            )}
          </span>
        ) },
        { key: 'before', label: t('before'), number: true, cell: ({ before }) => inEuros(before) },
        { key: 'after', label: t('after'), number: true, cell: ({ after }) => <span className="font-semibold">{inEuros(after)}</span> },
        { key: 'change', label: t('change'), number: true, cell: ({ before, after }) => <span className={after > before ? 'text-green-text' : 'text-coral-text'}>{signed(after - before)}</span> },
      ]}
    />
  )
}
