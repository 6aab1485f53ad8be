'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ActionForm, type FieldOf } from '@/components/forms/actionForm'
import type { ButtonVariant } from '@/components/ui/button'
import { TextArea } from '@/components/ui/textField'
import { copyItem, discardDraft, noteDraft, publishDraft, removeItem, startDraft, startDryRun, stopDryRun } from '@/lib/features/playbook/actions'
import type { GrowingPart } from '@/lib/domain/playbook/parts'

type Draft = { id: string; version: number; note: string }
const compact = 'grid justify-items-start gap-3'

export const StartDraftForm = () => {
  const t = useTranslations('playbook.draft')
  return <ActionForm action={startDraft} hidden={{ locale: useLocale() }} submit={t('start')} className={compact} />
}

export const DiscardForm = ({ draft }: { draft: Draft }) => {
  const t = useTranslations('playbook.draft')
  return (
    <ActionForm action={discardDraft} hidden={{ draftId: draft.id, version: draft.version, locale: useLocale() }} submit={t('discard')} variant="danger" className={compact}>
      {() => <p className="text-sm text-muted">{t('discardHelp')}</p>}
    </ActionForm>
  )
}

export const StartDryRunForm = ({ draft, again, variant }: { draft: Draft; again: boolean; variant: ButtonVariant }) => {
  const t = useTranslations('playbook.dryRun')
  return (
    <ActionForm
      action={startDryRun} hidden={{ draftId: draft.id, version: draft.version, locale: useLocale() }} variant={variant}
      submit={t(again ? 'again' : 'start')} className={compact}
    />
  )
}

export const StopDryRunForm = ({ dryRunId }: { dryRunId: string }) => {
  const t = useTranslations('playbook.dryRun')
  return <ActionForm action={stopDryRun} hidden={{ dryRunId, locale: useLocale() }} submit={t('stop')} variant="secondary" className={compact} />
}

const Note = ({ draft, field, required = false }: { draft: Draft; field: FieldOf; required?: boolean }) => {
  const t = useTranslations('playbook.publish')
  return <TextArea label={t('note')} hint={t('noteHint')} defaultValue={draft.note} {...field('note')} required={required} maxLength={1000} rows={2} className="w-full max-w-prose" />
}

/** What is new, for as long as the draft cannot be published yet. */
export const NoteForm = ({ draft }: { draft: Draft }) => {
  const t = useTranslations('playbook.publish')
  return (
    <ActionForm action={noteDraft} hidden={{ draftId: draft.id, was: draft.note }} submit={t('keepNote')} success={t('noteKept')} variant="secondary">
      {field => <Note draft={draft} field={field} />}
    </ActionForm>
  )
}

export const PublishForm = ({ draft, next }: { draft: Draft; next: number }) => {
  const t = useTranslations('playbook.publish')
  return (
    <ActionForm action={publishDraft} hidden={{ draftId: draft.id, version: draft.version, locale: useLocale() }} submit={t('submit', { version: next })}>
      {field => <Note draft={draft} field={field} required />}
    </ActionForm>
  )
}

export const CopyForm = ({ part, item }: { part: GrowingPart; item: string }) => {
  const t = useTranslations('playbook.item')
  return (
    <ActionForm action={copyItem} hidden={{ part, item, locale: useLocale() }} submit={t('copy')} variant="secondary" className={compact}>
      {() => <p className="text-sm text-muted">{t('copyHelp')}</p>}
    </ActionForm>
  )
}

export const RemoveForm = ({ part, item, seen }: { part: GrowingPart; item: string; seen: string }) => {
  const t = useTranslations('playbook.item')
  return (
    <ActionForm action={removeItem} hidden={{ part, item, seen, locale: useLocale() }} submit={t('remove')} variant="danger" className={compact}>
      {() => <p className="text-sm text-muted">{t('removeHelp')}</p>}
    </ActionForm>
  )
}
