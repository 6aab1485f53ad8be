import type { ReactNode } from 'react'
import { classes } from './classes'

export type Column<Row> = { key: string; label: string; cell: (row: Row) => ReactNode; number?: boolean }

/** Rows that become cards on a phone: there each cell carries the name of its column. The first column names the row. */
export const Table = <Row,>({ caption, columns, rows, rowKey, showCaption = false }: {
  caption: string; columns: readonly Column<Row>[]; rows: readonly Row[]; rowKey: (row: Row) => string; showCaption?: boolean
}) => (
  <table className="block w-full text-left sm:table">
    <caption className={showCaption ? 'mb-3 block text-left text-muted sm:table-caption' : 'sr-only'}>{caption}</caption>
    <thead className="sr-only sm:not-sr-only sm:table-header-group">
      <tr>
        {columns.map(column => (
          <th key={column.key} scope="col" className={classes('border-b border-line-strong py-2 pr-4 text-sm font-semibold text-muted', column.number && 'text-right')}>{column.label}</th>
        ))}
      </tr>
    </thead>
    <tbody className="grid gap-4 sm:table-row-group">
      {rows.map(row => (
        <tr key={rowKey(row)} className="block rounded-xl border border-line p-4 sm:table-row sm:rounded-none sm:border-0 sm:p-0">
          {columns.map((column, index) => {
            const Cell = index === 0 ? 'th' : 'td'
            return (
              <Cell
                key={column.key} {...(index === 0 ? { scope: 'row' as const } : {})}
                className={classes(
                  'block font-normal sm:table-cell sm:border-b sm:border-line sm:py-3 sm:pr-4 sm:align-top',
                  index === 0 ? 'font-semibold' : 'mt-2.5 grid gap-x-3 min-[420px]:grid-cols-[8rem_minmax(0,1fr)] sm:mt-0', column.number && 'sm:text-right',
                )}
              >
                {index > 0 && <span aria-hidden className="text-sm text-muted sm:hidden">{column.label}</span>}
                {column.cell(row)}
              </Cell>
            )
          })}
        </tr>
      ))}
    </tbody>
  </table>
)
