'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { submitAnswers } from '@/lib/features/workshop/actions'

/** Hands the workshop in. */
export const SubmitForm = ({ workshopId, version }: { workshopId: string; version: number }) => (
  <ActionForm action={submitAnswers} hidden={{ workshopId, version, locale: useLocale() }} submit={useTranslations('workshop.check')('submit')} />
)
