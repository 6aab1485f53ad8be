import { useLocale } from 'next-intl'
import { textOfPhase } from '@/components/advice/phaseHead'
import { placeOfPhase } from '@/lib/domain/advice/reading'
import type { Model, PhaseKey } from '@/lib/domain/journey/models'
import { say } from '@/lib/domain/text'
import type { Discussion } from '@/lib/features/comments/view'
import { PhaseDecision, type DecidedVersion } from './phaseDecision'

/** The decisions that have their place on this page: in another model a phase of the four stands where its parts stand. */
export const DecisionsHere = ({ version, place, model, discussion }: {
  version: DecidedVersion; place: PhaseKey | null; model: Model; discussion: Discussion | undefined
}) => {
  const locale = useLocale()
  if (discussion === undefined) return null
  return version.phases.filter(({ phase }) => placeOfPhase(phase, model) === place).map(standing => (
    <PhaseDecision key={standing.phase} standing={standing} name={say(textOfPhase('stdc', standing.phase).name, locale)} version={version} discussion={discussion} />
  ))
}
