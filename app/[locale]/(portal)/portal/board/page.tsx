import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Board } from '@/components/board/board'
import { buttonClass } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/pageHeader'
import { board } from '@/lib/features/board/loaders'
import { getPathname, Link } from '@/lib/platform/i18n/navigation'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('board'))('title') })

export default async function BoardPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { search, archived } = await searchParams
  const view = await board({ search: typeof search === 'string' ? search : '', archived: archived === '1' })
  const t = await getTranslations('board')
  return (
    <>
      <PageHeader
        title={view.archived ? t('archived') : t('title')} {...(view.archived ? {} : { lead: t('lead') })}
        actions={<Link href="/portal/companies/new" className={buttonClass('secondary')}>{t('newCompany')}</Link>}
      />
      <Board board={view} searchPath={getPathname({ locale: await getLocale(), href: '/portal/board' })} year={new Date().getFullYear() + 1} />
    </>
  )
}
