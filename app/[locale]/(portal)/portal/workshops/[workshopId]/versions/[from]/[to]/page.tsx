import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { overviewAddress } from '@/components/advice/address'
import { buttonClass } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/pageHeader'
import { Difference } from '@/components/versions/difference'
import { VersionTrail } from '@/components/versions/versionTrail'
import { difference } from '@/lib/features/versions/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

type Props = { params: Promise<{ workshopId: string; from: string; to: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('versions'))('whatChanged') })

/** What changed between two versions, in plain words: what came, what went, what reads otherwise, and why. */
export default async function DifferencePage({ params }: Props) {
  const [{ workshopId, from, to }, locale] = [await params, await getLocale()]
  const view = await difference({ workshopId, from, to, locale })
  const [t, format] = [await getTranslations('versions'), await getFormatter()]
  const day = (moment: string) => format.dateTime(new Date(moment), { dateStyle: 'long' })
  return (
    <>
      <VersionTrail workshop={view.workshop} staff={view.staff} here={t('whatChanged')} within />
      <PageHeader
        kicker={t('difference.kicker')} title={t('difference.title', { from: view.from.number, to: view.to.number })}
        lead={t('difference.lead', { fromDate: day(view.from.publishedAt), toDate: day(view.to.publishedAt) })}
        actions={<Link href={overviewAddress({ workshopId, version: view.to.number })} className={buttonClass('secondary')}>{t('readVersion', { number: view.to.number })}</Link>}
      />
      <Difference view={view} />
    </>
  )
}
