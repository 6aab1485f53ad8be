'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { TextArea } from '@/components/ui/textField'
import { reopen } from '@/lib/features/workshop/actions'

/** Sends a workshop back to its client, with a reason. */
export const ReopenForm = ({ workshopId, version }: { workshopId: string; version: number }) => {
  const t = useTranslations('workshop.reopen')
  return (
    <ActionForm action={reopen} hidden={{ workshopId, version, locale: useLocale() }} submit={t('submit')} variant="secondary">
      {field => <TextArea label={t('reason')} hint={t('reasonHint')} {...field('reason')} maxLength={1000} className="w-full max-w-prose" />}
    </ActionForm>
  )
}
