import { useTranslations } from 'next-intl'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import type { VersionedWorkshop } from '@/lib/features/versions/view'
import { Link } from '@/lib/platform/i18n/navigation'

/** The way up from the versions of a workshop; `within`: from one difference to all versions. */
export const VersionTrail = ({ workshop, staff, here, within = false }: { workshop: VersionedWorkshop; staff: boolean; here: string; within?: boolean }) => {
  const t = useTranslations()
  const params = { workshopId: workshop.id }
  const up = staff
    ? [
        <Link key="board" href="/portal/board">{t('board.title')}</Link>,
        <Link key="company" href={{ pathname: '/portal/companies/[companyId]', params: { companyId: workshop.companyId } }}>{workshop.companyName}</Link>,
      ]
    : [<Link key="home" href="/portal">{workshop.title}</Link>]
  const advice = <Link key="advice" href={{ pathname: '/portal/workshops/[workshopId]/advice', params }}>{t('advice.title')}</Link>
  const all = <Link key="versions" href={{ pathname: '/portal/workshops/[workshopId]/versions', params }}>{t('versions.title')}</Link>
  return <div className="pt-3"><Breadcrumbs links={within ? [...up, advice, all] : [...up, advice]} here={here} /></div>
}
