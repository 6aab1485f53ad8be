'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { TextField } from '@/components/ui/textField'
import { startRound } from '@/lib/features/rounds/actions'

/** Starts the next round of a workshop, from its answers. */
export const StartRoundForm = ({ workshopId, company, year }: { workshopId: string; company: string; year: number }) => {
  const t = useTranslations('versions.round')
  const locale = useLocale()
  return (
    <ActionForm action={startRound} hidden={{ workshopId, locale }} submit={t('submit')} label={t('startOf', { company })} variant="secondary" className="grid justify-items-start gap-4">
      {field => <TextField label={t('titleLabel')} hint={t('help')} defaultValue={t('defaultTitle', { year: String(year) })} {...field('title')} required maxLength={120} className="w-full max-w-md" />}
    </ActionForm>
  )
}
