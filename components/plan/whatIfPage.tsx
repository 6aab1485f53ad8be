import { useTranslations } from 'next-intl'
import { Section } from '@/components/advice/section'
import { phaseTone } from '@/components/line/tones'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/pageHeader'
import { classes } from '@/components/ui/classes'
import { inEuros } from '@/lib/domain/mediaplan/money'
import type { AdviceShift } from '@/lib/domain/mediaplan/whatIf'
import type { PlanResult } from '@/lib/domain/mediaplan/types'
import type { WhatIf } from '@/lib/features/plan/view'
import { ChartSection } from './planParts'
import { PlanTrail } from './planTrail'
import { PlanWarnings } from './reasons'
import { Shifts } from './shifts'
import { TakeOverForm } from './takeOverForm'
import { WhatIfForm } from './whatIfForm'
import { unbroken, useCalendarWords } from './words'

/** Another budget, period, price, market or horizon: first what would change, then the plan that comes of it. */
export const WhatIfPage = ({ wondering }: { wondering: WhatIf }) => {
  const t = useTranslations('plan.whatIf')
  const { workshop, then } = wondering
  return (
    <>
      <PlanTrail workshop={workshop} staff here={t('title')} inPlan />
      <PageHeader kicker={workshop.title} title={t('title')} lead={t('lead')} />
      <Section id="stel" title={t('form')}><WhatIfForm wondering={wondering} /></Section>
      {then && <Outcome wondering={wondering} then={then} />}
    </>
  )
}

type Then = NonNullable<WhatIf['then']>

const Outcome = ({ wondering, then }: { wondering: WhatIf; then: Then }) => {
  const t = useTranslations('plan.whatIf')
  const { total, phases, rows, months } = then.difference
  const before = new Set(wondering.now.warnings.map(({ text }) => text))
  const news = then.result.warnings.filter(({ text, kind }) => !before.has(text) && kind !== 'assumption')
  const same = phases.length + rows.length + months.length === 0 && total.before === total.after
  const assumes = Object.values(then.document.assumptions).some(value => value !== undefined)
  return (
    <>
      <Section id="verschil" title={t('difference')}>
        {same
          ? <p className="text-lg">{t('nothing')}</p>
          : <p className="max-w-prose font-heading text-2xl leading-snug">{t(total.before === total.after ? 'totalSame' : 'total', { before: unbroken(inEuros(total.before)), after: unbroken(inEuros(total.after)) })}</p>}
        <Differences then={then} now={wondering.now} />
        {news.length > 0 && <div className="mt-8 grid gap-2"><h3 className="text-lg">{t('warnings')}</h3><PlanWarnings warnings={news} className="max-w-prose" /></div>}
      </Section>
      <Section id="advies" title={t('advice')} intro={t('adviceIntro')}><AdviceShifts shifts={then.advice} result={then.result} /></Section>
      <div className="border-t border-line"><ChartSection id="dan" result={then.result} title={t('plan')} /></div>
      <div className="grid max-w-prose gap-4 border-t border-line py-9">
        {assumes && <Notice title={t('takeOverAssumption')} />}
        <TakeOverForm workshopId={wondering.workshop.id} version={wondering.version} document={then.document} />
      </div>
    </>
  )
}

const Differences = ({ then: { difference }, now }: { then: Then; now: PlanResult }) => {
  const t = useTranslations('plan.whatIf')
  const words = useCalendarWords()
  const phaseName = (phase: string) => now.phases.find(one => one.phase === phase)?.name ?? phase
  return (
    <div className="mt-6 grid gap-10">
      {difference.phases.length > 0 && (
        <div className="grid gap-3"><h3 className="text-lg">{t('perPhase')}</h3>
          <Shifts bars caption={t('perPhase')} shifts={difference.phases.map(shift => ({ ...shift, key: shift.phase, tone: phaseTone(shift.phase) }))} />
        </div>
      )}
      {difference.rows.length > 0 && (
        <div className="grid gap-3"><h3 className="text-lg">{t('perMedium')}</h3>
          <Shifts
            bars caption={t('perMedium')}
            shifts={difference.rows.map(shift => ({
              ...shift, key: shift.id, tone: phaseTone(shift.phase),
              name: <>{shift.name} <span className={classes(phaseTone(shift.phase), 'ml-1 text-sm font-normal text-tone-text')}>{phaseName(shift.phase)}</span></>,
            }))}
          />
        </div>
      )}
      {difference.months.length > 0 && (
        <details className="group"><summary className="text-link inline-flex min-h-11 items-center text-lg font-semibold">{t('perMonth')}</summary>
          <Shifts bars caption={t('perMonth')} shifts={difference.months.map(shift => ({ ...shift, key: shift.month, name: words.month(shift.month), tone: 'tone-none' }))} />
        </details>
      )}
    </div>
  )
}

const AdviceShifts = ({ shifts, result }: { shifts: readonly AdviceShift[]; result: PlanResult }) => {
  const t = useTranslations('plan.whatIf')
  if (shifts.length === 0) return <p>{t('adviceSame')}</p>
  const nameOf = (phase: string) => result.phases.find(one => one.phase === phase)?.name ?? phase.charAt(0).toUpperCase() + phase.slice(1)
  const sentence = ({ name, phase, before, after }: AdviceShift): string => {
    const about = { name, phase: nameOf(phase) }
    if (after === null) return t('went', about)
    return before === null ? t('came', { ...about, after: t(`verdicts.${after}`) }) : t('moved', { ...about, before: t(`verdicts.${before}`), after: t(`verdicts.${after}`) })
  }
  const list = (some: readonly AdviceShift[]) => (
    <ul className="grid max-w-prose gap-1.5">
      {some.map(shift => (
        <li key={shift.id} className={classes(phaseTone(shift.phase), 'flex gap-2.5')}>
          <span aria-hidden className="mt-[0.6em] size-1.5 shrink-0 rounded-full bg-tone" />{sentence(shift)}
        </li>
      ))}
    </ul>
  )
  // What is or would be used counts; the rest only moves behind it.
  const matters = shifts.filter(({ before, after }) => before === 'add' || after === 'add')
  const rest = shifts.filter(shift => !matters.includes(shift))
  return (
    <div className="grid gap-4">
      {matters.length > 0 ? list(matters) : <p>{t('adviceSameUse')}</p>}
      {rest.length > 0 && <details><summary className="text-link mb-2 inline-flex min-h-11 items-center">{t('adviceRest', { count: rest.length })}</summary>{list(rest)}</details>}
    </div>
  )
}
