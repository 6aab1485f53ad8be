'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useActionState, useEffect, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { Notice } from '@/components/ui/notice'
import { useMounted } from '@/components/workshop/useMounted'
import { completeness } from '@/lib/domain/content/completeness'
import { saveDraft } from '@/lib/features/content/actions'
import type { EditorView, SaveOutcome } from '@/lib/features/content/view'
import type { PictureOption } from '@/lib/features/media/view'
import type { Result } from '@/lib/platform/action/result'
import { Conflict } from './conflict'
import { BodyField, MoreFields, SlugField, SummaryField, TitleField, type FieldsProps } from './fields'
import { Presence } from './presence'
import { SaveStatus } from './saveStatus'
import { StatePanel } from './statePanel'
import { useDraft } from './useDraft'

/** `main`: the language of this page; the other one stands beside it where there is room. */
export type ColumnProps = { view: EditorView; folder: string; today: string; main: boolean; pictures: readonly PictureOption[] }

/** One language of a text: who is here, where it stands, and its words. Rows line up with those of the other language. */
export const EditionColumn = ({ view, folder, today, main, pictures }: ColumnProps) => {
  const [t, form, router] = [useTranslations('content'), useId(), useRouter()]
  const draft = useDraft(view)
  const [working, setWorking] = useState(main)
  const { document, state } = draft
  const faults = state.faults ?? view.faults
  const { done, of } = completeness(view.kind, faults)
  const fields: FieldsProps = { form, kind: view.kind, locale: view.locale, document, folder, isPublic: view.address !== null, faults, today, pictures, change: draft.change }
  // What may be done with a text depends on whether it reads otherwise than what is public, or than what was asked or planned.
  const depends = view.state === 'public' || view.review !== null || view.schedule !== null
  const isBehind = depends && state.phase === 'saved' && state.version > view.version
  useEffect(() => { if (isBehind) router.refresh() }, [isBehind, router])
  return (
    <section
      aria-labelledby={`${form}-language`} data-language={view.locale} onFocusCapture={() => setWorking(true)}
      className={classes('row-span-9 min-w-0 grid-rows-subgrid content-start gap-y-6', main ? 'grid' : 'hidden xl:grid')}
    >
      <div className="col-start-1 row-start-1 grid content-start">
        <h2 id={`${form}-language`} className="flex flex-wrap items-baseline justify-between gap-x-4 text-xl">
          {t(`language.${view.locale}`)}
          <span className="font-sans text-sm font-normal tracking-normal text-muted">{t('editor.done', { done, of })}</span>
        </h2>
        <Presence editionId={view.editionId} here={view.here} active={working} onNewer={version => { if (version > state.version && !draft.isUnsaved()) router.refresh() }} />
        {draft.broughtBack && state.theirs === null && <Notice kind="info" live title={t('editor.broughtBack')} className="mt-4" />}
      </div>
      <div className="col-start-1 row-start-2 grid"><StatePanel view={view} draft={draft} faults={faults} form={form} /></div>
      {state.theirs !== null
        ? <div className="col-start-1 row-span-7 row-start-3 pb-16"><Conflict key={state.theirs.version} mine={document} base={draft.base} theirs={state.theirs} onSettle={draft.settle} /></div>
        : <Words view={view} fields={fields} draft={draft} />}
      {/* Over all rows, so that it stays in sight whichever field is worked on; the last row is kept free for it. */}
      <div className="sticky bottom-0 z-10 col-start-1 row-[1/-1] self-end border-t border-line bg-paper py-3"><SaveStatus state={state} onRetry={() => { void draft.flush() }} /></div>
    </section>
  )
}

/** The words themselves, as a form that a browser without scripts can send as well. */
const Words = ({ view, fields, draft }: { view: EditorView; fields: FieldsProps; draft: ReturnType<typeof useDraft> }) => {
  const [t, mounted] = [useTranslations('content'), useMounted()]
  const [result, run] = useActionState<Result<SaveOutcome> | null, FormData>(saveDraft, null)
  return (
    <form
      action={run} className="col-start-1 row-span-7 row-start-3 grid grid-rows-subgrid gap-y-6" noValidate
      onSubmit={event => {
        event.preventDefault()
        void draft.flush()
      }}
    >
      <input type="hidden" name="editionId" value={view.editionId} /><input type="hidden" name="version" value={draft.state.version} />
      {!mounted && <Answer result={result} />}
      <TitleField {...fields} />
      <SlugField {...fields} />
      <SummaryField {...fields} />
      <BodyField {...fields} />
      <MoreFields {...fields} />
      <div className="min-h-12">{!mounted && <Button type="submit" variant="secondary">{t('save.save')}</Button>}</div>
    </form>
  )
}

/** What became of a form that was sent without scripts. */
const Answer = ({ result }: { result: Result<SaveOutcome> | null }) => {
  const [t, all] = [useTranslations('content'), useTranslations()]
  if (result === null) return null
  if (!result.ok) return <Notice kind="danger" title={all((result.message !== undefined && all.has(result.message as never) ? result.message : 'errors.unexpected') as never)} />
  if (result.value.state === 'saved') return <Notice kind="success" title={t('save.savedPlain')} />
  const { theirs, keptAs } = result.value
  return <Notice kind="warning" title={t('conflict.plain', { name: theirs.by ?? t('conflict.somebody') })}>{t('conflict.body', { number: keptAs })}</Notice>
}
