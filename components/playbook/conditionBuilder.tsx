'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { QueryBuilder, type ControlElementsProp, type FullField, type OptionGroup, type ValueEditorProps, type ValueSelectorProps } from 'react-querybuilder'
import { kindOfField, operators, toCondition, toGroup, type BuilderGroup, type OperatorName } from '@/lib/domain/playbook/builder'
import type { Condition } from '@/lib/domain/playbook/schema'
import type { Choice, Vocabulary, VocabularyField } from '@/lib/domain/playbook/vocabulary'
import type { Choices } from '@/lib/features/playbook/view'
import { controlClass } from '../ui/field'
import { Picked, Pills, PlainSelect } from './controls'
import styles from './conditionBuilder.module.css'

export type Words = { vocabulary: Vocabulary; choices: Choices }
type Field = FullField & { about: VocabularyField | null }
/** More choices than this are picked from a list. */
const mostPills = 14

const useNames = () => {
  const t = useTranslations('playbook.edit')
  const statuses: Choice[] = (['active', 'skipped', 'out_of_scope'] as const).map(value => ({ value, label: t(`status.${value}`) }))
  const consents: Choice[] = (['tracking', 'consentSignals', 'email', 'phone', 'post', 'customerList', 'reviews', 'recognisable', 'personalData'] as const)
    .map(value => ({ value, label: t(`consent.${value}`) }))
  return { t, statuses, consents }
}

const useFields = ({ vocabulary, choices }: Words): { fields: OptionGroup<Field>[]; factChoices: Choice[] } => {
  const { t } = useNames()
  return useMemo(() => {
    const field = (name: string, label: string, about: VocabularyField | null = null): Field => ({ name, value: name, label, about })
    const factChoices = vocabulary.facts.map(value => ({ value, label: t.has(`fact.${value}` as never) ? t(`fact.${value}` as never) : value }))
    return {
      factChoices,
      fields: [
        ...vocabulary.groups.map(group => ({ label: group.label, options: group.fields.map(one => field(one.name, one.label, one)) })),
        { label: t('group.journey'), options: [...vocabulary.phases.map(({ value, label }) => field(`phase:${value}`, t('phaseField', { phase: label }))), field('stages', t('stagesField'))] },
        { label: t('group.advice'), options: [field('proposed', t('proposedField')), field('consent', t('consentField')), ...(choices.rules.length > 0 ? [field('fired', t('firedField'))] : []), field('fact', t('factField'))] },
      ],
    }
  }, [vocabulary, choices, t])
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** The control for what stands in a line; which one depends on the field and on how it is asked. */
const ValueEditor = (props: ValueEditorProps) => {
  const { field, operator, fieldData } = props
  const [value, context] = [props.value as unknown, props.context as unknown]
  const { t, statuses, consents } = useNames()
  const { choices, vocabulary, factChoices } = context as Words & { factChoices: Choice[] }
  const set = (next: unknown): void => { props.handleOnChange(next) }
  const label = t('value')
  const kind = kindOfField(field)
  if (operator === 'known' || operator === 'notKnown') return null
  if (operator.startsWith('atLeast')) return <input type="number" min={1} className={controlClass} aria-label={label} value={typeof value === 'number' ? value : 1} onChange={event => set(Number(event.target.value))} />
  if (field === 'stages') {
    const both = (value ?? {}) as { stages?: unknown; status?: unknown }
    return <span className="grid gap-3"><Pills values={texts(both.stages)} choices={vocabulary.stages} onChange={stages => set({ ...both, stages })} /><Pills values={texts(both.status)} choices={statuses} onChange={status => set({ ...both, status })} /></span>
  }
  if (kind === 'status') return <Pills values={texts(value)} choices={statuses} onChange={set} />
  if (kind === 'consent') return <Pills values={texts(value)} choices={consents} onChange={set} />
  if (kind === 'fired') return <PlainSelect aria-label={label} value={typeof value === 'string' ? value : ''} empty={t('choose')} choices={choices.rules} onChange={set} />
  if (kind === 'fact') return <PlainSelect aria-label={label} value={typeof value === 'string' ? value : ''} empty={t('choose')} choices={factChoices} onChange={set} />
  const about = (fieldData as Field | undefined)?.about
  const among = kind === 'proposed' || about?.choices === 'channel' ? choices.channels : typeof about?.choices === 'object' ? about.choices : []
  return among.length > mostPills || among.length === 0
    ? <Picked values={texts(value)} choices={among} label={label} onChange={set} />
    : <Pills values={texts(value)} choices={among} onChange={set} />
}

type Option = { name: string; label: string }
/** A select with a name that is read out; the builder's own has only a title. */
const Selector = ({ className, title, value, options, ...props }: ValueSelectorProps) => (
  <select className={className} aria-label={title} value={value} onChange={event => { props.handleOnChange(event.target.value) }}>
    {(options as (Option | OptionGroup<Option>)[]).map(one => ('options' in one
      ? <optgroup key={one.label} label={one.label}>{one.options.map(({ name, label }) => <option key={name} value={name}>{label}</option>)}</optgroup>
      : <option key={one.name} value={one.name}>{one.label}</option>))}
  </select>
)

/** The builder calls itself a form; it is a part of ours, which has the name. */
const asPart = (box: HTMLElement | null): void => box?.querySelector('[role="form"]')?.setAttribute('role', 'presentation')

const controlElements = { valueEditor: ValueEditor, valueSelector: Selector } as unknown as ControlElementsProp<FullField, string>
const quiet = 'inline-flex min-h-10 items-center rounded-full border border-line-strong bg-surface px-3.5 text-[0.9375rem] hover:border-ink'
const remove = 'inline-flex min-h-10 min-w-10 items-center justify-center rounded-full text-muted hover:bg-sunken hover:text-ink'
const classnames = {
  queryBuilder: styles.builder!, ruleGroup: styles.group!, header: styles.header!, body: styles.body!, rule: styles.rule!, value: styles.value!,
  combinators: `${controlClass} ${styles.combinator}`, fields: `${controlClass} ${styles.field}`, operators: `${controlClass} ${styles.operator}`,
  addRule: quiet, addGroup: quiet, removeRule: remove, removeGroup: remove, notToggle: styles.not!,
}

const emptyValue = (field: string): unknown => (['fired', 'fact'].includes(kindOfField(field)) ? '' : field === 'stages' ? { stages: [], status: [] } : [])

/** Builds a condition line by line. What stands in it comes back exactly as it was where nobody touched it. */
export const ConditionBuilder = ({ condition, onChange, words, label }: {
  condition: Condition | undefined; onChange: (condition: Condition | undefined) => void; words: Words; label: string
}) => {
  const { t } = useNames()
  const { fields, factChoices } = useFields(words)
  const [query, setQuery] = useState<BuilderGroup>(() => toGroup(condition))
  const change = (next: BuilderGroup): void => {
    setQuery(next)
    onChange(toCondition(next))
  }
  const operatorsOf = (field: string) => {
    const about = fields.flatMap(group => group.options).find(one => one.name === field)?.about
    const all: readonly OperatorName[] = operators[kindOfField(field)]
    return all.filter(name => kindOfField(field) !== 'answer' || about?.list !== false || !/^(lacks|only|atLeast)/.test(name)).map(name => ({ name, value: name, label: t(`operator.${name}`) }))
  }
  return (
    <div ref={asPart} role="group" aria-label={label}>
      {query.rules.length === 0 && <p className="mb-3 text-muted">{t('always')}</p>}
      <QueryBuilder
        fields={fields} query={query} onQueryChange={next => change(next)}
        combinators={[{ name: 'all', value: 'all', label: t('all') }, { name: 'any', value: 'any', label: t('any') }]}
        getOperators={operatorsOf} getDefaultValue={({ field }: { field: string }) => emptyValue(field)} showNotToggle resetOnOperatorChange={false}
        listsAsArrays enableMountQueryChange={false} controlElements={controlElements} controlClassnames={classnames} context={{ ...words, factChoices }}
        translations={{
          fields: { title: t('field') }, operators: { title: t('operatorTitle') }, value: { title: t('value') }, combinators: { title: t('combinator') },
          addRule: { label: t('addLine'), title: t('addLine') }, addGroup: { label: t('addGroup'), title: t('addGroup') },
          removeRule: { label: '✕', title: t('removeLine') }, removeGroup: { label: '✕', title: t('removeGroup') }, notToggle: { label: t('not'), title: t('not') },
        }}
      />
    </div>
  )
}
