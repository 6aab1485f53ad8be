'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import type { About } from '@/lib/domain/discussion/about'
import { replyToComment, resolveComment, writeComment } from '@/lib/features/comments/actions'
import type { Discussion, Reader } from '@/lib/features/comments/view'
import { AudienceChoice } from './audienceChoice'
import { MentionArea } from './mentionArea'

type Talk = Pick<Discussion, 'workshopId' | 'stamp' | 'companyName' | 'rights'> & { people: Reader[] }

/** Says something new: for the agency itself, or to the client; from a client it is a question. */
export const CommentForm = ({ discussion, about, of }: { discussion: Talk; about: About; of: string }) => {
  const t = useTranslations('comments')
  const { workshopId, stamp, companyName, rights, people } = discussion
  return (
    <ActionForm
      action={writeComment} hidden={{ workshopId, stamp, about }} variant="secondary" className="grid justify-items-start gap-4"
      submit={t(rights.internal ? 'place' : 'askSubmit')} label={`${t(rights.internal ? 'place' : 'askSubmit')}: ${of}`}
    >
      {field => (
        <>
          <MentionArea label={t(rights.internal ? 'yours' : 'yourQuestion')} field={field('body')} mentions={field('mentions')} people={people} />
          {rights.internal && <AudienceChoice company={companyName} field={field('audience')} start="internal" />}
        </>
      )}
    </ActionForm>
  )
}

/** Answers in a thread; under an internal comment everything stays internal. */
export const ReplyForm = ({ discussion, thread }: { discussion: Talk; thread: { id: string; author: string; internal: boolean } }) => {
  const t = useTranslations('comments')
  const { workshopId, stamp, companyName, rights, people } = discussion
  const choice = rights.internal && !thread.internal
  return (
    <ActionForm
      action={replyToComment} hidden={{ workshopId, stamp, commentId: thread.id }} variant="secondary" className="grid justify-items-start gap-4"
      submit={t('replySubmit')} label={`${t('replySubmit')}: ${thread.author}`}
    >
      {field => (
        <>
          <MentionArea label={t('yourReply')} field={field('body')} mentions={field('mentions')} people={thread.internal ? people.filter(({ agency }) => agency) : people} />
          {choice && <AudienceChoice company={companyName} field={field('audience')} start="client" />}
          {rights.internal && thread.internal && <p className="text-sm text-muted">{t('staysInternal')}</p>}
        </>
      )}
    </ActionForm>
  )
}

/** Marks a thread as dealt with, or opens it again. */
export const ResolveForm = ({ workshopId, commentId, resolved, author }: { workshopId: string; commentId: string; resolved: boolean; author: string }) => {
  const t = useTranslations('comments')
  const word = t(resolved ? 'reopen' : 'resolve')
  return <ActionForm action={resolveComment} hidden={{ workshopId, commentId, resolved: !resolved }} submit={word} label={`${word}: ${author}`} variant="quiet" className="grid text-sm" />
}
