import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NotFoundNotice } from '@/components/site/notFoundNotice'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('errors.notFound')
  return { title: t('metaTitle'), robots: { index: false } }
}

/** What the page server (lib/platform/site) gives, with status 404, for every address that has no page. */
export default function MissingPage() {
  return <div className="page"><NotFoundNotice /></div>
}
