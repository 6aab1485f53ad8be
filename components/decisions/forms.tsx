'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { TextArea } from '@/components/ui/textField'
import type { Phase } from '@/lib/domain/journey/stages'
import { decidePhase } from '@/lib/features/decisions/actions'

type Props = { workshopId: string; number: number; phase: Phase; name: string }

/** Approves a phase, with one press. */
export const ApproveForm = ({ workshopId, number, phase, name }: Props) => {
  const t = useTranslations('decisions')
  return <ActionForm action={decidePhase} hidden={{ workshopId, number, phase, choice: 'approved' }} submit={t('approve')} label={t('approveOf', { phase: name })} className="grid gap-3" />
}

/** Asks for a change in a phase, and says which. */
export const ChangeForm = ({ workshopId, number, phase, name }: Props) => {
  const t = useTranslations('decisions')
  return (
    <ActionForm action={decidePhase} hidden={{ workshopId, number, phase, choice: 'change' }} submit={t('send')} label={t('sendOf', { phase: name })} variant="secondary">
      {field => <TextArea label={t('remark')} hint={t('remarkHint')} {...field('remark')} required maxLength={2000} className="w-full max-w-2xl" />}
    </ActionForm>
  )
}
