import { useLocale, useTranslations } from 'next-intl'
import { buttonClass, Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { demoSignIn } from '@/lib/features/account/actions'
import type { DemoAccount } from '@/lib/features/account/view'
import { Link } from '@/lib/platform/i18n/navigation'

/** One click to each account of a demo. */
export const DemoAccounts = ({ accounts, next }: { accounts: readonly DemoAccount[]; next: string | null }) => {
  const t = useTranslations('demo')
  const locale = useLocale()
  return (
    <Card>
      <h2 className="text-xl">{t('accounts')}</h2>
      <p className="mt-1 max-w-prose text-muted">{t('accountsLine')}</p>
      <ul className="mt-4 grid gap-2">
        {accounts.map(({ email, name, label }) => (
          <li key={email}>
            <form action={demoSignIn} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-2">
              <input type="hidden" name="email" value={email} />
              {next !== null && <input type="hidden" name="next" value={next} />}
              <span className="min-w-0"><span className="block font-semibold">{name}</span><span className="block text-sm text-muted">{label[locale]}</span></span>
              <Button type="submit" variant="secondary">{t('signInAs', { name })}</Button>
            </form>
          </li>
        ))}
      </ul>
      <p className="mt-3"><Link href="/demo/mail" className={buttonClass('quiet')}>{t('mailLink')}</Link></p>
    </Card>
  )
}
