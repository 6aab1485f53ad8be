import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EditionBar } from '@/components/advice/editionBar'
import { PhasePage } from '@/components/advice/phasePage'
import { DecisionLinks, DecisionsHere } from '@/components/decisions/decisionsHere'
import { Trail } from '@/components/advice/trail'
import { textOfPhase } from '@/components/advice/phaseHead'
import { shownPhases } from '@/lib/domain/advice/reading'
import { say } from '@/lib/domain/text'
import { decidedAbout, editionOf, modelWith, sourceOf, type Search } from '../edition'

type Props = { params: Promise<{ workshopId: string; phase: string }>; searchParams: Promise<Search> }

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('advice'))('title') })

export default async function AdvicePhasePage({ params, searchParams }: Props) {
  const { workshopId, phase: key } = await params
  const { edition, staff, shown } = await editionOf(workshopId, await searchParams)
  if (edition.kind === 'none') notFound()
  const model = modelWith(key, edition, shown)
  const phases = model === null ? [] : shownPhases(edition.advice, model)
  const phase = phases.find(one => one.key === key)
  if (model === null || phase === undefined) notFound()
  const [t, locale, source, decided] = await Promise.all([getTranslations('advice'), getLocale(), sourceOf(edition), decidedAbout(edition)])
  return (
    <>
      <Trail workshop={edition.workshop} staff={staff} shown={shown} here={say(textOfPhase(model, phase.key).name, locale)} />
      <PhasePage
        edition={edition} phases={phases} phase={phase} model={model} shown={shown} source={source}
        {...(decided === null ? {} : {
          start: <DecisionLinks version={decided} place={phase.key} model={model} />,
          end: <DecisionsHere version={decided} place={phase.key} model={model} discussion={source.discussion} />,
        })}
        banner={edition.kind === 'draft' || staff ? <EditionBar edition={edition} shown={shown} staff={staff} /> : locale !== 'nl' && <p className="text-muted">{t('dutchOnly')}</p>}
      />
    </>
  )
}
