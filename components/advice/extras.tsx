import { Thread } from '@/components/comments/thread'
import type { Trace } from '@/lib/domain/advice/types'
import { aboutEntry } from '@/lib/domain/discussion/about'
import { Why, type Source } from './why'

/** Below a part of the advice, side by side: why it is there, and what was said about it. `entryId` names it in talk. */
export const Extras = ({ trace, of, entryId, source }: { trace: Trace; of: string; entryId: string; source: Source }) => (
  <div className="mt-2 flex flex-wrap items-start gap-x-6 print:hidden">
    <Why trace={trace} of={of} source={source} />
    {source.discussion && <Thread discussion={source.discussion} about={aboutEntry(entryId)} of={of} />}
  </div>
)
