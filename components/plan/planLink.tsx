import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/lib/platform/i18n/navigation'

/** From the advice to its media plan; of an older version to the plan of that version. */
export const PlanLink = ({ shown: { workshopId, version } }: { shown: { workshopId: string; version?: number | undefined } }) => (
  <Link
    href={{ pathname: '/portal/workshops/[workshopId]/plan', params: { workshopId }, query: version === undefined ? {} : { version: String(version) } }}
    className={buttonClass('secondary', 'print:hidden')}
  >
    {useTranslations('plan')('toPlan')}
  </Link>
)
