'use client'

import { ExternalLink } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { buttonClass, type ButtonVariant } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/textField'
import type { ContentFault } from '@/lib/domain/content/faults'
import type { Deed } from '@/lib/domain/content/lifecycle'
import { askReview, clearSchedule, publish, schedule, trash, unpublish, withdrawReview } from '@/lib/features/content/actions'
import type { EditorView } from '@/lib/features/content/view'
import { Link, useRouter } from '@/lib/platform/i18n/navigation'
import { StateTags } from '../stateTags'
import { useMoment } from '../moment'
import { previewHref, revisionsHref } from '../words'
import { DeedForm } from './deedForm'
import { useFaultText } from './faultText'
import type { Draft } from './useDraft'

type Props = { view: EditorView; draft: Draft; faults: readonly ContentFault[]; form: string }

/** Where a text stands and what can be done with it now. Saving is not among it: that happens by itself. */
export const StatePanel = ({ view, draft, faults, form }: Props) => {
  const t = useTranslations('content.panel')
  const [said, setSaid] = useState('')
  const may = (deed: Deed): boolean => view.may.includes(deed)
  return (
    <section aria-label={t('label')} className="grid content-start gap-4 rounded-2xl bg-sunken p-5">
      <div className="flex flex-wrap items-center gap-2"><StateTags state={view.state} asked={view.review !== null} publishAt={view.schedule?.publishAt ?? null} unpublishAt={view.schedule?.unpublishAt ?? null} /></div>
      <Facts view={view} />
      <p role="status" className={said === '' ? 'sr-only' : 'font-medium text-green-text'}>{said}</p>
      {faults.length > 0 && <Open faults={faults} form={form} />}
      <Next view={view} draft={draft} faults={faults} may={may} say={setSaid} />
      <div className="flex flex-wrap items-center gap-x-5">
        <PreviewLink view={view} draft={draft} />
        {view.address !== null && <a href={view.address} className={buttonClass('quiet')}>{t('onSite')}<ExternalLink aria-hidden className="size-4" /></a>}
        <Link href={revisionsHref(view)} prefetch={false} className={buttonClass('quiet')}>{t('revisions')}</Link>
      </div>
      <Rest view={view} draft={draft} may={may} say={setSaid} />
    </section>
  )
}

/** Leads to the text as a reader will see it, once what is being typed is saved. */
const PreviewLink = ({ view, draft }: Pick<Props, 'view' | 'draft'>) => {
  const [t, router, reader] = [useTranslations('content.panel'), useRouter(), useLocale()]
  const href = previewHref(view, reader)
  return (
    <Link
      href={href} locale={view.locale} prefetch={false} className={buttonClass('secondary')}
      onClick={event => {
        if (!draft.isUnsaved()) return
        event.preventDefault()
        void draft.flush().then(saved => { if (saved) router.push(href, { locale: view.locale }) })
      }}
    >
      {t('preview')}
    </Link>
  )
}

/** Who did what, and what happens by itself. */
const Facts = ({ view: { review, schedule: planned, publishedAt, publishedBy, draftedAt, draftedBy, state } }: { view: EditorView }) => {
  const [t, moment] = [useTranslations('content.panel'), useMoment()]
  return (
    <div className="grid gap-2 text-[0.9375rem]">
      {review && (
        <div className="grid gap-1">
          <p>{t(review.byYou ? 'askedByYou' : 'askedBy', { name: review.by ?? t('somebody'), at: moment(review.askedAt) })}{review.changedSince && ` ${t('changedSinceAsking')}`}</p>
          {review.note !== '' && <blockquote className="border-l-3 border-line-strong pl-3 text-muted">{review.note}</blockquote>}
        </div>
      )}
      {planned?.publishAt && <p className="font-medium">{t('goesOn', { at: moment(planned.publishAt) })}</p>}
      {planned?.unpublishAt && <p className="font-medium">{t('goesOff', { at: moment(planned.unpublishAt) })}</p>}
      {planned?.changedSince && <p className="text-amber-text">{t('changedSincePlanning')}</p>}
      {publishedAt !== null && state !== 'draft' && <p className="text-muted">{t('publicSince', { at: moment(publishedAt), name: publishedBy ?? t('product') })}</p>}
      {state !== 'public' && draftedBy !== null && <p className="text-muted">{t('draftedBy', { at: moment(draftedAt), name: draftedBy })}</p>}
    </div>
  )
}

/** What is still to be done before this can be published, each with a way to its field. */
const Open = ({ faults, form }: { faults: readonly ContentFault[]; form: string }) => {
  const [t, say] = [useTranslations('content.panel'), useFaultText()]
  return (
    <details className="group">
      <summary className="flex min-h-11 items-center gap-2 font-medium text-amber-text underline decoration-dotted underline-offset-4">{t('open', { count: faults.length })}</summary>
      <ul className="mt-1 grid gap-1 text-[0.9375rem]">
        {faults.map((fault, index) => (
          <li key={index}><a href={`#${form}-${fault.field === 'body' ? 'body-place' : fault.field}`} className="text-link inline-block py-1">{say(fault)}</a></li>
        ))}
      </ul>
    </details>
  )
}

type Doing = Pick<Props, 'view' | 'draft'> & { may: (deed: Deed) => boolean; say: (said: string) => void }

/** The one thing that brings this text further now. */
const Next = ({ view, draft, faults, may, say }: Doing & { faults: readonly ContentFault[] }) => {
  const t = useTranslations('content.panel')
  const { editionId, version, review, block } = view
  const hidden = { editionId, version: Math.max(version, draft.state.version) }
  if (may('publish') && faults.length === 0) {
    return <DeedForm action={publish} hidden={hidden} draft={draft} variant="primary" submit={t(view.state === 'draft' ? 'publish' : 'publishChanges')} onDone={() => say(t('published'))} />
  }
  return (
    <>
      {block === 'ownRequest' && <p className="text-[0.9375rem]">{t('ownRequest')}</p>}
      {review && may('withdrawReview') && <DeedForm action={withdrawReview} hidden={{ editionId }} submit={t(review.byYou ? 'withdraw' : 'putAside')} onDone={() => say(t('withdrawn'))} />}
      {may('askReview') && faults.length === 0 && <AskForm hidden={hidden} draft={draft} say={say} />}
    </>
  )
}

const AskForm = ({ hidden, draft, say, variant = 'primary' }: { variant?: ButtonVariant;  hidden: { editionId: string; version: number }; draft: Draft; say: (said: string) => void }) => {
  const t = useTranslations('content.panel')
  return (
    <DeedForm action={askReview} hidden={hidden} draft={draft} variant={variant} submit={t('ask')} onDone={() => say(t('asked'))} className="grid justify-items-start gap-3">
      {field => <TextArea label={t('note')} hint={t('noteHint')} optional {...field('note')} rows={2} maxLength={1000} className="w-full" />}
    </DeedForm>
  )
}

/** What is done more rarely, folded away. */
const Rest = ({ view, draft, may, say }: Doing) => {
  const t = useTranslations('content.panel')
  const { editionId, contentId, version, schedule: planned, review } = view
  const hidden = { editionId, version: Math.max(version, draft.state.version) }
  const asks = may('askReview') && may('publish') && review === null
  if (!(['schedule', 'clearSchedule', 'unpublish', 'trash'] as const).some(may)) return null
  return (
    <details>
      <summary className={buttonClass('quiet')}>{t('more')}</summary>
      <div className="mt-4 grid gap-7">
        {asks && <AskForm hidden={hidden} draft={draft} say={say} variant="secondary" />}
        {may('schedule') && (
          <DeedForm action={schedule} hidden={hidden} draft={draft} submit={t(planned ? 'planAgain' : 'plan')} onDone={() => say(t('planned'))}>
            {field => (
              <div className="grid w-full gap-4 sm:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]">
                {may('publish') && <TextField type="datetime-local" label={t('publishAt')} optional {...field('publishAt')} />}
                <TextField type="datetime-local" label={t('unpublishAt')} optional {...field('unpublishAt')} />
              </div>
            )}
          </DeedForm>
        )}
        {may('clearSchedule') && <DeedForm action={clearSchedule} hidden={{ editionId }} submit={t('clearPlan')} onDone={() => say(t('planCleared'))} />}
        {may('unpublish') && <DeedForm action={unpublish} hidden={{ editionId }} submit={t('unpublish')} onDone={() => say(t('unpublished'))}>{() => <p className="text-sm text-muted">{t('unpublishHelp')}</p>}</DeedForm>}
        {may('trash') && <DeedForm action={trash} hidden={{ contentId }} variant="danger" submit={t('trash')}>{() => <p className="text-sm text-muted">{t('trashHelp')}</p>}</DeedForm>}
      </div>
    </details>
  )
}
