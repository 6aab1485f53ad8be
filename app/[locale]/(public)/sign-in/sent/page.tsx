import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/pageHeader'
import { demoAccounts } from '@/lib/features/account/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

export const dynamic = 'force-dynamic'
export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('signIn'))('sentTitle'), robots: { index: false } })

export default async function SentPage() {
  const [t, demo, accounts] = await Promise.all([getTranslations('signIn'), getTranslations('demo'), demoAccounts({})])
  return (
    <div className="page pb-12">
      <PageHeader title={t('sentTitle')} lead={t('sentLine')} />
      <div className="grid max-w-prose gap-6">
        <p>{t('sentLife')}</p>
        <div className="grid gap-2">
          <h2 className="text-xl">{t('sentNothing')}</h2>
          <ul className="list-disc pl-5">
            <li>{t('sentSpam')}</li>
            <li>{t('sentCheck')}</li>
          </ul>
        </div>
        <p className="flex flex-wrap gap-3">
          <Link href="/sign-in" className={buttonClass('secondary')}>{t('sentAgain')}</Link>
          {accounts.length > 0 && <Link href="/demo/mail" className={buttonClass('quiet')}>{demo('mailLink')}</Link>}
        </p>
      </div>
    </div>
  )
}
