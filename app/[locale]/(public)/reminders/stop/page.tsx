import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { StopForm } from '@/components/reminders/forms'
import { buttonClass } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/pageHeader'
import { Link } from '@/lib/platform/i18n/navigation'

export const dynamic = 'force-dynamic'
export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('reminders.stop'))('title'), robots: { index: false }, referrer: 'same-origin',
})

type Props = { searchParams: Promise<{ token?: string | string[]; gestopt?: string | string[] }> }

/** Where the link in a digest leads. It asks once; the button stops the reminders, without signing in. */
export default async function StopRemindersPage({ searchParams }: Props) {
  const t = await getTranslations('reminders.stop')
  const [{ common, errors, company, reminders }, { token, gestopt }] = await Promise.all([getMessages(), searchParams])
  if (gestopt !== undefined) {
    return (
      <div className="page pb-12">
        <PageHeader title={t('doneTitle')} lead={t('doneBody')} />
        <Link href="/portal" className={buttonClass('secondary')}>{t('toPortal')}</Link>
      </div>
    )
  }
  return (
    <div className="page pb-12">
      <PageHeader title={t('title')} lead={t('lead')} />
      <NextIntlClientProvider messages={{ common, errors, company, reminders }}>
        <StopForm token={typeof token === 'string' ? token : ''} />
      </NextIntlClientProvider>
    </div>
  )
}
