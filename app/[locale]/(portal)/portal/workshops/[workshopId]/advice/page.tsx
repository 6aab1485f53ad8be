import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { EditionBar } from '@/components/advice/editionBar'
import { ModelSwitch } from '@/components/advice/modelSwitch'
import { NoAdviceYet } from '@/components/advice/noAdvice'
import { Overview } from '@/components/advice/overview'
import { Trail } from '@/components/advice/trail'
import { PlanLink } from '@/components/plan/planLink'
import { PageHeader } from '@/components/ui/pageHeader'
import { decidedAbout, editionOf, modelOf, sourceOf, type Search } from './edition'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('advice'))('title') })

export default async function AdvicePage({ params, searchParams }: { params: Promise<{ workshopId: string }>; searchParams: Promise<Search> }) {
  const { edition, staff, shown } = await editionOf((await params).workshopId, await searchParams)
  const t = await getTranslations('advice')
  if (edition.kind === 'none') return <NoAdviceYet workshop={edition.workshop} />
  const model = modelOf(edition, shown)
  const { workshop } = edition
  return (
    <>
      <Trail workshop={workshop} staff={staff} here={t('title')} />
      <PageHeader kicker={workshop.title} title={t('titleFor', { company: workshop.companyName })} actions={<PlanLink shown={shown} />}>
        <EditionBar edition={edition} shown={shown} staff={staff} />
        {await getLocale() !== 'nl' && <p className="text-muted">{t('dutchOnly')}</p>}
      </PageHeader>
      <ModelSwitch model={model} shown={shown} />
      <Overview edition={edition} model={model} shown={shown} source={await sourceOf(edition)} decided={await decidedAbout(edition)} />
    </>
  )
}
