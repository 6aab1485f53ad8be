import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { ContactForm } from '@/components/leads/contactForm'
import { SiteLink } from '@/components/site/siteLink'
import { PageHeader } from '@/components/ui/pageHeader'
import type { Locale } from '@/lib/domain/text'
import { contactForm } from '@/lib/features/leads/loaders'
import { queryOfAddress } from '../../../fieldsOfAddress'
import { everywhere, publicHead } from '../../../publicHead'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/contact'>

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const t = await getTranslations('leads.contact')
  const head = await publicHead({ locale: (await params).locale as Locale, title: t('title'), description: t('description'), hrefs: everywhere('/contact'), picture: { kind: 'site', name: 'contact' } })
  return Object.keys(await searchParams).length === 0 ? head : { ...head, robots: { index: false, follow: true } }
}

/** Made anew for each visitor, for the form carries the moment at which its page was made. */
export default async function ContactPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale
  const [t, { common, errors, company, leads, workshop }, form] = await Promise.all([
    getTranslations('leads.contact'), getMessages(), contactForm({ locale, answers: queryOfAddress(await searchParams).slice(0, 1000) }),
  ])
  return (
    <div className="page pb-12">
      <PageHeader title={t('title')} lead={t('lead')} />
      <NextIntlClientProvider messages={{ common, errors, company, leads, workshop }}><ContactForm form={form} /></NextIntlClientProvider>
      <p className="mt-6 max-w-prose text-sm text-muted">{t('keeps')} <SiteLink href="/privacy" className="text-link">{t('privacy')}</SiteLink></p>
      {form.answers === null && <p className="mt-8 max-w-prose"><SiteLink href="/short-test" className="text-link inline-flex min-h-11 items-center">{t('test')}</SiteLink></p>}
    </div>
  )
}
