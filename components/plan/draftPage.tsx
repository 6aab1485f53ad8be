import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/advice/section'
import { phaseTone } from '@/components/line/tones'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/emptyState'
import { PageHeader } from '@/components/ui/pageHeader'
import { monthsFrom, monthAfter } from '@/lib/domain/mediaplan/calendar'
import { inEuros } from '@/lib/domain/mediaplan/money'
import type { MediaPlanDocument, PlanResult } from '@/lib/domain/mediaplan/types'
import { say } from '@/lib/domain/text'
import type { DraftPlan } from '@/lib/features/plan/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { CellsForm, type EditedPhase } from './cellsForm'
import { InputsForm, ProductionForm, RateForm, RemoveRateForm, StartForm } from './forms'
import { ChartSection, PlanLead, WholeWarnings, WhySection } from './planParts'
import { PlanTrail } from './planTrail'
import { RowFacts, RowWhy } from './rowNotes'
import { Summary } from './summary'
import { useCalendarWords } from './words'

/** The months that a plan may start in: around the one it starts in now. */
const useStarts = ({ start }: MediaPlanDocument) => {
  const words = useCalendarWords()
  return monthsFrom(monthAfter(start, -6), 31).map(month => ({ value: month, label: words.month(month) }))
}

/** The plan that the agency works on. Before it is started: what it would start with, to confirm. */
export const DraftPlanPage = ({ draft, today }: { draft: DraftPlan; today: string }) => {
  const t = useTranslations('plan')
  const { workshop, result, version } = draft
  return (
    <>
      <PlanTrail workshop={workshop} staff here={t('title')} />
      <PageHeader
        kicker={workshop.title} title={t('titleFor', { company: workshop.companyName })} lead={version > 0 ? <PlanLead result={result} /> : t('start.intro')}
        actions={version > 0 && <Actions workshopId={workshop.id} />}
      >
        {version > 0 && <Changed draft={draft} />}
      </PageHeader>
      {version === 0 ? <Start draft={draft} /> : <Plan draft={draft} today={today} />}
    </>
  )
}

const Actions = ({ workshopId }: { workshopId: string }) => {
  const t = useTranslations()
  return (
    <>
      <Link href={{ pathname: '/portal/workshops/[workshopId]/plan/what-if', params: { workshopId } }} className={buttonClass('secondary', 'print:hidden')}>{t('plan.toWhatIf')}</Link>
      <Link href={{ pathname: '/portal/workshops/[workshopId]/exports', params: { workshopId } }} className={buttonClass('quiet', 'print:hidden')}>{t('exports.link')}</Link>
    </>
  )
}

const Changed = ({ draft: { changed } }: { draft: DraftPlan }) => {
  const t = useTranslations('plan')
  const words = useCalendarWords()
  return <p className="text-sm text-muted print:hidden">{changed && t('changed', { date: words.day(changed.at.slice(0, 10)), name: changed.by })}. {t('draftHelp')}</p>
}

const Start = ({ draft: { workshop, document, result, budgetSaid } }: { draft: DraftPlan }) => {
  const t = useTranslations('plan.start')
  const locale = useLocale()
  const starts = useStarts(document)
  if (result.rows.length === 0) return <EmptyState title={t('noMedia')} />
  return (
    <Section id="begin" title={t('title')}>
      <p className="mb-6 max-w-prose">{budgetSaid === null ? t('budgetUnknown') : t('budgetSaid', { said: say(budgetSaid, locale) })}</p>
      <StartForm workshopId={workshop.id} inputs={document} starts={starts} />
    </Section>
  )
}

const Plan = ({ draft, today }: { draft: DraftPlan; today: string }) => {
  const t = useTranslations('plan')
  const { workshop, version, document, result, active } = draft
  const plan = { workshopId: workshop.id, version }
  const starts = useStarts(document)
  const phases = result.phases.filter(({ phase }) => active.includes(phase)).map(({ phase, name, sharePercent }) => ({ phase, name, percent: sharePercent }))
  return (
    <>
      <Summary result={result} />
      <WholeWarnings warnings={result.warnings} />
      <ChartSection result={result} />
      <section aria-labelledby="bedragen" className="grid gap-5 border-t border-line py-9 sm:py-11 print:break-before-page print:border-t-0 print:py-0">
        <div className="grid max-w-prose gap-1"><h2 id="bedragen" className="text-2xl">{t('table.title')}</h2><p className="text-muted print:hidden">{t('table.intro')}</p></div>
        <Cells plan={plan} result={result} />
      </section>
      <Section id="uitgangspunten" title={t('inputs.title')} intro={t('inputs.intro')}>
        <InputsForm {...plan} document={document} starts={starts} phases={phases} />
      </Section>
      <Section id="productie" title={t('production.title')} intro={t('production.intro')}><Production plan={plan} result={result} /></Section>
      <Section id="tarieven" title={t('rates.title')} intro={t('rates.intro')}><Rates plan={plan} document={document} result={result} today={today} /></Section>
      <WhySection result={result} />
    </>
  )
}

type PlanKey = { workshopId: string; version: number }

const Cells = ({ plan, result }: { plan: PlanKey; result: PlanResult }) => {
  const words = useCalendarWords()
  const phases = result.phases.map((phase): EditedPhase => {
    const here = result.rows.filter(row => row.phase === phase.phase)
    const isFree = (row: PlanResult['rows'][number]) => row.status === 'free' && row.cells.every(cell => cell.origin !== 'hand')
    return {
      phase: phase.phase, name: phase.name, tone: phaseTone(phase.phase), cents: phase.cents, byMonth: phase.byMonth,
      rows: here.filter(row => !isFree(row)).map(row => ({
        id: row.id, name: row.name, status: row.status, cells: row.cells, cents: row.cents,
        facts: <RowFacts row={row} warnings={result.warnings} />, why: <RowWhy row={row} phase={phase} />,
      })),
      free: here.filter(isFree).map(({ id, name }) => ({ id, name })),
    }
  })
  return <CellsForm {...plan} months={result.months.map(words.monthName)} phases={phases} byMonth={result.byMonth} total={result.plannedCents} />
}

const Production = ({ plan, result }: { plan: PlanKey; result: PlanResult }) => {
  const t = useTranslations('plan.production')
  const nameOf = (id: string) => result.rows.find(row => row.id === id)?.name ?? id
  const lines = result.production.map(line => ({
    ...line,
    note: [line.rowIds.length > 0 ? t('for', { media: [...new Set(line.rowIds.map(nameOf))].join(', ') }) : '', line.unsure ? t('unsure') : ''].filter(Boolean).join('. '),
  }))
  return (
    <>
      {lines.length === 0 && <p className="mb-5">{t('none')}</p>}
      <ProductionForm {...plan} lines={lines} />
      {result.productionCents > 0 && <p className="mt-4 font-medium">{t('sum', { amount: inEuros(result.productionCents) })}</p>}
    </>
  )
}

const Rates = ({ plan, document, result, today }: { plan: PlanKey; document: MediaPlanDocument; result: PlanResult; today: string }) => {
  const t = useTranslations('plan.rates')
  const words = useCalendarWords()
  const channels = [...new Map(result.rows.flatMap(row => (row.ref === null ? [] : [[row.ref, row.name] as const]))).entries()].map(([value, label]) => ({ value, label }))
  const nameOf = (ref: string) => channels.find(({ value }) => value === ref)?.label ?? ref
  return (
    <>
      {document.rates.length === 0 && <p className="mb-5 max-w-prose">{t('none')}</p>}
      <ul className="mb-6 grid max-w-2xl">
        {document.rates.map(rate => (
          <li key={rate.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2">
            <span>
              <span className="font-medium">{nameOf(rate.ref)}: {t('line', { amount: inEuros(rate.cents), kind: t(`kindShort.${rate.kind}`) })}</span>
              <span className="block text-sm text-muted">{t(`bases.${rate.basis}`)}: {rate.source}, {words.day(rate.on)}. {t('by', { name: rate.enteredBy })}</span>
            </span>
            <RemoveRateForm {...plan} rateId={rate.id} name={nameOf(rate.ref)} />
          </li>
        ))}
      </ul>
      <details className="group"><summary className={buttonClass('quiet', 'mb-4')}>{t('add')}</summary><RateForm {...plan} channels={channels} today={today} /></details>
    </>
  )
}
