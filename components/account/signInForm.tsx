'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/textField'
import { requestSignIn } from '@/lib/features/account/actions'
import { useAnswer } from './useAnswer'

/** Asks for a sign-in link; the faults stand beside the field, and what was typed stays. */
export const SignInForm = ({ next }: { next: string | null }) => {
  const t = useTranslations('signIn')
  const { submit, pending, message, fields, typed } = useAnswer(requestSignIn)
  return (
    <form action={submit} noValidate className="grid max-w-md gap-6">
      {next !== null && <input type="hidden" name="next" value={next} />}
      {message && <Notice kind="warning" live>{message}</Notice>}
      <TextField
        name="email" type="email" label={t('email')} hint={t('emailHint')} error={fields.email} defaultValue={typed('email')}
        autoComplete="email" inputMode="email" autoCapitalize="none" spellCheck={false} required maxLength={320}
      />
      <div><Button type="submit" disabled={pending}>{t(pending ? 'sending' : 'submit')}</Button></div>
    </form>
  )
}
