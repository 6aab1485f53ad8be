import { Lock, MessageSquare, UsersRound } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { buttonClass } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { Tag } from '@/components/ui/tag'
import type { About } from '@/lib/domain/discussion/about'
import { threadWaits } from '@/lib/domain/discussion/waiting'
import type { CommentView, Discussion, ThreadView } from '@/lib/features/comments/view'
import { CommentForm, ReplyForm, ResolveForm } from './forms'

type Props = {
  discussion: Discussion
  about: About
  /** What it is about, in words: for who hears the page, where the same button occurs often. */
  of: string
  /** Stands open from the start, for a place where talking is what one comes for. */
  open?: boolean
  className?: string
}

/** The anchor of the talk about something: what the board and the mails link to. */
export const threadAnchor = (about: About): string => `gesprek-${about.replaceAll(/[^\w-]/g, '-')}`

/**
 * What was said about an answer, a line or a phase, and the form to say more. A native disclosure, so it works without
 * scripts; it stands open until what is in it was dealt with.
 */
export const Thread = ({ discussion, about, of, open = false, className }: Props) => {
  const t = useTranslations('comments')
  const threads = discussion.threads[about] ?? []
  const { rights } = discussion
  const count = threads.reduce((sum, thread) => sum + 1 + thread.replies.length, 0)
  const waiting = threads.some(thread => thread.resolved === null && threadWaits(thread))
  if (count === 0 && !rights.write) return null
  const label = count > 0 ? t('count', { count }) : t(rights.internal ? 'add' : 'ask')
  return (
    <details id={threadAnchor(about)} open={open || threads.some(({ resolved }) => resolved === null)} className={classes('group/talk min-w-0 scroll-mt-6 open:w-full print:hidden', className)}>
      <summary className="inline-flex min-h-11 flex-wrap items-center gap-x-2 gap-y-1 rounded text-sm font-medium text-muted hover:text-ink">
        <MessageSquare aria-hidden className={classes('size-4', count > 0 && 'fill-tone-soft text-tone-text')} />
        <span>{label}<span className="sr-only">: {of}</span></span>
        {waiting && <Tag tone="tone-coral-0">{t(rights.internal ? 'waitsForUs' : 'waitsForAgency')}</Tag>}
      </summary>
      <div className="mb-4 grid gap-5 rounded-xl bg-sunken p-4 sm:p-5">
        {threads.map(thread => <Talk key={thread.id} thread={thread} discussion={discussion} of={of} />)}
        {rights.write && (count === 0
          ? <CommentForm discussion={discussion} about={about} of={of} />
          : (
            <details className="group/new border-t border-line pt-2">
              <summary className={buttonClass('quiet', 'text-sm')}>{t(rights.internal ? 'addMore' : 'askMore')}<span className="sr-only">: {of}</span></summary>
              <div className="mt-3"><CommentForm discussion={discussion} about={about} of={of} /></div>
            </details>
          ))}
      </div>
    </details>
  )
}

const Talk = ({ thread, discussion, of }: { thread: ThreadView; discussion: Discussion; of: string }) => {
  const t = useTranslations('comments')
  const format = useFormatter()
  const { rights, workshopId } = discussion
  const { resolved } = thread
  return (
    <article className={classes('grid gap-3 border-t border-line pt-4 first:border-t-0 first:pt-0')}>
      <Comment comment={thread} agencyReads={rights.internal} />
      {thread.replies.length > 0 && (
        <ol className="ml-2 grid gap-4 border-l-3 border-line-strong pl-4 sm:ml-4">
          {thread.replies.map(reply => <li key={reply.id}><Comment comment={reply} agencyReads={rights.internal} /></li>)}
        </ol>
      )}
      {resolved && (
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
          <svg aria-hidden viewBox="0 0 16 16" className="size-4 text-green-text" fill="none" stroke="currentColor" strokeWidth="2.5"><path d="m3 8.5 3.5 3.5L13 5" /></svg>
          {t('resolvedBy', { name: resolved.by, date: format.dateTime(new Date(resolved.at), { dateStyle: 'long' }) })}
        </p>
      )}
      {rights.write && (
        <div className="flex flex-wrap items-start gap-x-6">
          <details className="min-w-0 open:w-full" open={rights.internal && resolved === null && threadWaits(thread)}>
            <summary className={buttonClass('quiet', 'text-sm')}>{t('reply')}<span className="sr-only">: {thread.author}, {of}</span></summary>
            <div className="mt-2 mb-3"><ReplyForm discussion={discussion} thread={thread} /></div>
          </details>
          {rights.resolve && <ResolveForm workshopId={workshopId} commentId={thread.id} resolved={resolved !== null} author={thread.author} />}
        </div>
      )}
    </article>
  )
}

const Comment = ({ comment, agencyReads }: { comment: CommentView; agencyReads: boolean }) => {
  const t = useTranslations('comments')
  const format = useFormatter()
  return (
    <div className="grid gap-1.5">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
        <span className="font-semibold">{comment.author}</span>
        <span className="text-muted">
          {t(comment.agency ? 'fromAgency' : 'fromClient')} · <time dateTime={comment.at}>{format.dateTime(new Date(comment.at), { dateStyle: 'medium', timeStyle: 'short' })}</time>
        </span>
        {agencyReads && (comment.internal
          ? <Tag icon={<Lock aria-hidden className="size-3.5" />}>{t('internal')}</Tag>
          : <Tag tone="tone-blue-0" icon={<UsersRound aria-hidden className="size-3.5" />}>{t('withClient')}</Tag>)}
      </p>
      <p className="max-w-prose break-words whitespace-pre-line">
        {comment.body.map(({ text, mention }, index) => mention === null
          ? <Fragment key={index}>{text}</Fragment>
          : <span key={index} className="rounded bg-blue-soft px-1 font-medium text-blue-text">{text}</span>)}
      </p>
      {comment.alsoFor.length > 0 && <p className="text-sm text-muted">{t('alsoFor', { names: format.list(comment.alsoFor) })}</p>}
    </div>
  )
}
