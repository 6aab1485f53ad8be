import { useTranslations } from 'next-intl'
import { inEuros } from '@/lib/domain/mediaplan/money'
import type { PlanResult } from '@/lib/domain/mediaplan/types'
import { Tag } from '@/components/ui/tag'

/** What must be made and what it costs, for reading. */
export const ProductionList = ({ result }: { result: PlanResult }) => {
  const t = useTranslations('plan.production')
  if (result.production.length === 0) return <p>{t('none')}</p>
  const nameOf = (id: string) => result.rows.find(row => row.id === id)?.name ?? id
  return (
    <ul className="grid max-w-2xl">
      {result.production.map(line => (
        <li key={line.id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line py-3 first:border-t-0 first:pt-0">
          <span><span className="font-medium">{line.name}</span>{line.rowIds.length > 0 && <span className="block text-sm text-muted">{t('for', { media: [...new Set(line.rowIds.map(nameOf))].join(', ') })}</span>}</span>
          {line.cents === null ? <Tag tone="tone-amber-0">{t('ask')}</Tag> : <span className="font-semibold tabular-nums">{inEuros(line.cents)}</span>}
        </li>
      ))}
    </ul>
  )
}
