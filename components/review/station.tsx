import { classes } from '@/components/ui/classes'
import type { ReviewEntry } from '@/lib/features/review/view'

export type Mark = 'open' | 'accepted' | 'edited' | 'rejected' | 'own' | 'stale' | 'published' | 'dropped'

/** What became of an entry, for its station on the line and the word beside it. */
export const markOf = ({ stale, own, judgement, judged, absent }: ReviewEntry): Mark => {
  if (stale !== null) return 'stale'
  if (judgement === 'rejected') return 'rejected'
  if (own) return 'own'
  if (absent) return 'dropped'
  if (!judged) return 'open'
  return judgement === 'edited' ? 'edited' : judgement === 'accepted' ? 'accepted' : 'published'
}

const shapes: Record<Mark, string> = {
  open: '',
  accepted: 'm8 14.2 4 4 8-8.4',
  published: 'm8 14.2 4 4 8-8.4',
  edited: 'm9 19 .6-3.4 7.6-7.6 2.8 2.8-7.6 7.6Z',
  rejected: 'm9.5 9.5 9 9m0-9-9 9',
  dropped: 'M8.5 14h11',
  own: 'M14 8.5v11M8.5 14h11',
  stale: 'M14 8v7m0 4v.2',
}
const filled: ReadonlySet<Mark> = new Set(['accepted', 'edited', 'own', 'published'])

/** A station of the line: an open ring asks for a look, a filled one was judged. The word for it stands beside. */
export const Station = ({ mark }: { mark: Mark }) => (
  <svg aria-hidden viewBox="0 0 28 28" className="relative size-7" strokeLinecap="round" strokeLinejoin="round">
    <circle
      cx="14" cy="14" r="11.5" strokeWidth="3" strokeDasharray={mark === 'rejected' || mark === 'dropped' ? '4.5 4' : undefined}
      className={classes(filled.has(mark) ? 'fill-ink stroke-ink' : mark === 'stale' ? 'fill-amber-soft stroke-amber-strong' : 'fill-paper stroke-ink', (mark === 'rejected' || mark === 'dropped') && 'stroke-line-strong')}
    />
    {shapes[mark] && (
      <path
        d={shapes[mark]} fill="none" strokeWidth="2.5"
        className={filled.has(mark) ? 'stroke-paper' : mark === 'stale' ? 'stroke-amber-text' : mark === 'rejected' ? 'stroke-coral-strong' : 'stroke-line-strong'}
      />
    )}
  </svg>
)
