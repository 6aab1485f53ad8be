'use client'

import { useTranslations } from 'next-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { confirmSignIn } from '@/lib/features/account/actions'
import { Link } from '@/lib/platform/i18n/navigation'
import { useAnswer } from './useAnswer'

/** The button that uses up a sign-in link. */
export const ConfirmForm = ({ token, next }: { token: string; next: string | null }) => {
  const t = useTranslations('signIn')
  const { submit, pending, message, fields } = useAnswer(confirmSignIn)
  const fault = fields.token ?? message
  if (fault) {
    return (
      <div className="grid max-w-prose gap-6">
        <Notice kind="warning" title={t('linkExpiredTitle')} live>{fault}</Notice>
        <div><Link href="/sign-in" className={buttonClass('primary')}>{t('sentAgain')}</Link></div>
      </div>
    )
  }
  return (
    <form action={submit} className="grid max-w-prose gap-6">
      <input type="hidden" name="token" value={token} />
      {next !== null && <input type="hidden" name="next" value={next} />}
      <div><Button type="submit" disabled={pending}>{t(pending ? 'confirming' : 'confirm')}</Button></div>
      <p className="text-sm text-muted">{t('confirmWhy')}</p>
    </form>
  )
}
