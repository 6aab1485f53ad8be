import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import type { FreshLeads } from '@/lib/features/leads/view'
import { Link } from '@/lib/platform/i18n/navigation'

/** Requests that nobody looked at yet, above the work: they are where the line begins. */
export const NewLeads = ({ leads: { count, days } }: { leads: FreshLeads }) => {
  const t = useTranslations('leads.board')
  if (count === 0) return null
  return (
    <section aria-labelledby="new-leads" className="tone-coral-0 mb-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 rounded-3xl bg-tone-soft p-5 sm:p-6">
      <div>
        <h2 id="new-leads" className="flex items-center gap-3 text-lg"><span aria-hidden className="size-4 shrink-0 rounded-full border-3 border-ink bg-paper" />{t('title')}</h2>
        <p className="mt-1">{t('count', { count })}. {t('waits', { days })}</p>
      </div>
      <Link href="/portal/leads" className={buttonClass('secondary')}>{t('open')}</Link>
    </section>
  )
}
