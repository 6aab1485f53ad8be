import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { HomeCard } from '@/components/board/homeCard'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/emptyState'
import { PageHeader } from '@/components/ui/pageHeader'
import { clientHome } from '@/lib/features/board/loaders'
import { Link, redirect } from '@/lib/platform/i18n/navigation'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('common.nav'))('portalHome') })

/** Where everybody lands after signing in: the agency goes on to its board. */
export default async function PortalHomePage() {
  const home = await clientHome({})
  if (home.goesTo === 'board') redirect({ href: '/portal/board', locale: await getLocale() })
  const t = await getTranslations('board.home')
  const { workshops } = home
  return (
    <>
      <PageHeader title={t('title', { name: home.firstName })} {...(workshops.length > 0 ? { lead: t(workshops.length > 1 ? 'leadMany' : 'leadOne') } : {})} />
      {workshops.length > 0 && <ul className="grid gap-6">{workshops.map(workshop => <HomeCard key={workshop.id} workshop={workshop} />)}</ul>}
      {workshops.length === 0 && home.goesTo === 'home' && <EmptyState title={t('emptyTitle')}>{t('emptyBody')}</EmptyState>}
      {home.goesTo === 'glossary' && (
        <EmptyState title={t('editor.title')} action={<Link href="/glossary" className={buttonClass()}>{t('editor.action')}</Link>}>{t('editor.body')}</EmptyState>
      )}
    </>
  )
}
