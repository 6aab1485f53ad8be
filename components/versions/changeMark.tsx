import { classes } from '@/components/ui/classes'
import type { ChangeView } from '@/lib/features/versions/view'

const looks = { added: 'text-green-text', dropped: 'text-coral-text', changed: 'text-blue-text' } as const
const fills = { added: 'fill-green-soft', dropped: 'fill-coral-soft', changed: 'fill-blue-soft' } as const

/** What became of something: a plus, a stroke, or two lines that trade places. The words stand beside it. */
export const ChangeMark = ({ change, className = 'size-6' }: { change: ChangeView['change']; className?: string }) => (
  <svg aria-hidden viewBox="0 0 24 24" className={classes('shrink-0', looks[change], className)} fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round">
    <circle cx="12" cy="12" r="9.5" className={fills[change]} strokeWidth="2" />
    {change === 'added' && <path d="M12 7.5v9M7.5 12h9" />}
    {change === 'dropped' && <path d="M7.5 12h9" />}
    {change === 'changed' && <path d="M7.5 9.5c4 0 5 5 9 5M7.5 14.5c1.4 0 2.4-.6 3.2-1.4M16.5 9.5c-1.4 0-2.4.6-3.2 1.4" />}
  </svg>
)
