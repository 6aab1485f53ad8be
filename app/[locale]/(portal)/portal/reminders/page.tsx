import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChooseForm } from '@/components/reminders/forms'
import { EmptyState } from '@/components/ui/emptyState'
import { PageHeader } from '@/components/ui/pageHeader'
import { myReminders } from '@/lib/features/reminders/loaders'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('reminders'))('title') })

/** Reminders on or off, and what would stand in the next one. */
export default async function RemindersPage() {
  const [{ wanted, email, waiting }, t] = [await myReminders({ locale: await getLocale() }), await getTranslations('reminders')]
  return (
    <div className="max-w-3xl">
      <PageHeader title={t('title')} lead={t('lead')} />
      <section aria-label={t('title')} className="grid justify-items-start gap-3 rounded-3xl bg-sunken p-6 sm:p-8">
        <p className="flex items-baseline gap-3 font-heading text-lg font-semibold">
          <span aria-hidden className={wanted ? 'size-3.5 shrink-0 rounded-full bg-green-strong' : 'size-3.5 shrink-0 rounded-full border-3 border-line-strong'} />
          <span className="min-w-0 break-words">{wanted ? t('on', { email }) : t('off')}</span>
        </p>
        <p className="max-w-prose text-muted">{t('otherMail')}</p>
        <div className="mt-2"><ChooseForm wanted={wanted} /></div>
      </section>
      {waiting.length === 0 ? <EmptyState title={t('nothingTitle')}>{t('nothingBody')}</EmptyState> : (
        <section aria-labelledby="waiting" className="mt-10">
          <h2 id="waiting" className="text-xl">{t('waitingTitle')}</h2>
          <ul className="mt-3 grid">
            {waiting.map(({ key, text, place, days }) => (
              <li key={key} className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-line py-3">
                <a href={place} className="text-link inline-block py-1.5 font-medium">{text}</a>
                <span className="text-sm text-muted">{t('days', { days })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
