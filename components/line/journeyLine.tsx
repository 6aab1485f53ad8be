import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { modelTexts, stageTexts, type PhaseText } from '@/lib/domain/journey/texts'
import { phasesOf, type Model } from '@/lib/domain/journey/models'
import { stages, type Stage } from '@/lib/domain/journey/stages'
import { say } from '@/lib/domain/text'
import { MoodLine } from './moodLine'
import { phaseTone } from './tones'
import { TransitLine, type StationStatus, type Stretch, type TransitLineProps } from './transitLine'

type Props = {
  model?: Model
  /** What each stage is; a missing one takes part. */
  statuses?: Partial<Record<Stage, StationStatus>>
  current?: Stage | undefined
  /** Finished addresses, by the key of the phase in the shown model. */
  phaseLinks?: Record<string, string>
  /** A word beside the name of a phase: its status, how many lines it has. */
  phaseNotes?: Record<string, ReactNode>
  notes?: Partial<Record<Stage, ReactNode>>
  /** How the customer feels, from -2 (worried) to 2 (happy): the line rises and falls with it. */
  valence?: Partial<Record<Stage, number>>
  label?: string
} & Pick<TransitLineProps, 'orientation' | 'size' | 'open' | 'className'>

/** "See – zien" is "See" on the line, where room is short. */
const shortName = (name: string): string => name.split(' – ')[0]!

/** The journey as a line of nine stations, divided into the phases of a model. The same line, whatever the model. */
export const JourneyLine = ({
  model = 'stdc', statuses = {}, current, phaseLinks = {}, phaseNotes = {}, notes = {}, valence, label, ...look
}: Props) => {
  const locale = useLocale()
  const t = useTranslations('common.line')
  const names: Record<string, PhaseText> = modelTexts[model].phases
  const stretches: Stretch[] = phasesOf(model).map(phase => ({
    key: phase.key,
    name: shortName(say(names[phase.key]!.name, locale)),
    tone: phaseTone(phase.key, model),
    from: stages.indexOf(phase.stages[0]!),
    span: phase.stages.length,
    ...(phaseLinks[phase.key] ? { href: phaseLinks[phase.key]! } : {}),
    ...(phaseNotes[phase.key] ? { note: phaseNotes[phase.key] } : {}),
  }))
  const stations = stages.map(stage => ({
    key: stage,
    label: say(stageTexts[stage].name, locale),
    status: stage === current ? 'current' as const : statuses[stage] ?? 'active',
    tone: phaseTone(stage, model),
    ...(notes[stage] ? { note: notes[stage] } : {}),
  }))
  if (valence) return <MoodLine label={label ?? t('label')} stations={stations} rises={stages.map(stage => valence[stage] ?? null)} />
  return <TransitLine label={label ?? t('label')} stations={stations} stretches={stretches} {...look} />
}
