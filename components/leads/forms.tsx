'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { TextField } from '@/components/ui/textField'
import { handleLead, makeClient } from '@/lib/features/leads/actions'

/** Notes that somebody was answered, or closes a request. */
export const MoveForm = ({ leadId, move, submit, label }: { leadId: string; move: 'contact' | 'close'; submit: string; label: string }) => (
  <ActionForm action={handleLead} hidden={{ leadId, move }} submit={submit} label={label} variant="quiet" />
)

/** One click; it asks for another name only when there is a company of that name already. */
export const MakeClientForm = ({ leadId, company, quiet }: { leadId: string; company: string; quiet: boolean }) => {
  const t = useTranslations('leads.page')
  return (
    <ActionForm action={makeClient} hidden={{ leadId }} submit={t('makeClient')} label={t('makeClientOf', { company })} variant={quiet ? 'secondary' : 'primary'}>
      {(field, refusal) => refusal?.fields?.companyName !== undefined
        && <TextField label={t('newName')} {...{ defaultValue: company, ...field('companyName') }} required maxLength={120} className="w-full max-w-md" />}
    </ActionForm>
  )
}
