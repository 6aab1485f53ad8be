import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/ui/pageHeader'

/** The day on which the statements were last held against what the software does. */
const checkedOn = new Date('2026-11-22T12:00:00Z')

const parts = {
  privacy: ['visit', 'contact', 'account', 'work', 'log', 'keep', 'rights'],
  accessibility: ['done', 'tested', 'open', 'tell'],
} as const

/** A statement of the agency: short parts with a plain heading, and the day it was checked. */
export const Statement = ({ about }: { about: keyof typeof parts }) => {
  const t = useTranslations('legal')
  return (
    <div className="page">
      <PageHeader title={t(`${about}.title`)} lead={t(`${about}.lead`)} />
      <div className="grid max-w-prose gap-8">
        {parts[about].map(part => (
          <section key={part} className="border-t border-line pt-5">
            {/* The parts of each statement are the keys above; the type cannot follow which belongs to which. */}
            <h2 className="text-lg">{t(`${about}.${part}.title` as 'privacy.visit.title')}</h2>
            <p className="mt-2">{t(`${about}.${part}.body` as 'privacy.visit.body')}</p>
          </section>
        ))}
        <p className="text-sm text-muted">{t('checked', { date: checkedOn })}</p>
      </div>
    </div>
  )
}
