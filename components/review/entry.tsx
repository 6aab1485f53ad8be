import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Said } from '@/components/advice/said'
import { Reasons, type Source } from '@/components/advice/why'
import { buttonClass } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { Tag } from '@/components/ui/tag'
import type { ReviewEntry } from '@/lib/features/review/view'
import { Facts, shortFacts } from './facts'
import { EditFold, JudgeForm, MoveForm, RejectFold, type JudgeButton, type Subject } from './forms'
import { Outdated } from './outdated'
import { markOf, Station, type Mark } from './station'
import { verdictName, verdictTone } from './words'

type Props = { entry: ReviewEntry; subject: Subject; source: Source; thread: ReactNode }

/** One entry as a station on the line of its phase: what it says, what became of it, and what one can do with it. */
export const EntryRow = ({ entry, subject, source, thread }: Props) => {
  const mark = markOf(entry)
  const gone = mark === 'rejected' || mark === 'dropped'
  return (
    <li
      id={entry.id} tabIndex={-1} data-entry={mark} aria-label={subject.name}
      className="group/entry relative grid scroll-mt-24 grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3.5 pt-6 pb-3 first:pt-0 last:pb-0 sm:gap-x-5"
    >
      <span aria-hidden className={classes('absolute top-0 bottom-0 left-[0.6875rem] w-1.5 bg-tone group-first/entry:top-3 group-last/entry:bottom-auto group-last/entry:h-8 group-only/entry:hidden', gone && 'opacity-40')} />
      <Station mark={mark} />
      <div className="min-w-0">
        <Head entry={entry} mark={mark} />
        <Body entry={entry} mark={mark} />
        {entry.stale && <Outdated entry={entry} subject={subject} />}
        <Original entry={entry} />
        <div className="mt-2 flex flex-wrap items-start gap-x-5">
          <Quick entry={entry} mark={mark} subject={subject} />
          {mark !== 'dropped' && entry.stale?.kind !== 'dropped' && <EditFold subject={subject} />}
          {!gone && entry.stale?.kind !== 'dropped' && <RejectFold subject={subject} />}
          <WhyFold entry={entry} subject={subject} source={source} />
          {thread}
          {!gone && <div className="ml-auto"><MoveForm subject={subject} moves={entry.moves} /></div>}
        </div>
      </div>
    </li>
  )
}

/** The words that name it, its verdict, and what became of it. */
const Head = ({ entry, mark }: { entry: ReviewEntry; mark: Mark }) => {
  const t = useTranslations('review')
  const { words, kind, part } = entry
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        {words.title !== '' && <h3 className={classes('text-lg leading-snug', mark === 'rejected' && 'text-muted line-through decoration-2')}><Said>{words.title}</Said></h3>}
        {part === 'warning' && <Tag tone={kind === 'warning' ? 'tone-amber-0' : 'tone-coral-0'}>{t(`kind.${kind as 'legal' | 'warning' | 'adviser'}`)}</Tag>}
        {words.verdict && words.verdict !== 'state' && <Tag tone={verdictTone[words.verdict]}>{verdictName(t, kind, words.verdict)}</Tag>}
      </div>
      <State entry={entry} mark={mark} />
    </div>
  )
}

const State = ({ entry: { by, absent }, mark }: { entry: ReviewEntry; mark: Mark }) => {
  const t = useTranslations('review.state')
  const format = useFormatter()
  const again = mark === 'open' && by !== null && !absent
  return (
    <p className="pt-0.5 text-sm text-muted">
      <span className={classes((again || mark === 'stale') && 'font-semibold text-amber-text')}>{t(again ? 'again' : mark)}</span>
      {by && mark !== 'published' && <span className="hidden sm:inline"> · {t('by', { name: by.name, date: format.dateTime(new Date(by.at), { dateStyle: 'medium' }) })}</span>}
    </p>
  )
}

const Body = ({ entry, mark }: { entry: ReviewEntry; mark: Mark }) => {
  const t = useTranslations('review')
  const { words, details, reason } = entry
  const facts = shortFacts(t, entry)
  return (
    <>
      <p className={classes('mt-1.5 max-w-prose whitespace-pre-line', mark === 'rejected' && 'text-muted')}><Said>{words.text}</Said></p>
      {details.notes && mark !== 'rejected' && (
        <ul className="mt-2.5 grid gap-1.5">
          {details.notes.split('\n').map((note, index) => <li key={index} className="max-w-prose border-l-3 border-tone pl-3 text-[0.9375rem]"><Said>{note}</Said></li>)}
        </ul>
      )}
      {reason !== '' && (
        <p className="mt-2.5 max-w-prose text-[0.9375rem]"><span className="font-semibold">{t('original.reason')}:</span> {reason}</p>
      )}
      {facts.length > 0 && mark !== 'rejected' && (
        <ul className="mt-2.5 flex flex-wrap gap-x-2.5 gap-y-0.5 text-sm text-muted">
          {facts.map((fact, index) => <li key={fact} className="flex gap-x-2.5">{index > 0 && <span aria-hidden>·</span>}<Said>{fact}</Said></li>)}
        </ul>
      )}
    </>
  )
}

/** The engine's own words, beside every change. Only what was changed is shown. */
const Original = ({ entry: { original, words, judgement, kind } }: { entry: ReviewEntry }) => {
  const t = useTranslations('review')
  if (original === null || judgement !== 'edited') return null
  return (
    <div className="mt-4 max-w-prose border-l-3 border-line-strong pl-4 text-[0.9375rem] text-muted" data-original>
      <p className="text-sm font-semibold">{t('original.title')}</p>
      {original.title !== words.title && <p className="mt-0.5 font-medium"><Said>{original.title}</Said></p>}
      {original.text !== words.text && <p className="mt-0.5 whitespace-pre-line"><Said>{original.text}</Said></p>}
      <p className="mt-0.5 flex flex-wrap gap-x-3">
        {original.verdict !== words.verdict && original.verdict && <span>{verdictName(t, kind, original.verdict)}</span>}
        {original.priority !== words.priority && original.priority !== null && <span>{t('priority', { priority: original.priority })}</span>}
        {original.owner !== words.owner && original.owner && <span>{t(`owner.${original.owner}`)}</span>}
      </p>
    </div>
  )
}

/** What takes one press, by what became of the entry so far. */
const Quick = ({ entry, mark, subject }: { entry: ReviewEntry; mark: Mark; subject: Subject }) => {
  const t = useTranslations('review.do')
  const buttons: JudgeButton[] =
    mark === 'open' ? [{ do: 'accept', label: t('accept'), shortcut: 'accept' }]
      : mark === 'edited' ? [{ do: 'restore', label: t('restore'), variant: 'quiet' }]
        : mark === 'rejected' ? [{ do: 'restore', label: t(entry.own ? 'restoreOwn' : 'restoreRejected') }] : []
  return buttons.length === 0 ? null : <JudgeForm subject={subject} buttons={buttons} className="mr-1 py-0.5" />
}

/** What it rests on, and all that a reader sees besides the words. */
const WhyFold = ({ entry, subject, source }: Pick<Props, 'entry' | 'subject' | 'source'>) => {
  const t = useTranslations('review.do')
  if (entry.own) return null
  return (
    <details className="min-w-0 open:order-1 open:w-full" data-key="original">
      <summary className={buttonClass('quiet', 'text-sm')}>{t('why')}<span className="sr-only">: {subject.name}</span></summary>
      <div className="mt-1 mb-4 grid gap-6 rounded-2xl bg-sunken p-4 sm:p-6">
        <Facts entry={entry} />
        <Reasons trace={entry.trace} source={source} />
      </div>
    </details>
  )
}
