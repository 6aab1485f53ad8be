import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { overviewAddress } from '@/components/advice/address'
import { partAddress } from '@/components/review/address'
import { isDone, partName } from '@/components/review/line'
import { ReviewOverview } from '@/components/review/overview'
import { ReviewTrail } from '@/components/review/trail'
import { buttonClass } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/pageHeader'
import { reviewOverview } from '@/lib/features/review/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('review'))('title') })

export default async function ReviewPage({ params }: { params: Promise<{ workshopId: string }> }) {
  const view = await reviewOverview({ workshopId: (await params).workshopId })
  const [t, locale] = [await getTranslations('review'), await getLocale()]
  const { workshop, parts, all } = view
  const next = parts.find(part => !isDone(part))
  return (
    <>
      <ReviewTrail workshop={workshop} here={t('title')} />
      <PageHeader
        kicker={workshop.title} title={t('titleFor', { company: workshop.companyName })} lead={t('lead')}
        actions={(
          <>
            {next && <Link href={partAddress(workshop.id, next.part)} className={buttonClass('primary')}>{all.judged === 0 ? t('start') : t('goOn', { part: partName(t, locale, next.part) })}</Link>}
            <Link href={overviewAddress({ workshopId: workshop.id })} className={buttonClass(next ? 'quiet' : 'secondary')}>{t('toAdvice')}</Link>
          </>
        )}
      />
      <ReviewOverview view={view} />
    </>
  )
}
