import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { HomeCard } from '@/components/board/homeCard'
import { EmptyState } from '@/components/ui/emptyState'
import { PageHeader } from '@/components/ui/pageHeader'
import { clientHome } from '@/lib/features/board/loaders'
import { redirect } from '@/lib/platform/i18n/navigation'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('common.nav'))('portalHome') })

/** Where everybody lands after signing in: the agency goes on to its board, an editor to the texts. */
export default async function PortalHomePage() {
  const home = await clientHome({})
  if (home.goesTo === 'board') redirect({ href: '/portal/board', locale: await getLocale() })
  if (home.goesTo === 'content') redirect({ href: '/portal/content', locale: await getLocale() })
  const t = await getTranslations('board.home')
  const { workshops } = home
  return (
    <>
      <PageHeader title={t('title', { name: home.firstName })} {...(workshops.length > 0 ? { lead: t(workshops.length > 1 ? 'leadMany' : 'leadOne') } : {})} />
      {workshops.length > 0 && <ul className="grid gap-6">{workshops.map(workshop => <HomeCard key={workshop.id} workshop={workshop} />)}</ul>}
      {workshops.length === 0 && <EmptyState title={t('emptyTitle')}>{t('emptyBody')}</EmptyState>}
    </>
  )
}
