import { useTranslations } from 'next-intl'
import { Section } from '@/components/advice/section'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/emptyState'
import { PageHeader } from '@/components/ui/pageHeader'
import { agencyWarnings } from '@/lib/domain/mediaplan/types'
import type { NoPlan, PublishedPlan } from '@/lib/features/plan/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { ChartSection, PlanLead, WholeWarnings, WhySection } from './planParts'
import { PlanTrail } from './planTrail'
import { ProductionList } from './productionList'
import { ReadTable } from './readTable'
import { Summary } from './summary'

/** The plan of a published version, to read and to print. */
export const PublishedPlanPage = ({ published, staff }: { published: PublishedPlan; staff: boolean }) => {
  const t = useTranslations('plan')
  const takeAlong = useTranslations('exports')('link')
  const { workshop, number } = published
  const { result } = published.plan
  const shown = staff ? result : { ...result, warnings: result.warnings.filter(({ kind }) => !agencyWarnings.includes(kind)) }
  return (
    <>
      <PlanTrail workshop={workshop} staff={staff} here={t('title')} />
      <PageHeader kicker={`${workshop.title} · ${t('version', { number })}`} title={t('titleFor', { company: workshop.companyName })} lead={<PlanLead result={result} />}>
        <p className="flex flex-wrap gap-x-6 print:hidden">
          <Link href={{ pathname: '/portal/workshops/[workshopId]/exports', params: { workshopId: workshop.id } }} className="text-link inline-block py-1">{takeAlong}</Link>
          {staff && <Link href={{ pathname: '/portal/workshops/[workshopId]/plan', params: { workshopId: workshop.id } }} className="text-link inline-block py-1">{t('toDraft')}</Link>}
        </p>
      </PageHeader>
      <Summary result={shown} />
      <WholeWarnings warnings={shown.warnings} />
      <ChartSection result={shown} />
      <section aria-labelledby="bedragen" className="grid gap-5 border-t border-line py-9 sm:py-11 print:break-before-page print:border-t-0 print:py-0">
        <div className="grid max-w-prose gap-1"><h2 id="bedragen" className="text-2xl">{t('table.title')}</h2><p className="text-muted">{t('table.readIntro')}</p></div>
        <ReadTable result={shown} />
      </section>
      <Section id="productie" title={t('production.title')} intro={t('production.intro')}><ProductionList result={shown} /></Section>
      <WhySection result={shown} />
    </>
  )
}

/** No plan to read yet: says why, and where to go. */
export const NoPlanYet = ({ none: { workshop, number }, staff }: { none: NoPlan; staff: boolean }) => {
  const t = useTranslations('plan')
  return (
    <>
      <PlanTrail workshop={workshop} staff={staff} here={t('title')} />
      <h1 className="sr-only">{t('titleFor', { company: workshop.companyName })}</h1>
      <EmptyState
        title={t('none.title')}
        action={<Link href={{ pathname: '/portal/workshops/[workshopId]/advice', params: { workshopId: workshop.id } }} className={buttonClass('secondary')}>{t('toAdvice')}</Link>}
      >
        {t(number === null ? 'none.unpublished' : 'none.without')}
      </EmptyState>
    </>
  )
}
