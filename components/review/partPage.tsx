import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Said } from '@/components/advice/said'
import type { Source } from '@/components/advice/why'
import { Thread } from '@/components/comments/thread'
import { buttonClass } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import type { About } from '@/lib/domain/discussion/about'
import { nameOf } from '@/lib/domain/review/name'
import type { Discussion } from '@/lib/features/comments/view'
import type { ReviewEntry, ReviewPage } from '@/lib/features/review/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { AddForm } from './addForm'
import { reviewAddress } from './address'
import { EntryRow } from './entry'
import { ReviewKeys } from './keys'
import { partName, partTone, ReviewLine } from './line'
import { AcceptRestForm } from './restForm'

const groups = ['frame', 'media', 'touchpoints', 'tasks', 'research', 'warnings', 'notes'] as const
type Group = (typeof groups)[number]

const groupOf = ({ part, kind }: ReviewEntry): Group => {
  if (part === 'warning') return 'warnings'
  if (part === 'task') return kind === 'research' ? 'research' : 'tasks'
  return kind === 'channel' ? 'media' : kind === 'touchpoint' ? 'touchpoints' : kind === 'note' || kind === 'legal' ? 'notes' : 'frame'
}

type Props = { page: ReviewPage; address: string; source: Source; discussion: Discussion }

/** All entries of a phase, one after the other along its line, to be judged fast. */
export const PartPage = ({ page, address, source, discussion }: Props) => {
  const t = useTranslations('review')
  const locale = useLocale()
  const { part, parts, workshop, counts, rest, entries } = page
  const phases = parts.filter(one => one.part !== 'whole')
  const number = phases.findIndex(one => one.part === part) + 1
  return (
    <div className={partTone(part)}>
      <div className="pt-3"><ReviewLine parts={parts} workshopId={workshop.id} here={part} small /></div>
      <header className="grid gap-3 pt-8 pb-6">
        <p className="font-medium text-tone-text">{part === 'whole' ? t('part.wholeIntro') : t('part.number', { number, total: phases.length })}</p>
        <h1 className="text-4xl">{partName(t, locale, part)}</h1>
        <Tally page={page} />
        {page.status !== 'active' && <p className="max-w-prose"><span className="font-semibold">{t('inactive.title')}.</span> <Said>{page.reason}</Said></p>}
        <div className="mt-1 flex flex-wrap items-center gap-x-6 gap-y-3">
          {rest.count > 0 && !workshop.archived && <AcceptRestForm workshopId={workshop.id} part={part} count={rest.count} seen={rest.seen} />}
          {counts.total > 0 && <ReviewKeys />}
        </div>
      </header>
      {entries.length === 0 && <p className="pb-10 text-muted">{t('empty')}</p>}
      {groups.map(group => (
        <GroupPart key={group} group={group} entries={entries.filter(entry => groupOf(entry) === group)} page={page} address={address} source={source} discussion={discussion} />
      ))}
      {part !== 'whole' && page.status === 'active' && !workshop.archived && (
        <section aria-labelledby="toevoegen" className="border-t border-line py-9">
          <h2 id="toevoegen" className="text-xl">{t('add.title')}</h2>
          <p className="mt-1 mb-4 max-w-prose text-muted">{t('add.intro')}</p>
          <details className="group/add">
            <summary className={buttonClass('secondary')}>{t('add.submit')}</summary>
            <div className="mt-4 rounded-2xl bg-sunken p-4 sm:p-6"><AddForm workshopId={workshop.id} phase={part} id={page.newId} channels={page.channels} touchpoints={page.touchpoints} /></div>
          </details>
        </section>
      )}
      <Onward page={page} />
    </div>
  )
}

/** What was decided so far, in one line. */
const Tally = ({ page: { counts } }: { page: ReviewPage }) => {
  const t = useTranslations('review.counts')
  const open = counts.total - counts.judged - counts.stale
  const parts = [
    ...(open > 0 ? [t('open', { count: open })] : []), ...(counts.stale > 0 ? [t('stale', { count: counts.stale })] : []),
    ...(['accepted', 'edited', 'rejected', 'own'] as const).filter(name => counts[name] > 0).map(name => t(name, { count: counts[name] })),
  ]
  if (parts.length === 0) return null
  return (
    <ul aria-label={t('label')} className="flex flex-wrap gap-x-5 gap-y-0.5 text-muted">
      {parts.map((text, index) => <li key={text} className={classes('tabular-nums', index === 0 && open > 0 && 'font-semibold text-ink')}>{text}</li>)}
    </ul>
  )
}

const GroupPart = ({ group, entries, page, address, source, discussion }: Props & { group: Group; entries: readonly ReviewEntry[] }) => {
  const t = useTranslations('review.group')
  if (entries.length === 0) return null
  return (
    <section aria-labelledby={`groep-${group}`} className="grid gap-x-10 gap-y-6 border-t border-line py-8 lg:grid-cols-[11rem_minmax(0,1fr)]">
      <div className="self-start lg:sticky lg:top-8">
        <h2 id={`groep-${group}`} className="text-xl">{t(group)}</h2>
        <p className="mt-1 text-sm text-muted">{t(`${group}Intro`)}</p>
      </div>
      <ul className="min-w-0">{entries.map(entry => <Row key={entry.id} entry={entry} page={page} address={address} source={source} discussion={discussion} />)}</ul>
    </section>
  )
}

const Row = ({ entry, page, address, source, discussion }: Props & { entry: ReviewEntry }): ReactNode => {
  const { id, part, kind, words, verdicts, own, version, seen } = entry
  const name = nameOf(entry)
  const about: About = `entry:${id}`
  return (
    <EntryRow
      entry={entry} source={source} subject={{ id, part, kind, words, verdicts, own, version, seen, workshopId: page.workshop.id, name, address }}
      thread={<Thread discussion={discussion} about={about} of={name} className="open:order-1" />}
    />
  )
}

/** On to the next part that has something left to look at, or back to the overview. */
const Onward = ({ page: { parts, part, workshop } }: { page: ReviewPage }) => {
  const t = useTranslations('review')
  const locale = useLocale()
  const at = parts.findIndex(one => one.part === part)
  const next = [...parts.slice(at + 1), ...parts.slice(0, at)].find(one => one.counts.judged < one.counts.total)
  return (
    <nav className="flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-line pt-8" aria-label={t('overview')}>
      {next && (
        <Link href={{ pathname: '/portal/workshops/[workshopId]/review/[phase]', params: { workshopId: workshop.id, phase: next.part } }} className={buttonClass('primary')}>
          {t('goOn', { part: partName(t, locale, next.part) })}
        </Link>
      )}
      <Link href={reviewAddress(workshop.id)} className={buttonClass(next ? 'quiet' : 'primary')}>{t(next ? 'overview' : 'toPublish')}</Link>
    </nav>
  )
}
