import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/account/confirmForm'
import { PageHeader } from '@/components/ui/pageHeader'
import { portalPathFrom } from '@/lib/platform/session/returnTo'

export const dynamic = 'force-dynamic'
export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('signIn'))('confirmTitle'), robots: { index: false }, referrer: 'same-origin',
})

/** Where the link of a mail leads. Opening it does nothing yet: mail scanners open links too, the button uses it up. */
export default async function ConfirmPage({ searchParams }: { searchParams: Promise<{ token?: string | string[]; naar?: string | string[] }> }) {
  const t = await getTranslations('signIn')
  const [{ common, errors, signIn }, { token, naar }] = await Promise.all([getMessages(), searchParams])
  return (
    <div className="page pb-12">
      <PageHeader title={t('confirmTitle')} lead={t('confirmLine')} />
      <NextIntlClientProvider messages={{ common, errors, signIn }}>
        <ConfirmForm token={typeof token === 'string' ? token : ''} next={typeof naar === 'string' ? portalPathFrom(naar) : null} />
      </NextIntlClientProvider>
    </div>
  )
}
