'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { asTyped } from '@/lib/domain/mediaplan/money'
import type { MediaPlanDocument } from '@/lib/domain/mediaplan/types'
import { takeOverWhatIf } from '@/lib/features/plan/actions'

/** Takes over what was wondered about: exactly what the page shows. */
export const TakeOverForm = ({ workshopId, version, document }: { workshopId: string; version: number; document: MediaPlanDocument }) => {
  const t = useTranslations('plan.whatIf')
  const assumed = Object.fromEntries(Object.entries(document.assumptions).filter(([, value]) => value !== undefined)) as Record<string, string>
  return (
    <ActionForm action={takeOverWhatIf} hidden={{ workshopId, version, monthly: asTyped(document.monthlyCents), months: document.months, ...assumed }} submit={t('takeOver')}>
      {() => <p className="text-muted">{t('takeOverNote')}</p>}
    </ActionForm>
  )
}
