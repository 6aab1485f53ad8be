import { useTranslations } from 'next-intl'
import { WorkshopTrail } from '@/components/workshop/trail'
import type { AdvisedWorkshop } from '@/lib/features/advice/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { overviewAddress, type Shown } from './address'

/** The way up from an advice page; `shown`: from a phase to the overview of the same version. */
export const Trail = ({ workshop, staff, shown, here }: { workshop: AdvisedWorkshop; staff: boolean; shown?: Shown; here: string }) => {
  const t = useTranslations('advice')
  const within = shown === undefined ? [] : [<Link key="advice" href={overviewAddress(shown)}>{t('title')}</Link>]
  return <WorkshopTrail workshop={workshop} staff={staff} within={within} here={here} />
}
