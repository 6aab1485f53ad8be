import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Link } from '@/lib/platform/i18n/navigation'

type Props = {
  workshop: { title: string; companyId: string; companyName: string }
  staff: boolean
  /** The pages of the workshop above this one, as link elements. */
  within?: readonly ReactNode[]
  here: string
}

/** The way up from a page of a workshop: the agency comes from the company, a client from its home. */
export const WorkshopTrail = ({ workshop: { title, companyId, companyName }, staff, within = [], here }: Props) => {
  const t = useTranslations('board')
  const up = staff
    ? [
        <Link key="board" href="/portal/board">{t('title')}</Link>,
        <Link key="company" href={{ pathname: '/portal/companies/[companyId]', params: { companyId } }}>{companyName}</Link>,
      ]
    : [<Link key="home" href="/portal">{title}</Link>]
  return <div className="pt-3"><Breadcrumbs links={[...up, ...within]} here={here} /></div>
}
