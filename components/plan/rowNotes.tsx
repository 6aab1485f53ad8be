import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { MediaRow, PlanPhase, PlanWarning } from '@/lib/domain/mediaplan/types'
import { PlanWarnings, Reasons } from './reasons'

/** What belongs to one medium: what to mind, what it would bring at the rates entered, and why it gets what it gets. */
export const RowNotes = ({ row, phase, warnings }: { row: MediaRow; phase: PlanPhase | undefined; warnings: readonly PlanWarning[] }) => {
  const t = useTranslations('plan.table')
  return (
    <div className="grid max-w-prose gap-1.5 text-[0.9375rem]">
      <PlanWarnings warnings={warnings.filter(warning => warning.rowId === row.id)} />
      {row.estimates.map(({ kind, count, rate, label }) => (
        <p key={rate.id}>{t('estimate', { count: t(`kinds.${kind}`, { count }) })} <span lang="nl" className="text-muted">({label})</span></p>
      ))}
      <details className="group print:hidden">
        <summary className="inline-flex min-h-11 items-center gap-1.5 rounded text-sm font-medium text-muted hover:text-ink">
          <ChevronDown aria-hidden className="size-4 transition-transform duration-150 group-open:rotate-180" />
          <span aria-hidden>{t('why')}</span><span className="sr-only">{t('whyFor', { name: row.name })}</span>
        </summary>
        <Reasons reasons={[...(phase && row.status === 'on' ? phase.why : []), ...row.why]} className="mb-3 rounded-xl bg-sunken p-4" />
      </details>
    </div>
  )
}
