import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'

export type TickLook = 'row' | 'chip' | 'box' | 'faint' | 'plain'

const looks: Record<TickLook, string> = {
  row: 'min-h-12 items-start gap-3 rounded-lg border border-line bg-surface px-3.5 py-3 hover:border-line-strong has-checked:border-ink has-checked:bg-sunken',
  chip: 'min-h-11 items-center gap-2 rounded-full border border-line-strong bg-surface px-4 py-2 hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-paper',
  box: 'min-h-11 min-w-0 items-center justify-center rounded-lg border border-line-strong bg-surface text-center tabular-nums hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-paper',
  faint: 'min-h-11 min-w-0 items-center justify-center rounded-lg border border-line px-1 text-center text-sm text-muted hover:border-ink has-checked:border-line-strong has-checked:bg-sunken has-checked:text-ink',
  plain: 'min-h-11 items-center gap-3 py-1.5 text-muted has-checked:text-ink',
}

/**
 * One radio button or tick box with its label: as a row, as a chip, as a box of a scale (faint where it says nothing), or plain. The mark of chips and
 * boxes is their filled ground; the input stays there for keyboards and screen readers.
 */
export const Tick = ({ kind, name, value, label, checked, look = 'row', className, spoken }: {
  kind: 'radio' | 'checkbox'; name: string; value: string; label: ReactNode; checked: boolean; look?: TickLook; className?: string
  /** What a screen reader says, where the label is short. */
  spoken?: string
}) => {
  const bare = look === 'chip' || look === 'box' || look === 'faint'
  return (
    <label className={classes(
      'relative flex cursor-pointer transition-colors duration-150 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
      looks[look], className,
    )}>
      <input
        type={kind} name={name} value={value} defaultChecked={checked} {...(spoken ? { 'aria-label': spoken } : {})}
        className={bare ? 'absolute inset-0 size-full cursor-pointer opacity-0' : classes('size-5 shrink-0 accent-ink focus-visible:outline-none', look === 'row' && 'mt-0.5')}
      />
      <span className="min-w-0">{label}</span>
    </label>
  )
}
