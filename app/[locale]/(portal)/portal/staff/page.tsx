import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { Staff } from '@/components/people/staff'
import { PageHeader } from '@/components/ui/pageHeader'
import { staff } from '@/lib/features/people/loaders'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('people'))('title') })

/** The people of the agency, for an admin. */
export default async function StaffPage() {
  const view = await staff({})
  const [t, { common, errors, people }] = await Promise.all([getTranslations('people'), getMessages()])
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <NextIntlClientProvider messages={{ common, errors, people }}><Staff staff={view} /></NextIntlClientProvider>
    </>
  )
}
