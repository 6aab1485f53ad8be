import { useTranslations } from 'next-intl'
import { TermList } from '@/components/glossary/termList'
import type { PhaseView } from '@/lib/features/phases/view'
import { FoldSign } from './fold'

/** What there is to read about a phase, in the glossary or in the knowledge base. */
export const ReadingList = ({ items, room }: { items: PhaseView['terms']; room: 'glossary' | 'knowledge' }) => (
  <div className="mt-3"><TermList room={room} terms={items.map(({ slug, title, summary }) => ({ slug, name: title, short: summary, otherNames: [] }))} /></div>
)

/** The terms of a phase with what they mean, folded: who reads on needs them, who comes for the media does not. */
export const PhaseTerms = ({ terms }: { terms: PhaseView['terms'] }) => {
  const t = useTranslations('phases')
  return (
    <section aria-labelledby="terms" className="mt-14 sm:mt-20">
      <details className="unfolded group/terms">
        <summary className="grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4">
          <h2 id="terms" className="text-2xl">{t('terms')}</h2>
          <FoldSign className="row-span-2 group-open/terms:rotate-180" />
          <span className="text-muted">{t('termCount', { count: terms.length })}</span>
        </summary>
        <ReadingList room="glossary" items={terms} />
      </details>
    </section>
  )
}
