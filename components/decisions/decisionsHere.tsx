import { useLocale, useTranslations } from 'next-intl'
import { textOfPhase } from '@/components/advice/phaseHead'
import { placeOfPhase } from '@/lib/domain/advice/reading'
import type { Model, PhaseKey } from '@/lib/domain/journey/models'
import { say } from '@/lib/domain/text'
import type { Discussion } from '@/lib/features/comments/view'
import { decisionAnchor, PhaseDecision, type DecidedVersion } from './phaseDecision'
import { StateMark } from './stateMark'

const standingsHere = (version: DecidedVersion, place: PhaseKey | null, model: Model) => version.phases.filter(({ phase }) => placeOfPhase(phase, model) === place)

/** At the head of a phase: where it stands, leading to where one decides. */
export const DecisionLinks = ({ version, place, model }: { version: DecidedVersion; place: PhaseKey; model: Model }) => {
  const t = useTranslations('decisions')
  return standingsHere(version, place, model).map(({ phase, state }) => (
    <a key={phase} href={`#${decisionAnchor(phase)}`} className="group inline-flex min-h-11 items-center gap-2.5 print:hidden">
      <StateMark state={state} />
      <span className="font-medium underline decoration-line-strong underline-offset-4 group-hover:decoration-current">
        {state === 'open' && version.mayDecide && version.newest ? t('decideBelow') : t(`state.${state}`)}
      </span>
    </a>
  ))
}

/** The decisions that have their place on this page: in another model a phase of the four stands where its parts stand. */
export const DecisionsHere = ({ version, place, model, discussion }: {
  version: DecidedVersion; place: PhaseKey | null; model: Model; discussion: Discussion | undefined
}) => {
  const locale = useLocale()
  if (discussion === undefined) return null
  return standingsHere(version, place, model).map(standing => (
    <PhaseDecision key={standing.phase} standing={standing} name={say(textOfPhase('stdc', standing.phase).name, locale)} version={version} discussion={discussion} />
  ))
}
