import { useLocale } from 'next-intl'
import { textOfPhase } from '@/components/advice/phaseHead'
import type { Phase } from '@/lib/domain/journey/stages'
import { say } from '@/lib/domain/text'
import type { Discussion } from '@/lib/features/comments/view'
import type { Decisions } from '@/lib/features/decisions/view'
import { PhaseDecision } from './phaseDecision'

/**
 * What the client decided about a phase of the newest version, for who reviews it. Asked twice per page: at the top it
 * answers only where a change was asked for, at the bottom otherwise.
 */
export const ReviewDecision = ({ decisions, phase, discussion, at }: { decisions: Decisions; phase: Phase; discussion: Discussion; at: 'top' | 'bottom' }) => {
  const locale = useLocale()
  const newest = decisions.versions[0]
  const standing = newest?.phases.find(one => one.phase === phase)
  if (newest === undefined || standing === undefined || (standing.state === 'change') !== (at === 'top')) return null
  return <PhaseDecision standing={standing} name={say(textOfPhase('stdc', phase).name, locale)} version={{ ...newest, mayDecide: false, newest: true }} discussion={discussion} />
}
