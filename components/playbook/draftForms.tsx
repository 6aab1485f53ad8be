'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import type { ButtonVariant } from '@/components/ui/button'
import { TextArea } from '@/components/ui/textField'
import { copyItem, discardDraft, publishDraft, removeItem, startDraft, startDryRun, stopDryRun } from '@/lib/features/playbook/actions'
import type { GrowingPart } from '@/lib/domain/playbook/parts'

type Draft = { id: string; version: number }
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

export const PublishForm = ({ draft, next }: { draft: Draft; next: number }) => {
  const t = useTranslations('playbook.publish')
  return (
    <ActionForm action={publishDraft} hidden={{ draftId: draft.id, version: draft.version, locale: useLocale() }} submit={t('submit', { version: next })}>
      {field => <TextArea label={t('note')} hint={t('noteHint')} {...field('note')} required maxLength={1000} rows={2} className="w-full max-w-prose" />}
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
