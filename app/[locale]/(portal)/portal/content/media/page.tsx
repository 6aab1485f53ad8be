import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Library } from '@/components/media/library'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/pageHeader'
import { mediaLibrary } from '@/lib/features/media/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('media'))('title') })

export default async function MediaPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { words, bin, page } = await searchParams
  const library = await mediaLibrary({ words: typeof words === 'string' ? words : '', bin: bin === '1', page: typeof page === 'string' ? page : 1 })
  const [t, content] = await Promise.all([getTranslations('media'), getTranslations('content')])
  return (
    <>
      <Breadcrumbs links={[<Link key="content" href="/portal/content">{content('title')}</Link>]} here={t('title')} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <Library library={library} />
    </>
  )
}
