import { TriangleAlert } from 'lucide-react'
import type { PlanWarning, Reason } from '@/lib/domain/mediaplan/types'
import { classes } from '@/components/ui/classes'

/** The references that a sentence rests on. */
export const Refs = ({ refs }: { refs: readonly string[] }) =>
  refs.length === 0 ? null : <span className="text-sm text-muted tabular-nums"> [{refs.join(', ')}]</span>

/** Why a number is what it is, step by step. */
export const Reasons = ({ reasons, className }: { reasons: readonly Reason[]; className?: string }) => (
  <ul lang="nl" className={classes('grid gap-1.5', className)}>
    {reasons.map((reason, i) => (
      <li key={i} className="flex gap-2.5">
        <span aria-hidden className="mt-[0.6em] size-1.5 shrink-0 rounded-full bg-tone" />
        <span>{reason.text}<Refs refs={reason.refs} /></span>
      </li>
    ))}
  </ul>
)

/** What to mind, beside what it is about. */
export const PlanWarnings = ({ warnings, className }: { warnings: readonly PlanWarning[]; className?: string }) =>
  warnings.length === 0 ? null : (
    <ul lang="nl" className={classes('grid gap-1.5', className)}>
      {warnings.map((warning, i) => (
        <li key={i} className="flex gap-2">
          <TriangleAlert aria-hidden className="mt-1 size-4 shrink-0 text-amber-strong" />
          <span>{warning.text}<Refs refs={warning.refs} /></span>
        </li>
      ))}
    </ul>
  )
