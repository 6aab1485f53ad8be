import { ArrowRight } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Tag } from '@/components/ui/tag'
import { contentKinds } from '@/lib/domain/content/document'
import type { ContentOverview, OverviewLine, OverviewPart } from '@/lib/features/content/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { useMoment } from './moment'
import { editorHref } from './words'

const parts = ['review', 'scheduled', 'changed', 'unfinished', 'due'] as const
type PartName = (typeof parts)[number]
const stateOf = { review: 'review', scheduled: 'scheduled', changed: 'changed', unfinished: 'missing', due: null } as const

/** The editor's home: the rooms, and what waits for somebody; what waits for nobody is said in one line. */
export const ContentHome = ({ overview }: { overview: ContentOverview }) => {
  const t = useTranslations('content.home')
  const quiet = parts.filter(part => overview[part].total === 0)
  return (
    <>
      <nav aria-label={t('rooms')}>
        <ul className="grid grid-cols-2 gap-x-6 lg:grid-cols-4">
          {contentKinds.map(kind => <Room key={kind} href={{ pathname: '/portal/content/[kind]', params: { kind } }} name={t(`room.${kind}`)} count={overview.counts[kind]} />)}
          <Room href="/portal/content/media" name={t('room.media')} />
          <Room href="/portal/content/broken-links" name={t('room.brokenLinks')} />
          <Room href="/portal/content/import" name={t('room.import')} />
          <Room href="/portal/content/bin" name={t('room.bin')} count={overview.counts.trashed} />
        </ul>
      </nav>
      {parts.filter(part => overview[part].total > 0).map(part => <Part key={part} name={part} part={overview[part]} mayPublish={overview.mayPublish} />)}
      {quiet.length > 0 && (
        <section aria-labelledby="quiet" className="border-t border-line py-9">
          <h2 id="quiet" className="text-lg">{t(quiet.length === parts.length ? 'allQuiet' : 'quiet')}</h2>
          <ul className="mt-2 grid gap-1 text-muted">{quiet.map(part => <li key={part} className="flex items-baseline gap-2.5"><span aria-hidden className="size-2 shrink-0 rounded-full border-2 border-green-strong" />{t(`none.${part}`)}</li>)}</ul>
        </section>
      )}
    </>
  )
}

const Room = ({ href, name, count }: { href: Parameters<typeof Link>[0]['href']; name: string; count?: number }) => {
  const format = useFormatter()
  return (
    <li className="border-t border-line">
      <Link href={href} prefetch={false} className="group flex min-h-14 items-center justify-between gap-3 font-medium hover:underline hover:underline-offset-4">
        <span className="min-w-0 break-words">{name}{count !== undefined && <span className="ml-2 font-normal text-muted tabular-nums">{format.number(count)}</span>}</span>
        <ArrowRight aria-hidden className="size-4 shrink-0 text-muted transition-transform duration-150 group-hover:translate-x-0.5" />
      </Link>
    </li>
  )
}

const Part = ({ name, part, mayPublish }: { name: PartName; part: OverviewPart; mayPublish: boolean }) => {
  const t = useTranslations('content.home')
  const state = stateOf[name]
  const more = part.total - part.lines.length
  return (
    <section aria-labelledby={name} className="grid gap-x-12 gap-y-4 border-t border-line py-9 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="grid content-start gap-1">
        <h2 id={name} className="text-xl">{t(`part.${name}`)} <span className="text-muted tabular-nums">{part.total}</span></h2>
        <p className="text-sm text-muted">{t(name === 'review' && !mayPublish ? 'lead.reviewOthers' : `lead.${name}`)}</p>
      </div>
      <div className="min-w-0">
        <ul className="grid">{part.lines.map(line => <Line key={line.editionId + line.locale + line.note} name={name} line={line} />)}</ul>
        {more > 0 && state !== null && (
          <p className="pt-3">
            <Link href={{ pathname: '/portal/content/[kind]', params: { kind: part.lines[0]!.kind }, query: { state } }} prefetch={false} className="text-link inline-block py-2">{t('more', { count: more })}</Link>
          </p>
        )}
        {more > 0 && state === null && <p className="pt-3 text-muted">{t('more', { count: more })}</p>}
      </div>
    </section>
  )
}

const Line = ({ name, line }: { name: PartName; line: OverviewLine }) => {
  const t = useTranslations('content')
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-line py-3 first:border-t sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline">
      <div className="min-w-0">
        <Link href={editorHref(line)} prefetch={false} className="text-link inline-block max-w-full py-0.5 font-semibold break-words">{line.title}</Link>
        <p className="text-sm text-muted"><When name={name} line={line} /></p>
        {name === 'review' && line.note !== '' && <blockquote className="mt-1 max-w-prose border-l-3 border-line-strong pl-3 text-[0.9375rem]">{line.note}</blockquote>}
      </div>
      <span className="flex flex-wrap gap-2"><Tag>{t(`kind.${line.kind}`)}</Tag><Tag>{t(`language.${line.locale}`)}</Tag></span>
    </li>
  )
}

const When = ({ name, line: { at, by, note, locale } }: { name: PartName; line: OverviewLine }): ReactNode => {
  const [t, moment, format] = [useTranslations('content'), useMoment(), useFormatter()]
  const person = by ?? t('panel.somebody')
  if (name === 'scheduled') return t(note === 'unpublish' ? 'home.leaves' : 'home.publishes', { at: moment(at), name: person })
  if (name === 'unfinished') return t('home.missing', { language: t(`language.${locale}`) })
  if (name === 'due') return t('home.checked', { date: format.dateTime(new Date(at), { dateStyle: 'long' }) })
  return t(name === 'review' ? 'home.asked' : 'home.changed', { at: moment(at), name: person })
}
