import { useLocale, useTranslations } from 'next-intl'
import { shortPhaseName } from '@/components/line/stretches'
import { phaseTone } from '@/components/line/tones'
import { phasesOf, type Model } from '@/lib/domain/journey/models'
import { stages, type Stage } from '@/lib/domain/journey/stages'
import { modelTexts, stageTexts } from '@/lib/domain/journey/texts'
import { say } from '@/lib/domain/text'

type Drawn = { model: Model; phase?: string }

/** The terms that are a model, or a phase of one. */
const models: Record<string, Drawn> = {
  'aida': { model: 'aida' }, 'race': { model: 'race' }, 'hubspot-model': { model: 'hubspot' }, 'fase': { model: 'stdc' }, 'customer-journey': { model: 'stdc' },
  'see': { model: 'stdc', phase: 'see' }, 'think': { model: 'stdc', phase: 'think' }, 'do': { model: 'stdc', phase: 'do' }, 'care': { model: 'stdc', phase: 'care' },
  'awareness': { model: 'five', phase: 'awareness' }, 'consideration': { model: 'five', phase: 'consideration' },
}
/** The terms about people who drop out on the way to a purchase. */
const funnels: readonly string[] = ['funnel', 'uitval']

/** The drawing that belongs to a term, by its key; nothing where a drawing would add nothing. */
export const TermDiagram = ({ term }: { term: string }) => {
  if (funnels.includes(term)) return <Funnel />
  const drawn = models[term]
  return drawn ? <ModelOnLine {...drawn} /> : null
}

const row = 34
const top = 20
const axis = 132

/** A model beside the nine stations: the name of each phase at the stretch that it covers. Upright, so that words stay large. */
const ModelOnLine = ({ model, phase: shown }: Drawn) => {
  const t = useTranslations('glossary.term.diagram')
  const locale = useLocale()
  const name = say(modelTexts[model].name, locale)
  const stageName = (stage: Stage) => say(stageTexts[stage].name, locale)
  const phases = phasesOf(model).map(phase => ({
    ...phase, name: shortPhaseName(model, phase.key, locale), from: stages.indexOf(phase.stages[0]!), lit: shown === undefined || shown === phase.key,
  }))
  const inWords = phases.map(phase => `${phase.name}: ${phase.stages.map(stage => stageName(stage).toLowerCase()).join(', ')}`).join('. ')
  const yOf = (index: number) => top + index * row
  return (
    <figure className="mt-8 max-w-md border-y border-line py-6">
      <svg viewBox={`0 0 360 ${top * 2 + row * (stages.length - 1)}`} className="w-full" role="img" aria-label={`${t('model', { model: name })}. ${inWords}.`}>
        <path d={`M${axis} ${top}V${yOf(stages.length - 1)}`} stroke="var(--line)" strokeWidth="8" strokeLinecap="round" />
        {phases.map(({ key, name: phaseName, from, stages: { length }, lit }) => (
          <g key={key} className={lit ? phaseTone(key, model) : 'tone-none'}>
            <path d={`M${axis} ${yOf(from) - (from === 0 ? 0 : row / 2)}V${yOf(from + length - 1) + (from + length === stages.length ? 0 : row / 2)}`} stroke="var(--tone)" strokeWidth="8" />
            <path d={`M${axis - 22} ${yOf(from) - 11}h-5v${(length - 1) * row + 22}h5`} fill="none" stroke="var(--tone)" strokeWidth="2" />
            <text x={axis - 36} y={yOf(from) + ((length - 1) * row) / 2 + 5} textAnchor="end" fill="var(--tone-text)" className="font-heading text-[0.9375rem] font-semibold">{phaseName}</text>
          </g>
        ))}
        {stages.map((stage, index) => (
          <g key={stage}>
            <circle cx={axis} cy={yOf(index)} r="8" fill="var(--paper)" stroke="var(--ink)" strokeWidth="4" />
            <text x={axis + 24} y={yOf(index) + 5} fill="var(--ink)" className="text-sm">{stageName(stage)}</text>
          </g>
        ))}
      </svg>
      <figcaption className="mt-3 text-sm text-muted">{t('model', { model: name })}</figcaption>
    </figure>
  )
}

const bands: readonly Stage[] = ['need', 'orient', 'decide', 'buy']

/** Four steps to a purchase, each narrower than the one before it. */
const Funnel = () => {
  const t = useTranslations('glossary.term.diagram')
  const locale = useLocale()
  const halfAt = (index: number) => 170 - index * 30
  return (
    <figure className="mt-8 max-w-md border-y border-line py-6">
      <svg viewBox="0 0 360 232" className="w-full" role="img" aria-label={`${t('funnel')} ${bands.map(stage => say(stageTexts[stage].name, locale)).join(', ')}.`}>
        {bands.map((stage, index) => (
          <g key={stage} className={phaseTone(stage)}>
            <path
              d={`M${180 - halfAt(index)} ${index * 58}H${180 + halfAt(index)}L${180 + halfAt(index + 1)} ${index * 58 + 52}H${180 - halfAt(index + 1)}Z`}
              fill="var(--tone-soft)" stroke="var(--tone)" strokeWidth="2" strokeLinejoin="round"
            />
            <text x="180" y={index * 58 + 31} textAnchor="middle" fill="var(--tone-text)" className="text-sm font-semibold">{say(stageTexts[stage].name, locale)}</text>
          </g>
        ))}
      </svg>
      <figcaption className="mt-3 text-sm text-muted">{t('funnel')}</figcaption>
    </figure>
  )
}
