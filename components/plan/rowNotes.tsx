import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { MediaRow, PlanPhase, PlanWarning } from '@/lib/domain/mediaplan/types'
import { PlanWarnings, Reasons } from './reasons'

/** What to mind about one medium, and what it would bring at the rates that were entered. */
export const RowFacts = ({ row, warnings }: { row: MediaRow; warnings: readonly PlanWarning[] }) => {
  const t = useTranslations('plan.table')
  const here = warnings.filter(warning => warning.rowId === row.id)
  if (here.length + row.estimates.length === 0) return null
  return (
    <div className="grid max-w-prose gap-1 text-[0.9375rem] print:text-[8pt]">
      <PlanWarnings warnings={here} />
      {row.estimates.map(({ kind, count, rate, label }) => (
        <p key={rate.id}>{t('estimate', { count: t(`kinds.${kind}`, { count }) })} <span lang="nl" className="text-muted">({label})</span></p>
      ))}
    </div>
  )
}

/** "Waarom dit bedrag?": from the share of the phase to the months. */
export const RowWhy = ({ row, phase }: { row: MediaRow; phase: PlanPhase | undefined }) => {
  const t = useTranslations('plan.table')
  return (
    <details className="group max-w-prose print:hidden">
      <summary className="inline-flex min-h-11 items-center gap-1.5 rounded text-sm font-medium text-muted hover:text-ink sm:min-h-9">
        <ChevronDown aria-hidden className="size-4 transition-transform duration-150 group-open:rotate-180" />
        <span aria-hidden>{t('why')}</span><span className="sr-only">{t('whyFor', { name: row.name })}</span>
      </summary>
      <Reasons reasons={[...(phase && row.status === 'on' ? phase.why : []), ...row.why]} className="mb-3 rounded-xl bg-sunken p-4 text-[0.9375rem]" />
    </details>
  )
}
