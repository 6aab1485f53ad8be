'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { acceptRest } from '@/lib/features/review/actions'
import type { ReviewPart } from '@/lib/features/review/view'

/** Accepts in one go what nobody looked at yet. */
export const AcceptRestForm = ({ workshopId, part, count, seen }: { workshopId: string; part: ReviewPart; count: number; seen: string }) => {
  const t = useTranslations('review.rest')
  return (
    <ActionForm action={acceptRest} hidden={{ workshopId, part, seen }} submit={t('button', { count })} variant="secondary" className="grid justify-items-start gap-2">
      {() => null}
    </ActionForm>
  )
}
