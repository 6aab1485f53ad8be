import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { Tag } from '@/components/ui/tag'
import type { Entry, EntryChange } from '@/lib/domain/review/types'
import type { DryRunView } from '@/lib/features/playbook/view'
import { Link } from '@/lib/platform/i18n/navigation'

const tones = { added: 'tone-green-0', dropped: 'tone-coral-0', changed: 'tone-amber-0' } as const

/** What would change in one workshop, line by line: now beside what the draft says. */
export const ShownWorkshop = ({ shown, back }: { shown: NonNullable<DryRunView['shown']>; back: ComponentProps<typeof Link>['href'] }) => {
  const t = useTranslations('playbook.dryRun')
  return (
    <section aria-labelledby="shown" className="grid gap-5 rounded-2xl bg-sunken p-5 sm:p-7">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h2 id="shown" className="text-xl">{t('shownTitle', { company: shown.company })}<span className="block text-base font-normal text-muted">{shown.title}</span></h2>
        <Link href={back} className="text-link inline-block py-1">{t('hide')}</Link>
      </div>
      <ul className="grid">{shown.changes.map(change => <Change key={change.id} change={change} />)}</ul>
      {shown.frame.length > 0 && <p className="text-muted">{t('alsoFrame', { parts: shown.frame.map(part => t(`frame.${part}`)).join(', ') })}</p>}
    </section>
  )
}

const Change = ({ change: { change, before, after } }: { change: EntryChange }) => {
  const t = useTranslations('playbook')
  const entry = (after ?? before)!
  return (
    <li className="grid gap-3 border-t border-line py-5 first:border-0 first:pt-0">
      <div className="flex flex-wrap items-center gap-2">
        <Tag tone={tones[change]}>{t(`draft.change.${change === 'dropped' ? 'removed' : change}`)}</Tag>
        <h3 className="text-base font-semibold">{entry.words.title || entry.ref}</h3>
        {entry.phase && <span className="text-sm text-muted capitalize">{entry.phase}</span>}
      </div>
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        <Side label={t('dryRun.before')} entry={before} other={after} empty={t('dryRun.addedHere')} />
        <Side label={t('dryRun.after')} entry={after} other={before} empty={t('dryRun.dropped')} />
      </div>
    </li>
  )
}

type DetailName = 'notes'

/** One side of a change: its words, and of its details only those that differ. */
const Side = ({ label, entry, other, empty }: { label: string; entry: Entry | null; other: Entry | null; empty: string }) => {
  const t = useTranslations('playbook.dryRun')
  const details = entry ? Object.entries(entry.details).filter(([name, text]) => other !== null && other.details[name] !== text) : []
  return (
    <div className="min-w-0">
      <p className="text-sm font-semibold text-muted">{label}</p>
      {entry === null ? <p className="text-muted italic">{empty}</p> : (
        <>
          <p className="max-w-prose break-words">{entry.words.text}</p>
          {entry.words.verdict !== other?.words.verdict && other && entry.words.verdict && <p className="text-sm"><span className="text-muted">{t('verdict')}:</span> {entry.words.verdict}</p>}
          {details.map(([name, text]) => (
            <p key={name} className="mt-1 text-sm break-words whitespace-pre-line"><span className="text-muted">{t.has(`detail.${name}` as never) ? t(`detail.${name as DetailName}`) : name}:</span> {text}</p>
          ))}
        </>
      )}
    </div>
  )
}
