import { useTranslations } from 'next-intl'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import type { AdvisedWorkshop } from '@/lib/features/advice/view'
import { Link } from '@/lib/platform/i18n/navigation'

/** The way up from the plan: the agency comes from the company, a client from its home; both from the advice. */
export const PlanTrail = ({ workshop, staff, here, inPlan = false }: { workshop: AdvisedWorkshop; staff: boolean; here: string; inPlan?: boolean }) => {
  const t = useTranslations()
  const params = { workshopId: workshop.id }
  const up = staff
    ? [
        <Link key="board" href="/portal/board">{t('board.title')}</Link>,
        <Link key="company" href={{ pathname: '/portal/companies/[companyId]', params: { companyId: workshop.companyId } }}>{workshop.companyName}</Link>,
      ]
    : [<Link key="home" href="/portal">{workshop.title}</Link>]
  const advice = <Link key="advice" href={{ pathname: '/portal/workshops/[workshopId]/advice', params }}>{t('advice.title')}</Link>
  const plan = <Link key="plan" href={{ pathname: '/portal/workshops/[workshopId]/plan', params }}>{t('plan.title')}</Link>
  return <div className="pt-3"><Breadcrumbs links={[...up, advice, ...(inPlan ? [plan] : [])]} here={here} /></div>
}
