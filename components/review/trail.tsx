import { useTranslations } from 'next-intl'
import { WorkshopTrail } from '@/components/workshop/trail'
import type { AdvisedWorkshop } from '@/lib/features/advice/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { reviewAddress } from './address'

/** The way up from the review; `within`: from a phase to the overview. */
export const ReviewTrail = ({ workshop, within = false, here }: { workshop: AdvisedWorkshop; within?: boolean; here: string }) => {
  const t = useTranslations('review')
  return <WorkshopTrail workshop={workshop} staff within={within ? [<Link key="review" href={reviewAddress(workshop.id)}>{t('title')}</Link>] : []} here={here} />
}
