import { useTranslations } from 'next-intl'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import type { AdvisedWorkshop } from '@/lib/features/advice/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { overviewAddress, type Shown } from './address'

/** The way up from an advice page: for the agency through the company, for a client to the home of the portal. */
export const Trail = ({ workshop, staff, shown, here }: { workshop: AdvisedWorkshop; staff: boolean; shown?: Shown; here: string }) => {
  const t = useTranslations()
  const up = staff
    ? [
        <Link key="board" href="/portal/board">{t('board.title')}</Link>,
        <Link key="company" href={{ pathname: '/portal/companies/[companyId]', params: { companyId: workshop.companyId } }}>{workshop.companyName}</Link>,
      ]
    : [<Link key="home" href="/portal">{workshop.title}</Link>]
  const links = shown === undefined ? up : [...up, <Link key="advice" href={overviewAddress(shown)}>{t('advice.title')}</Link>]
  return <div className="pt-3"><Breadcrumbs links={links} here={here} /></div>
}
