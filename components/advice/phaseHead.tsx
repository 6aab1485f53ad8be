import { useLocale, useTranslations } from 'next-intl'
import { emotionOf, type PhaseReading, type ShownPhase } from '@/lib/domain/advice/reading'
import { modelTexts, type PhaseText } from '@/lib/domain/journey/texts'
import type { Model, PhaseKey } from '@/lib/domain/journey/models'
import { phaseOf } from '@/lib/domain/journey/stages'
import { say } from '@/lib/domain/text'
import type { Answers } from '@/lib/domain/workshop/answers'
import { optionText } from '@/lib/domain/workshop/texts'
import type { Line } from '@/lib/domain/advice/types'
import { Said } from './said'
import { Why, type Source } from './why'

/** What a phase of a model says about itself. */
export const textOfPhase = (model: Model, key: PhaseKey): PhaseText => (modelTexts[model].phases as Record<string, PhaseText>)[key]!

/** The customer's question in the client's own words: of the phase's stages first, then of the phase of the four. */
const ownQuestion = (answers: Answers, phase: ShownPhase): string | null => {
  const needs = answers.informationNeeds
  if (needs === undefined || needs === 'unknown') return null
  const own = phase.stages.map(stage => needs[stage]).find(text => text !== undefined && text !== '')
  const wide = needs[phaseOf(phase.stages[0]!)]
  return own ?? (wide === undefined || wide === '' ? null : wide)
}

/** The opening of a phase: the customer's question large, for that is where everything starts; then goal and message. */
export const PhaseHead = ({ phase, reading, model, answers, source }: {
  phase: ShownPhase; reading: PhaseReading; model: Model; answers: Answers; source: Source
}) => {
  const t = useTranslations('advice.phase')
  const locale = useLocale()
  const text = textOfPhase(model, phase.key)
  const asked = ownQuestion(answers, phase)
  const emotion = emotionOf(answers, phase)
  const question = reading.question[0]
  return (
    <div className="grid gap-8 pb-10 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)] lg:gap-14">
      <figure className="flex flex-col gap-3 rounded-3xl bg-tone-soft p-6 sm:p-8 print:p-4">
        <figcaption className="text-sm font-semibold text-tone-text">{t('question')}</figcaption>
        <blockquote className="font-heading text-3xl leading-tight font-semibold tracking-tight text-balance">
          {asked !== null ? <Said>{`“${asked}”`}</Said> : say(text.question, locale)}
        </blockquote>
        <p className="mt-2 flex flex-wrap items-center gap-x-2 text-[0.9375rem] text-tone-text">
          <span className="font-semibold">{t('feels')}:</span>
          {emotion !== null ? say(optionText('emotion', emotion as 'curious'), locale) : say(text.emotion, locale)}
        </p>
        {question && <div className="mt-auto [&_details>div]:bg-paper [&_summary]:text-tone-text"><Why trace={question.trace} of={t('question')} source={source} /></div>}
      </figure>
      <div className="grid content-start gap-7">
        <Statement title={t('goal')} lines={reading.goal} fallback={say(text.goal, locale)} source={source} />
        <Statement title={t('message')} lines={reading.message} fallback={say(text.message, locale)} source={source} />
      </div>
    </div>
  )
}

const Statement = ({ title, lines, fallback, source }: { title: string; lines: readonly Line[]; fallback: string; source: Source }) => (
  <div>
    <h2 className="text-sm font-semibold text-tone-text">{title}</h2>
    {lines.length === 0 && <p className="mt-1 text-lg">{fallback}</p>}
    {lines.map(line => (
      <div key={line.id}>
        <p className="mt-1 text-lg"><Said link={source.link}>{line.text}</Said></p>
        {line.notes.map((note, index) => <p key={index} className="mt-2 border-l-3 border-tone pl-3 text-[0.9375rem]"><Said link={source.link}>{note.text}</Said></p>)}
        <Why trace={line.trace} of={title} source={source} />
      </div>
    ))}
  </div>
)
