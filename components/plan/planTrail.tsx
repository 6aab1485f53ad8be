import { useTranslations } from 'next-intl'
import { WorkshopTrail } from '@/components/workshop/trail'
import type { AdvisedWorkshop } from '@/lib/features/advice/view'
import { Link } from '@/lib/platform/i18n/navigation'

/** The way up from the plan: by the advice; `inPlan`: from a page within the plan. */
export const PlanTrail = ({ workshop, staff, here, inPlan = false }: { workshop: AdvisedWorkshop; staff: boolean; here: string; inPlan?: boolean }) => {
  const t = useTranslations()
  const params = { workshopId: workshop.id }
  const advice = <Link key="advice" href={{ pathname: '/portal/workshops/[workshopId]/advice', params }}>{t('advice.title')}</Link>
  const plan = <Link key="plan" href={{ pathname: '/portal/workshops/[workshopId]/plan', params }}>{t('plan.title')}</Link>
  return <WorkshopTrail workshop={workshop} staff={staff} within={inPlan ? [advice, plan] : [advice]} here={here} />
}
