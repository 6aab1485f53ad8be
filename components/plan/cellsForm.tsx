'use client'

import { ChevronDown, Lock, LockOpen } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActionForm, type FieldOf } from '@/components/forms/actionForm'
import { classes } from '@/components/ui/classes'
import { asTyped, inEuros, readEuros } from '@/lib/domain/mediaplan/money'
import type { MediaRow } from '@/lib/domain/mediaplan/types'
import { givePlanCells } from '@/lib/features/plan/actions'
import type { TableNow } from '@/lib/features/plan/view'
import { PlanTable, type MonthName } from './planTable'
import { cellBlock, nameCell, rowBlock, totalCell } from './tableLook'

/** One medium of the table, with what stands under it, and the colours of its phase. */
export type EditedRow = Pick<MediaRow, 'id' | 'name' | 'status' | 'cells' | 'cents'> & { facts: ReactNode; why: ReactNode }
export type EditedPhase = { phase: string; name: string; tone: string; cents: number; byMonth: number[]; rows: EditedRow[]; free: { id: string; name: string }[] }

type Props = { workshopId: string; version: number; months: readonly MonthName[]; phases: readonly EditedPhase[]; byMonth: readonly number[]; total: number }

/**
 * All amounts in one form. An empty field leaves the amount to the plan, which shows its proposal in it; a lock keeps what
 * stands there. It works without scripts: on a phone the rows are cards.
 */
export const CellsForm = ({ workshopId, version, ...table }: Props) => {
  const t = useTranslations('plan.table')
  return (
    <ActionForm
      action={givePlanCells} hidden={{ workshopId, sent: 1 }} submit={t('save')} success={t('saved')}
      className="grid gap-5 [&>button]:sticky [&>button]:bottom-4 [&>button]:z-10 [&>button]:justify-self-start [&>button]:shadow-lg print:[&>button]:hidden"
    >
      {(field, refusal) => {
        const now = refusal?.code === 'conflict' ? refusal.detail as TableNow | undefined : undefined
        return (
          <>
            <input type="hidden" name="version" value={now?.version ?? version} />
            <CellsTable key={version} {...table} field={name => ({ ...field(name), ...(now && { now: now.fields[name] ?? '' }) })} />
          </>
        )
      }}
    </ActionForm>
  )
}

/** A field; after a conflict with what it holds in the plan as it is by now. */
type CellFieldOf = (name: string) => ReturnType<FieldOf> & { now?: string }
type TableProps = Omit<Props, 'workshopId' | 'version'> & { field: CellFieldOf }

const CellsTable = ({ months, phases, byMonth, total, field }: TableProps) => {
  const t = useTranslations('plan.table')
  return (
    <PlanTable months={months}>
      {phases.map(phase => <PhaseRows key={phase.phase} phase={phase} months={months} field={field} />)}
      <tfoot className="block sm:table-footer-group print:table-row-group">
        <tr className={classes(rowBlock, 'font-semibold')}>
          <th scope="row" className={classes(nameCell, 'block py-3 text-left sm:table-cell')}>{t('total')}</th>
          {byMonth.map((cents, i) => (
            <td key={months[i]!.month} className={classes(cellBlock, 'py-3')}><span className="text-xs text-muted sm:hidden">{months[i]!.short}</span>{inEuros(cents)}</td>
          ))}
          <td className={classes(totalCell, 'py-3')}>{inEuros(total)}</td>
        </tr>
      </tfoot>
    </PlanTable>
  )
}

const PhaseRows = ({ phase, months, field }: { phase: EditedPhase; months: readonly MonthName[]; field: CellFieldOf }) => {
  const t = useTranslations('plan.table')
  return (
    <tbody className={classes(phase.tone, 'block sm:table-row-group print:break-inside-avoid')}>
      <tr className={classes(rowBlock, 'mt-4 border-t-4 border-tone bg-tone-soft text-tone-text')}>
        <th scope="rowgroup" className={classes(nameCell, 'block bg-tone-soft py-2.5 text-left font-heading text-lg sm:table-cell sm:bg-tone-soft')}>{phase.name}</th>
        {phase.byMonth.map((cents, i) => <td key={months[i]!.month} className={classes(cellBlock, 'py-2.5 font-medium max-sm:hidden')}>{inEuros(cents)}</td>)}
        <td className={classes(totalCell, 'bg-tone-soft py-2.5 font-semibold sm:bg-tone-soft')}>{inEuros(phase.cents)}</td>
      </tr>
      {phase.rows.map(row => <Medium key={row.id} row={row} months={months} field={field} />)}
      {phase.free.length > 0 && (
        <tr className={rowBlock}>
          <td colSpan={months.length + 2} className="col-span-3 block py-1 sm:table-cell">
            <details className="group sticky left-0 sm:max-w-[62rem] sm:px-2 print:hidden">
              <summary className="inline-flex min-h-11 items-center gap-1.5 rounded text-sm font-medium text-muted hover:text-ink sm:min-h-9">
                <ChevronDown aria-hidden className="size-4 transition-transform duration-150 group-open:rotate-180" />{t('free')} ({phase.free.length})
              </summary>
              <p className="text-sm text-muted">{t('freeIntro')}</p>
              <div className="flex flex-wrap gap-x-6">{phase.free.map(({ id, name }) => <Takes key={id} id={id} name={name} takes={false} field={field} label={name} />)}</div>
            </details>
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** Whether a tick box is ticked: `sent` tells that the form was refused. What was left as it stood follows the plan by now. */
const isTicked = (field: CellFieldOf, name: string, stood: boolean): boolean => {
  const { defaultValue, now } = field(name)
  const mine = field('sent').defaultValue === undefined ? stood : defaultValue !== undefined
  return now !== undefined && mine === stood ? now !== '' : mine
}

const Takes = ({ id, name, takes, field, label }: { id: string; name: string; takes: boolean; field: CellFieldOf; label?: string }) => {
  const t = useTranslations('plan.table')
  return (
    <label className="inline-flex min-h-11 items-center gap-2.5 text-sm sm:min-h-9 print:hidden">
      <input type="hidden" name={`f/${id}`} value="1" />
      <input
        type="checkbox" name={`o/${id}`} defaultChecked={isTicked(field, `o/${id}`, takes)} className="size-5 shrink-0 accent-ink"
        {...(label === undefined ? { 'aria-label': t('takesFor', { name }) } : {})}
      />
      <span className="text-muted">{label ?? t('takes')}</span>
    </label>
  )
}

const Medium = ({ row, months, field }: { row: EditedRow; months: readonly MonthName[]; field: CellFieldOf }) => {
  const t = useTranslations('plan.table')
  return (
    <>
      <tr className={classes(rowBlock, 'border-t border-line pt-3 sm:border-t-0')}>
        <th scope="row" className={classes(nameCell, 'col-span-3 block text-left font-medium leading-snug sm:table-cell sm:border-t sm:border-line sm:py-2')}>
          {row.name}
          {row.status === 'off' && <span className="font-normal text-muted"> ({t('off')})</span>}
          {row.status === 'gone' && <span className="font-normal text-coral-text"> ({t('gone')})</span>}
        </th>
        {row.cells.map((cell, i) => (
          <td key={months[i]!.month} className={classes(cellBlock, 'sm:border-t sm:border-line sm:py-1.5')}><Cell row={row} cell={cell} month={months[i]!} field={field} /></td>
        ))}
        <td className={classes(totalCell, 'self-end font-semibold sm:align-middle sm:border-t sm:border-line sm:py-2')}>
          <span className="mr-2 text-sm font-normal text-muted sm:hidden">{t('total')}</span>{inEuros(row.cents)}
        </td>
      </tr>
      <tr className={rowBlock}>
        <td colSpan={months.length + 2} className="col-span-3 block pb-2 sm:table-cell">
          <div className="sticky left-0 sm:max-w-[62rem] sm:px-2">
            {row.facts}
            <div className="flex flex-wrap items-start gap-x-6">
              {row.status !== 'gone' && <Takes id={row.id} name={row.name} takes={row.status !== 'off'} field={field} />}
              {row.why}
            </div>
          </div>
        </td>
      </tr>
    </>
  )
}

/** An amount with its lock. What was given by hand stands in ink; a proposal stands in grey, until something is typed. */
const Cell = ({ row, cell, month, field }: { row: EditedRow; cell: MediaRow['cells'][number]; month: MonthName; field: CellFieldOf }) => {
  const t = useTranslations('plan.table')
  const [name, lock] = [`c/${row.id}/${month.month}`, `l/${row.id}/${month.month}`]
  const { id, error, defaultValue, now } = field(name)
  const byHand = cell.origin === 'hand'
  const stood = byHand ? asTyped(cell.cents) : ''
  const mine = defaultValue ?? stood
  const value = now !== undefined && mine === stood ? now : mine
  const about = { name: row.name, month: month.long }
  return (
    <div className="grid gap-0.5">
      <span aria-hidden className="text-xs text-muted sm:hidden">{month.short}</span>
      <div className="relative">
        <input
          id={id} name={name} type="text" inputMode="decimal" autoComplete="off" defaultValue={value} readOnly={cell.locked}
          placeholder={byHand ? '' : inEuros(cell.cents).slice(2)} maxLength={16}
          aria-label={byHand ? t('cell', about) : t('cellProposal', { ...about, amount: inEuros(cell.cents) })}
          {...(error ? { 'aria-invalid': true as const, 'aria-describedby': `${id}-error` } : {})}
          className={classes(
            'block min-h-11 w-full rounded-lg border border-line bg-transparent py-1.5 pr-7 pl-1.5 text-right tabular-nums placeholder:text-muted hover:border-ink sm:min-h-10 print:border-0 print:pr-0',
            'aria-invalid:border-2 aria-invalid:border-coral-strong', byHand && 'bg-surface font-semibold text-ink', cell.locked && 'border-line-strong bg-sunken',
          )}
        />
        <label className="absolute inset-y-0 right-0 grid w-7 place-items-center rounded-r-lg has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-focus print:hidden">
          <input type="checkbox" name={lock} value={cell.cents} defaultChecked={isTicked(field, lock, cell.locked)} aria-label={t('lock', about)} className="peer sr-only" />
          <LockOpen aria-hidden className="size-4 text-line-strong peer-checked:hidden" />
          <Lock aria-hidden className="hidden size-4 text-ink peer-checked:block" />
        </label>
      </div>
      {now !== undefined && now !== value && <p className="text-left text-sm font-medium text-amber-text">{now === '' ? t('nowProposal') : t('nowAmount', { amount: inEuros(readEuros(now) ?? 0) })}</p>}
      {error && <p id={`${id}-error`} className="text-left text-sm font-medium text-coral-text">{error}</p>}
    </div>
  )
}
