import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/advice/section'
import { phaseTone } from '@/components/line/tones'
import { classes } from '@/components/ui/classes'
import { inEuros } from '@/lib/domain/mediaplan/money'
import type { PlanResult, PlanWarning } from '@/lib/domain/mediaplan/types'
import { Flowchart } from './flowchart'
import { PlanWarnings, Reasons } from './reasons'
import { unbroken, useCalendarWords } from './words'

/** "€ 18.000 voor 12 maanden, januari 2027 tot en met december 2027." */
export const PlanLead = ({ result }: { result: PlanResult }) => {
  const t = useTranslations('plan')
  const words = useCalendarWords()
  const lead = t('lead', {
    total: unbroken(inEuros(result.budgetCents)), months: result.months.length,
    period: result.months.length === 1 ? words.month(result.months[0]!) : t('period', { from: words.month(result.months[0]!), to: words.month(result.months.at(-1)!) }),
  })
  return useLocale() === 'nl' ? lead : `${lead} ${t('dutchOnly')}`
}

/** What to mind about the plan as a whole; what is about one medium stands beside it. */
export const WholeWarnings = ({ warnings }: { warnings: readonly PlanWarning[] }) => {
  const t = useTranslations('plan.warnings')
  const whole = warnings.filter(warning => warning.rowId === null)
  if (whole.length === 0) return null
  return (
    <section aria-labelledby="let-op" className="mt-6 rounded-2xl bg-amber-soft/60 p-5">
      <h2 id="let-op" className="mb-2 text-lg">{t('title')}</h2>
      <PlanWarnings warnings={whole} />
    </section>
  )
}

export const ChartSection = ({ result, id = 'kalender', title }: { result: PlanResult; id?: string; title?: string }) => {
  const t = useTranslations('plan.chart')
  return (
    <section aria-labelledby={id} className="grid gap-5 py-9 sm:py-11 print:block print:break-before-page print:py-0">
      <div className="grid max-w-prose gap-1">
        <h2 id={id} className="text-2xl">{title ?? t('title')}</h2>
        <p className="text-muted">{t('intro')}</p>
      </div>
      <Flowchart result={result} />
    </section>
  )
}

/** From the budget to the phases, step by step. */
export const WhySection = ({ result }: { result: PlanResult }) => {
  const t = useTranslations('plan.why')
  return (
    <Section id="waarom" title={t('title')} intro={t('intro')}>
      <Reasons reasons={result.why} className="max-w-prose" />
      <h3 className="mt-6 mb-2 font-semibold">{t('phases')}</h3>
      <ul className="grid max-w-prose gap-2">
        {result.phases.map(({ phase, name, sharePercent, cents, why }) => (
          <li key={phase} className={classes(phaseTone(phase), 'grid gap-1')}>
            <span className="flex items-baseline justify-between gap-4"><span className="font-medium">{name}</span><span className="text-muted tabular-nums">{t('share', { percent: sharePercent })} · {inEuros(cents)}</span></span>
            <svg aria-hidden viewBox="0 0 100 4" preserveAspectRatio="none" className="h-1.5 w-full overflow-hidden rounded-full bg-line"><rect width={sharePercent} height="4" fill="var(--tone)" /></svg>
            {why.slice(1).map(reason => <span key={reason.text} lang="nl" className="text-sm text-muted">{reason.text}</span>)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
