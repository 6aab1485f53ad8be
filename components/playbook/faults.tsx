import { useTranslations } from 'next-intl'
import type { Fault } from '@/lib/domain/playbook/faults'
import { partOfFault } from '@/lib/features/playbook/present'
import { Link } from '@/lib/platform/i18n/navigation'

/** Faults or remarks, each with the item that it is in; `most` keeps the list short. */
export const FaultList = ({ faults, most = 20, linked = true }: { faults: readonly Fault[]; most?: number; linked?: boolean }) => {
  const t = useTranslations('playbook')
  return (
    <ul className="grid gap-1.5">
      {faults.slice(0, most).map((fault, i) => {
        const place = partOfFault(fault)
        return (
          <li key={i} className="break-words">
            {linked && place && <Link href={{ pathname: '/portal/playbook/[part]/[item]', params: place }} className="text-link mr-1.5 inline-block font-medium">{fault.at}</Link>}
            {linked && !place && <span className="mr-1.5 font-medium">{fault.at || t('gate.whole')}</span>}
            {t(`fault.${fault.code}`, fault.values)}
          </li>
        )
      })}
      {faults.length > most && <li className="text-muted">{t('gate.more', { count: faults.length - most })}</li>}
    </ul>
  )
}
