import { useTranslations } from 'next-intl'
import { WorkshopTrail } from '@/components/workshop/trail'
import type { VersionedWorkshop } from '@/lib/features/versions/view'
import { Link } from '@/lib/platform/i18n/navigation'

/** The way up from the versions of a workshop; `within`: from one difference to all versions. */
export const VersionTrail = ({ workshop, staff, here, within = false }: { workshop: VersionedWorkshop; staff: boolean; here: string; within?: boolean }) => {
  const t = useTranslations()
  const params = { workshopId: workshop.id }
  const advice = <Link key="advice" href={{ pathname: '/portal/workshops/[workshopId]/advice', params }}>{t('advice.title')}</Link>
  const all = <Link key="versions" href={{ pathname: '/portal/workshops/[workshopId]/versions', params }}>{t('versions.title')}</Link>
  return <WorkshopTrail workshop={workshop} staff={staff} within={within ? [advice, all] : [advice]} here={here} />
}
