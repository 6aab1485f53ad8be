'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { Tick } from '@/components/workshop/controls/tick'
import { TextArea, TextField } from '@/components/ui/textField'
import { sendLead } from '@/lib/features/leads/actions'
import type { ContactForm as Form } from '@/lib/features/leads/view'
import type { Refusal } from '@/lib/platform/action/result'
import { AnswersInWords } from './answersInWords'

/** The stamp of the page that was filled in stays with it, unless it is too old: who mends a fault at once is no program. */
const stampOf = (refusal: Refusal | null, stamp: string): string => {
  const typed = refusal?.typed?.stamp
  return typeof typed === 'string' && refusal?.message !== 'leads.errors.stale' ? typed : stamp
}

/** Asks for contact; it works without scripts, and what was typed stays when something is wrong. */
export const ContactForm = ({ form: { stamp, answers } }: { form: Form }) => {
  const t = useTranslations('leads.contact')
  return (
    <ActionForm action={sendLead} submit={t('submit')} className="grid max-w-xl justify-items-start gap-6">
      {(field, refusal) => (
        <>
          <input type="hidden" name="stamp" value={stampOf(refusal, stamp)} />
          <TextField label={t('name')} {...field('name')} required maxLength={120} autoComplete="name" className="w-full" />
          <TextField
            label={t('email')} hint={t('emailHint')} {...field('email')} required maxLength={320} type="email" inputMode="email"
            autoComplete="email" autoCapitalize="none" spellCheck={false} className="w-full"
          />
          <TextField label={t('company')} {...field('companyName')} required maxLength={120} autoComplete="organization" className="w-full" />
          <TextArea label={t('message')} hint={t('messageHint')} {...field('message')} required maxLength={3000} rows={6} className="w-full" />
          {/* Programs fill in every field; people never get to this one. */}
          <div aria-hidden className="absolute -left-[200vw]">
            <label>{t('leaveEmpty')}<input name="topic" tabIndex={-1} autoComplete="off" /></label>
          </div>
          {answers && (
            <div className="grid w-full gap-1">
              <input type="hidden" name="answers" value={answers.query} />
              <Tick kind="checkbox" name="sendAnswers" value="on" checked={refusal?.typed?.sendAnswers === 'on'} label={<>{t('sendAnswers')}<span className="block text-sm text-muted">{t('answersHint')}</span></>} />
              <details>
                <summary className="text-link inline-flex min-h-11 items-center text-sm">{t('seeAnswers')}</summary>
                <AnswersInWords answers={answers.inWords} />
              </details>
            </div>
          )}
        </>
      )}
    </ActionForm>
  )
}
