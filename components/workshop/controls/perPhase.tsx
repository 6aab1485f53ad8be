import { useTranslations } from 'next-intl'
import { phaseTone } from '@/components/line/tones'
import { classes } from '@/components/ui/classes'
import type { Model } from '@/lib/domain/journey/models'
import type { FieldValues, QuestionView, RowView } from '@/lib/features/workshop/view'
import { isIn, valueIn } from '../fields'
import { Tick } from './tick'
import { Words } from './words'

type Props = { question: QuestionView; rows: readonly RowView[]; model: Model; kept: FieldValues }

/** The rows hang on the line: each in the colour of its phase, with its station. */
const Stop = ({ row, model, isLast, children }: { row: RowView; model: Model; isLast: boolean; children: React.ReactNode }) => (
  <div className={classes(phaseTone(row.tone, model), 'relative pl-8', !isLast && 'pb-7')}>
    <span aria-hidden className={classes('absolute top-1.5 left-[9px] w-1 rounded bg-tone', isLast ? 'h-6' : 'bottom-[-6px]')} />
    <span aria-hidden className="absolute top-1 left-0 size-[22px] rounded-full border-4 border-tone bg-paper" />
    {children}
  </div>
)

const Kept = ({ kept }: { kept: FieldValues }) => Object.entries(kept).flatMap(([name, values]) =>
  values.map(value => <input key={name + value} type="hidden" name={name} value={value} />))

/** What the customer wonders, in words, per phase. */
export const PhaseWords = ({ question, rows, model, kept }: Props) => {
  const t = useTranslations('workshop.question')
  return (
    <div>
      <Kept kept={kept} />
      {rows.map((row, index) => (
        <Stop key={row.field} {...{ row, model }} isLast={index === rows.length - 1}>
          <h3 className="font-sans text-base font-semibold tracking-normal text-tone-text">{row.name}</h3>
          {row.example && <p id={`${row.field}-example`} className="text-sm text-muted">{t('example', { example: row.example })}</p>}
          <div className="mt-1.5"><WordsOf {...{ question, row }} /></div>
          <Tick
            kind="checkbox" look="plain" name={`${row.field}.unknown`} value="1" label={t('unknownPart')}
            spoken={`${t('unknownPart')}: ${row.name}`} checked={valueIn(question.fields, `${row.field}.unknown`) !== ''}
          />
        </Stop>
      ))}
    </div>
  )
}

const WordsOf = ({ question, row }: { question: QuestionView; row: RowView }) => (
  <Words name={row.field} fields={question.fields} lines={2} label={row.name} describedBy={row.example ? `${row.field}-example` : undefined} invalid={question.fault !== null} />
)

/** What the customer feels, as one of the named emotions, per phase. */
export const PhaseEmotions = ({ question, rows, model, kept }: Props) => {
  const t = useTranslations('workshop.question')
  const choices = [...question.choices.main!, { value: 'unknown', label: t('unknownPart') }]
  return (
    <div>
      <Kept kept={kept} />
      {rows.map((row, index) => (
        <Stop key={row.field} {...{ row, model }} isLast={index === rows.length - 1}>
          <fieldset className="min-w-0">
            <legend className="mb-2 font-semibold text-tone-text">{row.name}</legend>
            <div className="flex flex-wrap gap-2">
              {choices.map(({ value, label }) => (
                <Tick key={value} kind="radio" look="chip" name={row.field} value={value} label={label} checked={isIn(question.fields, row.field, value)} />
              ))}
            </div>
          </fieldset>
        </Stop>
      ))}
    </div>
  )
}
