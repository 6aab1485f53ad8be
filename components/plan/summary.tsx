import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { inEuros } from '@/lib/domain/mediaplan/money'
import type { PlanResult } from '@/lib/domain/mediaplan/types'
import { classes } from '@/components/ui/classes'

type Figure = { key: string; label: string; cents: number; note?: ReactNode; loud?: boolean; strong?: boolean }

/** The plan in a few figures that add up. */
export const Summary = ({ result }: { result: PlanResult }) => {
  const t = useTranslations('plan.summary')
  const figures: Figure[] = [
    { key: 'budget', label: t('budget'), cents: result.budgetCents, note: t('budgetNote', { amount: inEuros(result.monthlyCents) }) },
    { key: 'planned', label: t('planned'), cents: result.plannedCents },
    ...(result.overCents > 0
      ? [{ key: 'over', label: t('over'), cents: result.overCents, loud: true }]
      : [{ key: 'open', label: t('open'), cents: result.openCents, loud: result.openCents > 0 }]),
    {
      key: 'production', label: t('production'), cents: result.productionCents,
      note: result.productionOpen > 0 ? t('productionOpen', { count: result.productionOpen }) : undefined,
    },
    { key: 'total', label: t('total'), cents: result.totalCents, note: t('totalNote'), strong: true },
  ]
  return (
    <dl aria-label={t('label')} className="grid grid-cols-2 gap-x-8 gap-y-5 border-y border-line py-5 sm:grid-cols-3 lg:grid-cols-5">
      {figures.map(({ key, label, cents, note, loud, strong }) => (
        <div key={key} className="grid content-start">
          <dt className="text-sm text-muted">{label}</dt>
          <dd className={classes('font-heading text-xl tabular-nums', (strong ?? false) && 'font-semibold', loud && 'text-coral-text')}>{inEuros(cents)}</dd>
          {note && <dd className="text-sm text-muted">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
