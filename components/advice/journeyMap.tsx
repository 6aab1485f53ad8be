import { useLocale, useTranslations } from 'next-intl'
import { JourneyLine } from '@/components/line/journeyLine'
import { phaseTone } from '@/components/line/tones'
import { stageStatuses, type ShownPhase } from '@/lib/domain/advice/reading'
import type { Advice } from '@/lib/domain/advice/types'
import type { Model } from '@/lib/domain/journey/models'
import { stages, type Stage } from '@/lib/domain/journey/stages'
import { say } from '@/lib/domain/text'
import type { Moods } from '@/lib/features/advice/view'
import { getPathname, Link } from '@/lib/platform/i18n/navigation'
import { phaseAddress, type Shown } from './address'
import { textOfPhase } from './phaseHead'

/** The customer's journey as one line: it rises and falls with their mood, where the client told it. */
export const JourneyMap = ({ advice, phases, model, moods, shown }: {
  advice: Advice; phases: readonly ShownPhase[]; model: Model; moods: Moods; shown: Shown
}) => {
  const t = useTranslations('advice')
  const locale = useLocale()
  const statuses = stageStatuses(advice)
  const notes: Partial<Record<Stage, string>> = Object.fromEntries(
    stages.filter(stage => statuses[stage] !== 'active').map(stage => [stage, t(`status.${statuses[stage]}`)]))
  if (Object.keys(moods).length === 0) {
    const phaseLinks = Object.fromEntries(phases.map(phase => [phase.key, getPathname({ locale, href: phaseAddress(shown, phase.key) })]))
    return <JourneyLine model={model} statuses={statuses} phaseLinks={phaseLinks} size="large" label={t('overview.journey')} />
  }
  return (
    <div>
      <ul className="mb-2 grid grid-cols-9 gap-y-1" aria-label={t('overview.phases')}>
        {phases.map(phase => (
          <li key={phase.key} className={phase.status === 'active' ? phaseTone(phase.key, model) : 'tone-none'} style={{ gridColumn: `span ${phase.stages.length}` }}>
            <Link href={phaseAddress(shown, phase.key)} className="mx-0.5 grid min-h-11 items-center rounded-md bg-tone-soft px-2.5 py-1 text-sm leading-tight font-semibold text-tone-text underline decoration-transparent underline-offset-4 hover:decoration-current max-md:px-1.5 max-md:text-center">
              <span className="md:hidden">{phase.number}</span>
              <span className="max-md:sr-only">{say(textOfPhase(model, phase.key).name, locale)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <JourneyLine model={model} statuses={statuses} valence={moods} notes={notes} label={t('overview.journey')} />
    </div>
  )
}
