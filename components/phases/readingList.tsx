import { TermList } from '@/components/glossary/termList'
import type { PhaseView } from '@/lib/features/phases/view'

/** What there is to read about a phase, in the glossary or in the knowledge base. */
export const ReadingList = ({ items, room }: { items: PhaseView['terms']; room: 'glossary' | 'knowledge' }) => (
  <div className="mt-3"><TermList room={room} terms={items.map(({ slug, title, summary }) => ({ slug, name: title, short: summary, otherNames: [] }))} /></div>
)
