'use client'

import { useTranslations } from 'next-intl'
import { useContext } from 'react'
import { Button } from '@/components/ui/button'
import { Tag } from '@/components/ui/tag'
import type { Outcome } from '@/lib/domain/playbook/examples'
import { tryExample } from '@/lib/domain/playbook/tryExample'
import { BuilderContext } from './conditionField'
import { Choose, Group, JsonInput, Picked, Pills, PlainSelect } from './controls'
import { asData, asList, asText, withField, type Data, type EditProps } from './texts'

const outcomes = ['fires', 'quiet', 'undecided'] as const
const tones: Record<Outcome, string> = { fires: 'tone-green-0', quiet: 'tone-none', undecided: 'tone-amber-0' }

/** Answers with what the rule should do on them, tried while one types: what it does now stands beside what is expected. */
export const ExamplesInput = ({ path, label, value, onChange, hint, rule, kit }: EditProps & { rule: Data; kit: unknown }) => {
  const t = useTranslations('playbook.edit')
  const examples = asList(value).map(asData)
  const set = (place: number, example: Data): void => onChange(examples.map((one, i) => (i === place ? example : one)))
  return (
    <Group path={path} label={label} hint={hint}>
      {examples.map((example, i) => (
        <details key={i} open={Object.keys(asData(example.answers)).length === 0 && example.expect === 'fires'} className="rounded-2xl border border-line bg-surface">
          <summary className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2.5">
            <span className="font-semibold">{t('example', { number: i + 1 })}</span>
            <span className="line-clamp-1 min-w-0 flex-1 basis-40 text-sm text-muted"><Brief answers={asData(example.answers)} /></span>
            <Tried example={example} rule={rule} kit={kit} />
          </summary>
          <div className="grid gap-4 border-t border-line p-4 sm:p-5">
          <AnswersInput path={`${path}.${i}.answers`} answers={asData(example.answers)} onChange={answers => set(i, { ...example, answers })} />
          {rule.pass === 'proposals' && <ProposedInput path={`${path}.${i}.proposed`} values={asList(example.proposed).map(String)} onChange={proposed => set(i, withField(example, 'proposed', proposed.length === 0 ? undefined : proposed))} />}
          <div className="grid items-end gap-4 sm:grid-cols-[16rem_1fr]">
            <Choose path={`${path}.${i}.expect`} label={t('expect')} value={asText(example.expect)} choices={outcomes.map(one => ({ value: one, label: t(`outcome.${one}`) }))} onChange={expect => set(i, { ...example, expect })} />
            <div><Button variant="quiet" onClick={() => onChange(examples.filter((_, at) => at !== i))}>{t('removeExample', { number: i + 1 })}</Button></div>
          </div>
          </div>
        </details>
      ))}
      <div><Button variant="secondary" onClick={() => onChange([...examples, { answers: {}, expect: 'fires' }])}>{t('addExample')}</Button></div>
    </Group>
  )
}

/** The answers of an example in a few words. */
const Brief = ({ answers }: { answers: Data }) => {
  const t = useTranslations('playbook.edit')
  const fields = useContext(BuilderContext)?.vocabulary.groups.flatMap(group => group.fields) ?? []
  const wordsFor = ([key, value]: [string, unknown]): string => {
    const choices = fields.find(field => field.name === `answer:${key}`)?.choices
    const given = (Array.isArray(value) ? value as unknown[] : [value]).map(one => (typeof choices === 'object' ? choices.find(choice => choice.value === one)?.label : undefined) ?? (typeof one === 'string' ? one : key))
    return given.join(', ')
  }
  return Object.keys(answers).length === 0 ? t('noAnswers') : Object.entries(answers).map(wordsFor).join(' · ')
}

const Tried = ({ example, rule, kit }: { example: Data; rule: Data; kit: unknown }) => {
  const t = useTranslations('playbook.edit')
  const outcome = tryExample(kit, rule, example)
  if (outcome === null) return <Tag tone="tone-coral-0">{t('outcome.broken')}</Tag>
  const right = outcome === example.expect
  return <span role="status" className="inline-flex items-center gap-2"><Tag tone={tones[outcome]}>{t(`outcome.${outcome}`)}</Tag><span className={right ? 'text-sm text-green-text' : 'text-sm font-semibold text-coral-text'}>{t(right ? 'asExpected' : 'notAsExpected')}</span></span>
}

const ProposedInput = ({ path, values, onChange }: { path: string; values: string[]; onChange: (values: string[]) => void }) => {
  const t = useTranslations('playbook.edit')
  const words = useContext(BuilderContext)
  return <Group path={path} label={t('proposedExample')}><Picked values={values} choices={[...words?.choices.channels ?? [], ...words?.choices.touchpoints ?? []]} label={t('proposedExample')} onChange={onChange} /></Group>
}

/** Answers by question: codes to tick, and whatever is composite as text. */
const AnswersInput = ({ path, answers, onChange }: { path: string; answers: Data; onChange: (answers: Data) => void }) => {
  const t = useTranslations('playbook.edit')
  const fields = useContext(BuilderContext)?.vocabulary.groups.flatMap(group => group.fields) ?? []
  const questions = [...new Map(fields.map(field => {
    const [key = '', part] = field.name.slice('answer:'.length).split('.')
    return [key, { value: key, label: part === undefined ? field.label : field.label.split(' – ')[0] ?? key, field: part === undefined ? field : null }] as const
  })).values()]
  return (
    <div className="grid gap-4">
      {Object.entries(answers).map(([key, value]) => {
        const question = questions.find(one => one.value === key)
        const choices = typeof question?.field?.choices === 'object' ? question.field.choices : null
        const label = question?.label ?? key
        const simple = choices !== null && (typeof value === 'string' || (Array.isArray(value) && value.every(one => typeof one === 'string')))
        return (
          <div key={key} className="grid items-start gap-2 border-l-3 border-line pl-3">
            {!simple || choices === null ? <JsonInput path={`${path}.${key}`} label={label} value={value} onChange={next => onChange(withField(answers, key, next ?? null))} />
              : question?.field?.list ? <Group path={`${path}.${key}`} label={label}><Pills values={asList(value).map(String)} choices={choices} onChange={next => onChange({ ...answers, [key]: next })} /></Group>
                : <Choose path={`${path}.${key}`} label={label} value={asText(value)} choices={[...choices, { value: 'unknown', label: t('unknownAnswer') }]} onChange={next => onChange({ ...answers, [key]: next })} />}
            <div><Button variant="quiet" className="text-sm" onClick={() => onChange(withField(answers, key, undefined))}>{t('removeAnswer')}</Button></div>
          </div>
        )
      })}
      <span className="block max-w-xl">
        <PlainSelect
          aria-label={t('addAnswer')} value="" empty={t('addAnswer')} choices={questions.filter(({ value }) => !Object.hasOwn(answers, value))}
          onChange={key => {
            const field = questions.find(({ value }) => value === key)?.field
            if (key !== '') onChange({ ...answers, [key]: typeof field?.choices === 'object' ? (field.list ? [] : field.choices[0]!.value) : field?.choices === 'words' && !field.list ? 'x' : {} })
          }}
        />
      </span>
    </div>
  )
}
