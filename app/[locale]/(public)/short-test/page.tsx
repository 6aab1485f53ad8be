import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Taste } from '@/components/shortTest/taste'
import { TestForm } from '@/components/shortTest/testForm'
import { SiteLink } from '@/components/site/siteLink'
import { buttonClass } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/pageHeader'
import type { Locale } from '@/lib/domain/text'
import { shortTest } from '@/lib/features/shortTest/loaders'
import { getPathname } from '@/lib/platform/i18n/navigation'
import { fieldsOfAddress } from '../../../fieldsOfAddress'
import { everywhere, publicHead } from '../../../publicHead'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/short-test'>

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const t = await getTranslations('test')
  const head = await publicHead({ locale: (await params).locale as Locale, title: t('title'), description: t('metaDescription'), hrefs: everywhere('/short-test'), picture: { kind: 'site', name: 'short-test' } })
  // Answers stand in the address: such a page is for who filled it in and whom they send it to.
  return Object.keys(await searchParams).length === 0 ? head : { ...head, robots: { index: false, follow: true } }
}

export default async function ShortTestPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale
  const [t, { questions, taste }] = await Promise.all([getTranslations('test'), shortTest({ locale, fields: fieldsOfAddress(await searchParams) })])
  const action = getPathname({ href: '/short-test', locale })
  if (taste === null) {
    return (
      <div className="page pb-12">
        <PageHeader title={t('title')} lead={t('lead')}><p className="max-w-prose text-sm text-muted">{t('private')}</p></PageHeader>
        <TestForm questions={questions} action={action} submit={t('submit')} />
      </div>
    )
  }
  return (
    <div className="page pb-12">
      <PageHeader title={t('result.title')} lead={t('result.lead', { known: taste.known })} />
      <Taste taste={taste} />
      <details className="mt-14 border-t border-line pt-4 print:hidden">
        <summary className={buttonClass('secondary')}>{t('result.change')}</summary>
        <TestForm questions={questions} action={action} submit={t('again')} />
      </details>
      <p className="mt-4 print:hidden"><SiteLink href="/short-test" className="text-link inline-flex min-h-11 items-center">{t('result.restart')}</SiteLink></p>
    </div>
  )
}
