'use client'

import { useTranslations } from 'next-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { Link } from '@/lib/platform/i18n/navigation'

/** Something broke on our side: what is safe, what to do, and the code under which it was logged. */
export const ErrorNotice = ({ code, again }: { code: string | null; again: () => void }) => {
  const t = useTranslations('errors.page')
  return (
    <div className="grid gap-4 py-16">
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="max-w-prose text-lg text-muted">{t('body')}</p>
      {code && <p className="text-sm text-muted">{t('code', { code })}</p>}
      <p className="flex flex-wrap gap-3">
        <Button onClick={again}>{t('again')}</Button>
        <Link href="/" className={buttonClass('secondary')}>{t('home')}</Link>
      </p>
    </div>
  )
}
