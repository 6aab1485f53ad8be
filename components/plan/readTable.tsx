import { Lock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { phaseTone } from '@/components/line/tones'
import { classes } from '@/components/ui/classes'
import { inEuros } from '@/lib/domain/mediaplan/money'
import type { PlanResult } from '@/lib/domain/mediaplan/types'
import { PlanTable } from './planTable'
import { RowFacts, RowWhy } from './rowNotes'
import { cellBlock, nameCell, rowBlock, totalCell } from './tableLook'
import { useCalendarWords } from './words'

/** The amounts as they stand, for reading and printing. */
export const ReadTable = ({ result, notes = true }: { result: PlanResult; notes?: boolean }) => {
  const t = useTranslations('plan.table')
  const words = useCalendarWords()
  return (
    <PlanTable months={result.months.map(words.monthName)}>
      {result.phases.map(phase => (
        <tbody key={phase.phase} className={classes(phaseTone(phase.phase), 'block sm:table-row-group print:break-inside-avoid')}>
          <tr className={classes(rowBlock, 'mt-4 border-t-4 border-tone bg-tone-soft text-tone-text')}>
            <th scope="rowgroup" className={classes(nameCell, 'block bg-tone-soft py-2.5 text-left font-heading text-lg sm:table-cell sm:bg-tone-soft')}>{phase.name}</th>
            {phase.byMonth.map((cents, i) => <td key={result.months[i]} className={classes(cellBlock, 'py-2.5 font-medium max-sm:hidden')}>{inEuros(cents)}</td>)}
            <td className={classes(totalCell, 'bg-tone-soft py-2.5 font-semibold sm:bg-tone-soft')}>{inEuros(phase.cents)}</td>
          </tr>
          {result.rows.filter(row => row.phase === phase.phase && (row.status !== 'free' || row.cents > 0) && (row.status !== 'off' || row.cents > 0)).map(row => (
            <ReadRow key={row.id} row={row} result={result} notes={notes} />
          ))}
        </tbody>
      ))}
      <tfoot className="block sm:table-footer-group print:table-row-group">
        <tr className={classes(rowBlock, 'mt-4 border-t-2 border-ink font-semibold')}>
          <th scope="row" className={classes(nameCell, 'block py-3 text-left sm:table-cell')}>{t('total')}</th>
          {result.byMonth.map((cents, i) => <td key={result.months[i]} className={classes(cellBlock, 'py-3 max-sm:hidden')}>{inEuros(cents)}</td>)}
          <td className={classes(totalCell, 'py-3')}>{inEuros(result.plannedCents)}</td>
        </tr>
      </tfoot>
    </PlanTable>
  )
}

const ReadRow = ({ row, result, notes }: { row: PlanResult['rows'][number]; result: PlanResult; notes: boolean }) => {
  const t = useTranslations('plan.table')
  const words = useCalendarWords()
  return (
    <>
      <tr className={classes(rowBlock, 'border-t border-line pt-3')}>
        <th scope="row" className={classes(nameCell, 'block text-left font-medium leading-snug sm:table-cell sm:border-t sm:border-line sm:py-2')}>{row.name}</th>
        {row.cells.map((cell, i) => (
          <td key={result.months[i]} className={classes(cellBlock, 'px-2 sm:border-t sm:border-line sm:py-2', cell.cents === 0 && 'text-muted')}>
            <span aria-hidden className="text-xs text-muted sm:hidden">{words.monthShort(result.months[i]!)}</span>
            <span className="inline-flex items-center justify-end gap-1">
              {cell.locked && <Lock aria-label={t('locked')} className="size-3 text-muted" />}{cell.cents === 0 ? '–' : inEuros(cell.cents)}
            </span>
          </td>
        ))}
        <td className={classes(totalCell, 'row-start-1 self-start font-semibold sm:border-t sm:border-line sm:py-2')}>{inEuros(row.cents)}</td>
      </tr>
      {notes && (
        <tr className={rowBlock}>
          <td colSpan={result.months.length + 2} className="col-span-3 block px-2 pb-2 sm:table-cell">
            <div className="sticky left-2">
              <RowFacts row={row} warnings={result.warnings} />
              <RowWhy row={row} phase={result.phases.find(({ phase }) => phase === row.phase)} />
            </div>
          </td>
        </tr>
      )}
    </>
  )
}
