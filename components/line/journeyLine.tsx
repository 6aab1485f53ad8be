import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Model } from '@/lib/domain/journey/models'
import { stages, type Stage } from '@/lib/domain/journey/stages'
import { MoodLine } from './moodLine'
import { stationsOf, stretchesOf } from './stretches'
import { TransitLine, type StationStatus, type TransitLineProps } from './transitLine'

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

/** The journey as a line of nine stations, divided into the phases of a model. The same line, whatever the model. */
export const JourneyLine = ({
  model = 'stdc', statuses = {}, current, phaseLinks = {}, phaseNotes = {}, notes = {}, valence, label, ...look
}: Props) => {
  const locale = useLocale()
  const t = useTranslations('common.line')
  const stretches = stretchesOf(model, locale, t('outside')).map(stretch => ({
    ...stretch,
    ...(phaseLinks[stretch.key] ? { href: phaseLinks[stretch.key]! } : {}),
    ...(phaseNotes[stretch.key] ? { note: phaseNotes[stretch.key] } : {}),
  }))
  const stations = stationsOf(model, locale).map((station, index) => {
    const stage = stages[index]!
    const status = stage === current ? 'current' as const : statuses[stage] ?? station.status
    return { ...station, status, ...(notes[stage] ? { note: notes[stage] } : {}) }
  })
  if (valence) return <MoodLine label={label ?? t('label')} stations={stations} rises={stages.map(stage => valence[stage] ?? null)} />
  return <TransitLine label={label ?? t('label')} stations={stations} stretches={stretches} {...look} />
}
