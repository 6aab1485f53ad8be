/** The look of the tables of a plan: wide ones scroll under a name that stays; on a phone the rows are cards of three columns. */
export const tableBlock = 'block w-full border-separate border-spacing-0 text-[0.9375rem] sm:table print:text-[8pt]'
export const rowBlock = 'grid grid-cols-3 gap-x-2 gap-y-2 sm:table-row'
export const headCell = 'border-b border-line-strong px-1.5 py-2 text-left text-sm font-semibold text-muted'
export const nameCell = 'col-span-2 max-sm:px-2 sm:sticky sm:left-0 sm:z-[1] sm:w-52 sm:min-w-52 sm:bg-paper sm:px-2 print:static print:bg-transparent print:w-40 print:min-w-0'
export const cellBlock = 'grid px-0 text-right align-top tabular-nums sm:table-cell sm:min-w-[5.25rem] sm:px-1 print:min-w-0 print:px-0.5'
/** The total stays in sight on the right. */
export const endCell = 'sm:sticky sm:right-0 sm:z-[1] sm:bg-paper print:static print:bg-transparent print:min-w-0'
export const totalCell = `col-start-3 block px-2 text-right align-top tabular-nums whitespace-nowrap sm:table-cell sm:min-w-24 ${endCell}`
