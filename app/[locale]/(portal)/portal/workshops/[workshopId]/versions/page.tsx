import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/emptyState'
import { PageHeader } from '@/components/ui/pageHeader'
import { VersionTrail } from '@/components/versions/versionTrail'
import { differenceAddress } from '@/components/versions/address'
import { CompareForm, VersionList } from '@/components/versions/versionList'
import { versions } from '@/lib/features/versions/loaders'
import { getPathname, redirect } from '@/lib/platform/i18n/navigation'

type Props = { params: Promise<{ workshopId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('versions'))('title') })

const asNumber = (value: string | string[] | undefined): number | null => (typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null)

/** All published versions: what the client decided about each, and what changed between any two. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const [{ workshopId }, { from, to }, locale] = [await params, await searchParams, await getLocale()]
  const [older, newer] = [asNumber(from), asNumber(to)]
  const page = await versions({ workshopId })
  // The form without scripts asks here; the difference has an address of its own.
  if (older !== null && newer !== null) return redirect({ href: differenceAddress(workshopId, older, newer), locale })
  const t = await getTranslations('versions')
  return (
    <div className="max-w-4xl">
      <VersionTrail workshop={page.workshop} staff={page.staff} here={t('title')} />
      <PageHeader kicker={page.workshop.title} title={t('title')} lead={page.staff ? t('leadStaff', { company: page.workshop.companyName }) : t('lead')} />
      {page.versions.length === 0 ? <EmptyState title={t('none.title')}>{t('none.body')}</EmptyState> : <VersionList page={page} />}
      {page.versions.length > 2 && (
        <CompareForm versions={page.versions} path={getPathname({ locale, href: { pathname: '/portal/workshops/[workshopId]/versions', params: { workshopId } } })} />
      )}
    </div>
  )
}
