import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { phaseTone } from '@/components/line/tones'
import { readPhase, statusOfStage, type ShownPhase } from '@/lib/domain/advice/reading'
import type { Model } from '@/lib/domain/journey/models'
import { stageTexts } from '@/lib/domain/journey/texts'
import { say } from '@/lib/domain/text'
import type { DraftAdvice, PublishedAdvice } from '@/lib/features/advice/view'
import type { Shown } from './address'
import { PhaseBody } from './phaseBody'
import { PhaseHead, textOfPhase } from './phaseHead'
import { PhaseStrip, PreviousNext } from './phaseNav'
import { Said } from './said'
import type { Source } from './why'

/** One phase of the advice: its place on the line, what the customer wonders, and all there is to do. */
export const PhasePage = ({ edition, phases, phase, model, shown, source, banner, start, end }: {
  edition: DraftAdvice | PublishedAdvice; phases: readonly ShownPhase[]; phase: ShownPhase; model: Model; shown: Shown; source: Source; banner?: ReactNode; start?: ReactNode; end?: ReactNode
}) => {
  const t = useTranslations('advice.phase')
  const locale = useLocale()
  const { advice, answers } = edition
  const reading = readPhase(advice, model, phase.key)
  const stageNames = phase.stages.map(stage => say(stageTexts[stage].name, locale))
  return (
    <div className={phaseTone(phase.key, model)}>
      <PhaseStrip phases={phases} current={phase} model={model} shown={shown} />
      <header className="grid gap-2 pt-8 pb-8">
        <p className="font-medium text-tone-text">{t('number', { number: phase.number, total: phases.length })}</p>
        <h1 className="text-4xl">{say(textOfPhase(model, phase.key).name, locale)}</h1>
        <p className="text-muted">{stageNames.join(' · ')}</p>
        {start}
        {banner && <div className="mt-4">{banner}</div>}
      </header>
      {phase.status === 'active' ? (
        <>
          <Differing phase={phase} edition={edition} />
          <PhaseHead phase={phase} reading={reading} model={model} answers={answers} source={source} />
          <PhaseBody reading={reading} model={model} shown={shown} source={source} />
        </>
      ) : <NotNow phase={phase} />}
      {end}
      <PreviousNext phases={phases} current={phase} model={model} shown={shown} />
    </div>
  )
}

/** A phase without advice says why: skipped is how the customer decides, out of scope is what the client chose. */
const NotNow = ({ phase }: { phase: ShownPhase }) => {
  const t = useTranslations('advice.phase')
  const skipped = phase.status === 'skipped'
  return (
    <section className="grid max-w-prose gap-4 pb-16">
      <svg aria-hidden viewBox="0 0 320 24" className="h-6 w-80 max-w-full">
        <path d="M4 12H316" stroke={skipped ? 'var(--tone)' : 'var(--line-strong)'} strokeWidth="6" strokeDasharray={skipped ? '10 9' : '2 10'} strokeLinecap="round" />
        <circle cx="160" cy="12" r="9" fill="var(--paper)" stroke="var(--ink)" strokeWidth="3" strokeDasharray="5 4" />
      </svg>
      <h2 className="text-2xl">{t(skipped ? 'skippedTitle' : 'outTitle')}</h2>
      <p className="text-lg"><Said>{phase.reason}</Said></p>
      <p className="text-muted">{t(skipped ? 'skippedBody' : 'outBody')}</p>
    </section>
  )
}

/** Stages of an active phase that do not take part themselves. */
const Differing = ({ phase, edition: { advice } }: { phase: ShownPhase; edition: DraftAdvice | PublishedAdvice }) => {
  const t = useTranslations('advice')
  const locale = useLocale()
  const differing = phase.stages.map(stage => ({ stage, ...statusOfStage(advice, stage) })).filter(({ status }) => status !== 'active')
  if (differing.length === 0) return null
  return (
    <div className="mb-8 max-w-prose">
      <p>{t('phase.differing')}</p>
      <ul className="mt-1 grid gap-1">
        {differing.map(({ stage, status, reason }) => (
          <li key={stage}><span className="font-semibold">{say(stageTexts[stage].name, locale)}</span> ({t(`status.${status}`)}): <Said>{reason}</Said></li>
        ))}
      </ul>
    </div>
  )
}
