import { modelTexts, stageTexts, type PhaseText } from '@/lib/domain/journey/texts'
import { phaseOfStage, phasesOf, type Model } from '@/lib/domain/journey/models'
import { stages } from '@/lib/domain/journey/stages'
import { say, type Locale } from '@/lib/domain/text'
import { phaseTone } from './tones'
import type { Station, Stretch } from './transitLine'

/** The words of a phase of a model. */
export const phaseText = (model: Model, key: string): PhaseText => (modelTexts[model].phases as Record<string, PhaseText>)[key]!

/** The name of a phase where room is short: "See – zien" is "See". */
export const shortPhaseName = (model: Model, key: string, locale: Locale): string =>
  say(phaseText(model, key).name, locale).split(' – ')[0]!

/** The phases of a model as stretches of the line. `outside` names the rest, where the model ends before the line does. */
export const stretchesOf = (model: Model, locale: Locale, outside: string): Stretch[] => {
  const named = phasesOf(model).map(phase => ({
    key: phase.key,
    name: shortPhaseName(model, phase.key, locale),
    tone: phaseTone(phase.key, model),
    from: stages.indexOf(phase.stages[0]!),
    span: phase.stages.length,
  }))
  const covered = named.reduce((sum, stretch) => sum + stretch.span, 0)
  if (covered === stages.length) return named
  return [...named, { key: 'outside', name: outside, tone: 'tone-none', from: covered, span: stages.length - covered }]
}

/** The nine stations in the colours of a model; grey where the model has ended. */
export const stationsOf = (model: Model, locale: Locale): Station[] => stages.map(stage => ({
  key: stage,
  label: say(stageTexts[stage].name, locale),
  status: phaseOfStage(stage, model) ? 'active' as const : 'todo' as const,
  tone: phaseTone(stage, model),
}))
