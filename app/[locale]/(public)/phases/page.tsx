import { permanentRedirect } from 'next/navigation'
import type { Locale } from '@/lib/domain/text'
import { getPathname } from '@/lib/platform/i18n/navigation'

export const dynamic = 'force-dynamic'

/** The phases stand together on the page of the models. */
export default async function PhasesPage({ params }: PageProps<'/[locale]/phases'>) {
  permanentRedirect(getPathname({ href: '/models', locale: (await params).locale as Locale }))
}
