import { useTranslations } from 'next-intl'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import type { AdvisedWorkshop } from '@/lib/features/advice/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { reviewAddress } from './address'

/** The way up from the review: the board, the company, and from a phase the overview. */
export const ReviewTrail = ({ workshop, within = false, here }: { workshop: AdvisedWorkshop; within?: boolean; here: string }) => {
  const t = useTranslations()
  const links = [
    <Link key="board" href="/portal/board">{t('board.title')}</Link>,
    <Link key="company" href={{ pathname: '/portal/companies/[companyId]', params: { companyId: workshop.companyId } }}>{workshop.companyName}</Link>,
    ...(within ? [<Link key="review" href={reviewAddress(workshop.id)}>{t('review.title')}</Link>] : []),
  ]
  return <div className="pt-3"><Breadcrumbs links={links} here={here} /></div>
}
