import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { LeadList } from '@/components/leads/leadList'
import { PageHeader } from '@/components/ui/pageHeader'
import type { Locale } from '@/lib/domain/text'
import { leads } from '@/lib/features/leads/loaders'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('leads.page'))('title') })

export default async function LeadsPage({ params }: PageProps<'/[locale]/portal/leads'>) {
  const found = await leads({ locale: (await params).locale as Locale })
  const [t, { common, errors, company, leads: words }] = await Promise.all([getTranslations('leads.page'), getMessages()])
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <NextIntlClientProvider messages={{ common, errors, company, leads: words }}><LeadList leads={found} /></NextIntlClientProvider>
    </>
  )
}
