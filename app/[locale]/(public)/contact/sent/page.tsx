import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SiteLink } from '@/components/site/siteLink'
import { PageHeader } from '@/components/ui/pageHeader'

export const dynamic = 'force-dynamic'
export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('leads.sent'))('title'), robots: { index: false } })

const ways = [['/glossary', 'glossary'], ['/knowledge', 'knowledge'], ['/', 'home']] as const

/** Where the form leads, whoever sent it. */
export default async function SentPage() {
  const t = await getTranslations('leads.sent')
  return (
    <div className="page pb-12">
      <PageHeader title={t('title')} lead={t('lead')} />
      <h2 className="text-xl">{t('meanwhile')}</h2>
      <ul className="mt-2 grid justify-items-start">
        {ways.map(([href, name]) => <li key={href}><SiteLink href={href} className="text-link inline-flex min-h-11 items-center">{t(name)}</SiteLink></li>)}
      </ul>
    </div>
  )
}
