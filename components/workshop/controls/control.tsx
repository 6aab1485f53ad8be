import { useTranslations } from 'next-intl'
import { controlClass } from '@/components/ui/field'
import type { QuestionView, SectionPage } from '@/lib/features/workshop/view'
import { valueIn } from '../fields'
import { Channels } from './channels'
import { AnyOf, OneOf } from './choices'
import { Group } from './group'
import { PhaseEmotions, PhaseWords } from './perPhase'
import { Rank } from './rank'
import { Rivals } from './rivals'
import { Tick } from './tick'
import { Touchpoints } from './touchpoints'
import { Words } from './words'

export type ControlProps = { question: QuestionView; page: SectionPage }

/** The control of a question, by its kind. All are native inputs, so that a form holds what they say. */
export const Control = ({ question, page }: ControlProps) => {
  const { key, kind, fields, choices, fault } = question
  const perPhase = { question, rows: page.rows[key] ?? [], model: page.model, kept: page.kept[key] ?? {} }
  switch (kind) {
    case 'text': return <Words name={key} fields={fields} labelledBy={`${key}-label`} describedBy={`${key}-help`} invalid={fault !== null} />
    case 'single': return <OneOf name={key} choices={choices.main!} fields={fields} />
    case 'multi': return <AnyOf name={key} choices={choices.main!} fields={fields} />
    case 'rank': return <Rank question={question} />
    case 'months': return <Months question={question} />
    case 'audience': return <Audience question={question} />
    case 'phaseText': return <PhaseWords {...perPhase} />
    case 'phaseEmotion': return <PhaseEmotions {...perPhase} />
    case 'rivals': return <Rivals question={question} />
    case 'channels': return <Channels question={question} groups={page.channels} />
    case 'touchpoints': return <Touchpoints question={question} groups={page.touchpoints} others={page.otherTouchpoints} model={page.model} kept={page.kept[key] ?? {}} />
    case 'ad': return <Ad question={question} />
    case 'loyalty': return <TwoParts question={question} one="repeatShare" many="actions" />
    case 'reviews': return <TwoParts question={question} one="feedback" other="count" />
    case 'marketChanges': return <MarketChanges question={question} />
  }
}

type Own = { question: QuestionView }

const Months = ({ question: { key, fields, choices } }: Own) => (
  <div className="grid grid-cols-3 gap-2 sm:grid-cols-4">
    {choices.main!.map(({ value, label }) => (
      <Tick key={value} kind="checkbox" look="box" name={key} value={value} label={label} checked={fields[key]?.includes(value) ?? false} />
    ))}
  </div>
)

const Audience = ({ question: { key, fields, parts, choices, fault } }: Own) => (
  <div className="grid gap-6">
    <Group name={parts.description}><Words name={`${key}.description`} fields={fields} label={parts.description!} invalid={fault !== null} /></Group>
    <Group name={parts.size}><OneOf name={`${key}.size`} choices={choices.main!} fields={fields} /></Group>
  </div>
)

const Ad = ({ question: { key, fields, parts, choices, fault } }: Own) => (
  <div className="grid gap-6">
    <Group name={parts.text}><Words name={`${key}.text`} fields={fields} label={parts.text!} invalid={fault !== null} /></Group>
    <Group name={parts.phase}><OneOf name={`${key}.phase`} choices={choices.phase!} fields={fields} /></Group>
    <Group name={parts.action}><OneOf look="chip" name={`${key}.action`} choices={choices.action!} fields={fields} /></Group>
  </div>
)

/** Two questions in one: one of several, and then any or one of several. */
const TwoParts = ({ question: { key, fields, parts, choices }, one, many, other }: Own & { one: string; many?: string; other?: string }) => {
  const t = useTranslations('workshop.question')
  return (
    <div className="grid gap-6">
      <Group name={parts[one]}><OneOf name={`${key}.${one}`} choices={choices[one]!} fields={fields} /></Group>
      {other && <Group name={parts[other]}><OneOf name={`${key}.${other}`} choices={choices[other]!} fields={fields} /></Group>}
      {many && (
        <Group name={parts[many]}>
          <AnyOf name={`${key}.${many}`} choices={[...choices[many]!, { value: 'unknown', label: t('unknownPart') }]} fields={fields} />
        </Group>
      )}
    </div>
  )
}

const MarketChanges = ({ question: { key, fields, parts, choices } }: Own) => (
  <div className="grid gap-6">
    <Group name={parts.topics}><AnyOf name={`${key}.topics`} choices={choices.main!} fields={fields} /></Group>
    <label className="grid gap-1.5 font-semibold">
      {parts.note}
      <textarea name={`${key}.note`} rows={2} maxLength={2000} defaultValue={valueIn(fields, `${key}.note`)} className={`${controlClass} field-sizing-content min-h-18 font-normal`} />
    </label>
  </div>
)
