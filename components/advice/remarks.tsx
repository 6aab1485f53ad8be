import { useFormatter, useTranslations } from 'next-intl'
import type { PlanNote, Warning } from '@/lib/domain/advice/types'
import { warningEntryId } from '@/lib/domain/review/entries'
import { Extras } from './extras'
import { Said } from './said'
import { Why, type Source } from './why'

/** Warnings and legal lines. A legal line says when it was checked, and that a lawyer should look at it. */
export const Warnings = ({ warnings, source }: { warnings: readonly Warning[]; source: Source }) => {
  const t = useTranslations('advice.overview')
  const format = useFormatter()
  return (
    <ul className="grid">
      {warnings.map((warning, index) => (
        <li key={`${warning.ref}-${index}`} className="border-t border-line py-4 first:border-t-0 first:pt-0 last:pb-0 print:break-inside-avoid">
          <p className="max-w-prose"><Said link={source.link}>{warning.text}</Said></p>
          {warning.checkedOn && (
            <p className="mt-1 text-sm text-muted">{t('checkedOn', { date: format.dateTime(new Date(`${warning.checkedOn}T12:00:00Z`), { dateStyle: 'long' }) })}</p>
          )}
          <Extras trace={warning.trace} of={warning.text.slice(0, 80)} entryId={warningEntryId(warning)} source={source} />
        </li>
      ))}
    </ul>
  )
}

/** Notes about the plan: order, timing, gates, review. */
export const PlanNotes = ({ notes, source }: { notes: readonly PlanNote[]; source: Source }) => (
  <ul className="grid">
    {notes.map((note, index) => (
      <li key={`${note.ref}-${index}`} className="border-t border-line py-4 first:border-t-0 first:pt-0 last:pb-0 print:break-inside-avoid">
        <p className="max-w-prose"><Said link={source.link}>{note.text}</Said></p>
        <Why trace={note.trace} of={note.text.slice(0, 80)} source={source} />
      </li>
    ))}
  </ul>
)
