import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { DemoAccounts } from '@/components/account/demoAccounts'
import { SignInForm } from '@/components/account/signInForm'
import { PageHeader } from '@/components/ui/pageHeader'
import { demoAccounts } from '@/lib/features/account/loaders'
import { portalPathFrom } from '@/lib/platform/session/returnTo'

export const dynamic = 'force-dynamic'
export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('signIn'))('title') })

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ naar?: string | string[] }> }) {
  const t = await getTranslations('signIn')
  const [{ common, errors, signIn }, accounts, { naar }] = await Promise.all([getMessages(), demoAccounts({}), searchParams])
  const next = typeof naar === 'string' ? portalPathFrom(naar) : null
  return (
    <div className="page grid gap-12 pb-12">
      <div>
        <PageHeader title={t('title')} lead={t('lead')} />
        <NextIntlClientProvider messages={{ common, errors, signIn }}><SignInForm next={next} /></NextIntlClientProvider>
        <p className="mt-8 max-w-prose text-muted"><strong className="text-ink">{t('noAccount')}</strong> {t('noAccountLine')}</p>
      </div>
      {accounts.length > 0 && <DemoAccounts accounts={accounts} next={next} />}
    </div>
  )
}
