import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Tag } from '@/components/ui/tag'
import type { ChannelDetails, Line } from '@/lib/domain/advice/types'
import { lineEntryId } from '@/lib/domain/review/entries'
import { ChannelFacts, TouchpointFacts } from './details'
import { Said, type TermLinker } from './said'
import { Extras } from './extras'
import type { Source } from './why'

type EntryProps = { line: Line; source: Source }

/** The anchor of a line on its page: what links from the overview and from other phases point to. */
export const anchorOf = (id: string): string => `regel-${id}`

/** Remarks that rules attach to a line. */
const Notes = ({ notes, link }: { notes: Line['notes']; link: TermLinker }) => notes.length > 0 && (
  <ul className="mt-3 grid gap-2">
    {notes.map((note, index) => (
      <li key={`${note.ref}-${index}`} className="border-l-3 border-tone pl-3 text-[0.9375rem]"><Said link={link}>{note.text}</Said></li>
    ))}
  </ul>
)

const InUse = ({ inUse }: Pick<ChannelDetails, 'inUse'>) => {
  const t = useTranslations('advice.channel')
  if (inUse === null) return null
  return <Tag className="font-sans">{t(({ yes: 'inUse', unsure: 'inUseUnsure', no: 'inUseNo' } as const)[inUse])}</Tag>
}

/** A line worked out in full: what to do first, what it takes below, why at the end. */
export const Entry = ({ line, source }: EntryProps) => (
  <li id={anchorOf(line.id)} className="scroll-mt-6 border-t border-line py-7 first:border-t-0 first:pt-0 last:pb-0 print:break-inside-avoid">
    <h4 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg leading-snug">
      <Said>{line.title}</Said>{line.channel && <InUse inUse={line.channel.inUse} />}
    </h4>
    <p className="mt-1.5 max-w-prose"><Said link={source.link}>{line.text}</Said></p>
    <Notes notes={line.notes} link={source.link} />
    {line.channel && <ChannelFacts channel={line.channel} />}
    {line.touchpoint && <TouchpointFacts touchpoint={line.touchpoint} />}
    <Extras trace={line.trace} of={line.title} entryId={lineEntryId(line)} source={source} />
  </li>
)

/** A line in short: what is not done now needs its reason more than its details. */
const ShortEntry = ({ line, source, mark }: EntryProps & { mark: ReactNode }) => (
  <li id={anchorOf(line.id)} className="grid scroll-mt-6 grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3 border-t border-line py-4 first:border-t-0 print:break-inside-avoid">
    <span aria-hidden className="mt-1">{mark}</span>
    <div>
      <h4 className="text-base leading-snug"><Said>{line.title}</Said></h4>
      <p className="mt-0.5 max-w-prose text-[0.9375rem]"><Said link={source.link}>{line.text}</Said></p>
      <Notes notes={line.notes} link={source.link} />
      <Extras trace={line.trace} of={line.title} entryId={lineEntryId(line)} source={source} />
    </div>
  </li>
)

/** Shapes for what waits, what is left out and what is possible too: never colour alone. */
const marks = {
  possible: <svg viewBox="0 0 20 20" className="size-5"><circle cx="10" cy="10" r="6" fill="none" stroke="var(--line-strong)" strokeWidth="2" /></svg>,
  hold: (
    <svg viewBox="0 0 20 20" className="size-5" stroke="var(--amber-strong)" strokeWidth="3" strokeLinecap="round"><path d="M7 5v10M13 5v10" /></svg>
  ),
  avoid: (
    <svg viewBox="0 0 20 20" className="size-5" fill="none" stroke="var(--coral-strong)" strokeWidth="2.5"><circle cx="10" cy="10" r="7" /><path d="m5.2 5.2 9.6 9.6" /></svg>
  ),
}

/** A group of worked-out lines under its heading. */
export const FullGroup = ({ title, lines, source }: { title: string; lines: readonly Line[]; source: Source }) => lines.length > 0 && (
  <div className="not-first:mt-10">
    <GroupTitle>{title}</GroupTitle>
    <ul className="mt-5">{lines.map(line => <Entry key={line.id} line={line} source={source} />)}</ul>
  </div>
)

/** A group of lines in short, folded away when it is only "also possible". */
export const ShortGroup = ({ kind, title, intro, lines, source, folded = false }: {
  kind: keyof typeof marks; title: string; intro: string; lines: readonly Line[]; source: Source; folded?: boolean
}) => {
  if (lines.length === 0) return null
  const list = <ul className="mt-2">{lines.map(line => <ShortEntry key={line.id} line={line} source={source} mark={marks[kind]} />)}</ul>
  if (!folded) return <div className="not-first:mt-10"><GroupTitle>{title}</GroupTitle><p className="mt-1 text-sm text-muted">{intro}</p>{list}</div>
  return (
    <details className="group/fold not-first:mt-10">
      <summary className="flex min-h-11 flex-wrap items-center gap-x-3">
        <GroupTitle><span className="underline decoration-line-strong underline-offset-4 group-hover/fold:decoration-current">{title} ({lines.length})</span></GroupTitle>
        <span className="text-sm text-muted">{intro}</span>
      </summary>
      {list}
    </details>
  )
}

const GroupTitle = ({ children }: { children: ReactNode }) => (
  <h3 className="inline-flex items-center gap-2.5 text-base"><span aria-hidden className="h-1 w-5 rounded-full bg-tone" />{children}</h3>
)
