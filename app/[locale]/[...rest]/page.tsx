import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'

/** Made when asked for: there are more addresses without a page than a cache should hold. */
export const dynamic = 'force-dynamic'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('errors.notFound')
  return { title: t('metaTitle'), robots: { index: false } }
}

/** Every address that no page has. */
export default function NoPage() {
  notFound()
}
