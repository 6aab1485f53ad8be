'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { publishAdvice } from '@/lib/features/advice/actions'

/** Publishes exactly what the strategist has on the screen. */
export const PublishForm = ({ workshopId, version, playbookVersion, number, company }: {
  workshopId: string; version: number; playbookVersion: number; number: number; company: string
}) => {
  const t = useTranslations('advice.publish')
  return (
    <ActionForm
      action={publishAdvice} hidden={{ workshopId, version, playbookVersion, number }} submit={t('button', { number })}
      className="grid justify-items-start gap-3"
    >
      {() => <p className="text-sm text-muted">{t('help', { company })}</p>}
    </ActionForm>
  )
}
