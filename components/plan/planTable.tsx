import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'
import { endCell, headCell, nameCell, tableBlock } from './tableLook'

export type MonthName = { month: string; short: string; long: string }

/** The frame of a table of amounts: it scrolls by itself, and names the medium, the months and the total. */
export const PlanTable = ({ months, children }: { months: readonly MonthName[]; children: ReactNode }) => {
  const t = useTranslations('plan.table')
  return (
    <div role="region" aria-label={t('scroll')} tabIndex={0} className="min-w-0 sm:overflow-x-auto print:overflow-visible">
      <table className={tableBlock}>
        <caption className="sr-only">{t('caption')}</caption>
        <thead className="sr-only sm:not-sr-only sm:table-header-group">
          <tr>
            <th scope="col" className={classes(headCell, nameCell)}>{t('medium')}</th>
            {months.map(({ month, short, long }) => <th key={month} scope="col" className={classes(headCell, 'text-right')}><abbr title={long} className="no-underline">{short}</abbr></th>)}
            <th scope="col" className={classes(headCell, endCell, 'text-right')}>{t('total')}</th>
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}
