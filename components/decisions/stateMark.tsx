import type { PhaseStanding } from '@/lib/domain/decision/standing'
import { classes } from '@/components/ui/classes'

const looks = { open: 'text-muted', approved: 'text-green-text', change: 'text-coral-text' } as const

/** A station by its state: empty, ticked, or with a bend. The words stand beside it, so it is hidden from screen readers. */
export const StateMark = ({ state, className = 'size-6' }: { state: PhaseStanding['state']; className?: string }) => (
  <svg aria-hidden viewBox="0 0 24 24" className={classes('shrink-0', looks[state], className)} fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round">
    <circle cx="12" cy="12" r="9.5" strokeDasharray={state === 'open' ? '3 3.6' : undefined} className={state === 'approved' ? 'fill-green-soft' : state === 'change' ? 'fill-coral-soft' : undefined} />
    {state === 'approved' && <path d="m8 12.4 2.8 2.8L16.2 9.4" />}
    {state === 'change' && <path d="M8 14.5c4.5 0 3-5 8-5m-2.6-2.4L16 9.5l-2.6 2.4" />}
  </svg>
)
