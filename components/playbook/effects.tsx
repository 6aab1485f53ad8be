'use client'

import { useTranslations } from 'next-intl'
import { useContext, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Condition, Effect } from '@/lib/domain/playbook/schema'
import { BuilderContext, ConditionField } from './conditionField'
import { Choose, Group, JsonInput, Picked, Pills, PlainSelect, TextInput } from './controls'
import { asData, asList, asText, TemplateInput, withField, type Data, type EditProps } from './texts'

type Kind = Effect['do']
const phases = ['see', 'think', 'do', 'care'] as const

/** The fields of each effect of the closed list, in the order of the form. */
const fieldsOf: Record<Kind, readonly string[]> = {
  status: ['stages', 'status', 'text'], goal: ['phase', 'text'], message: ['phase', 'text'], name: ['channels', 'phases', 'because', 'text'],
  hold: ['channels', 'phases', 'text'], avoid: ['channels', 'phases', 'text'], exempt: ['channels', 'from'], holdAboveBudget: ['text'], focusPaid: ['keep', 'text'],
  task: ['id', 'title', 'text', 'phase', 'owner', 'effort', 'first'], research: ['id', 'title', 'text', 'phase'], warning: ['phase', 'text'],
  legal: ['phase', 'channels', 'text'], touchpoint: ['touchpoints', 'phase', 'text'], improveWeakTouchpoints: [], weigh: ['phase', 'add', 'text'],
  limitWave: ['actions', 'text'], plan: ['topic', 'phase', 'text'], note: ['channels', 'phase', 'text'], adviser: ['text'],
}
const kinds = Object.keys(fieldsOf) as Kind[]
const needed = new Set(['name.channels', 'name.phases', 'hold.channels', 'avoid.channels', 'exempt.channels', 'exempt.from', 'touchpoint.touchpoints'])
const start: Partial<Record<string, unknown>> = { phase: 'see', channels: [], phases: [], touchpoints: [], because: 'answer', owner: 'client', effort: 'low', topic: 'note', add: 1, actions: 3, from: [], keep: {}, status: 'skipped', stages: [], id: '' }
const fresh = (kind: Kind): Data => ({
  do: kind,
  ...Object.fromEntries(fieldsOf[kind].flatMap(name => {
    if (name === 'text' || name === 'title') return kind === 'name' && name === 'text' ? [] : [[name, [{ nl: '' }]]]
    const optional = (name === 'phase' && !['goal', 'message', 'weigh'].includes(kind)) || name === 'first' || (['phases', 'channels'].includes(name) && !needed.has(`${kind}.${name}`))
    return optional ? [] : [[name, start[name]]]
  })),
})

/** What a rule does: effects from the closed list, each with the fields that it has and, if need be, a condition of its own. */
export const EffectsInput = ({ path, label, value, onChange, hint }: EditProps) => {
  const t = useTranslations('playbook.edit')
  const [kind, setKind] = useState<Kind>('task')
  const effects = asList(value).map(asData)
  const set = (place: number, effect: Data): void => onChange(effects.map((one, i) => (i === place ? effect : one)))
  const kindChoices = kinds.map(one => ({ value: one, label: t(`effect.${one}`) }))
  return (
    <Group path={path} label={label} hint={hint}>
      {effects.map((effect, i) => (
        <details key={i} open={effects.length === 1} className="group rounded-2xl border border-line bg-surface">
          <summary className="flex min-h-11 flex-wrap items-baseline gap-x-3 px-4 py-3">
            <span className="font-semibold">{i + 1}. {t(`effect.${effect.do as Kind}`)}</span>
            <span className="line-clamp-1 min-w-0 flex-1 text-sm text-muted">{asText(asData(asList(effect.title ?? effect.text)[0]).nl)}</span>
          </summary>
          <div className="grid gap-6 border-t border-line p-4 sm:p-5">
            {fieldsOf[effect.do as Kind].map(name => <EffectField key={name} name={name} effect={effect} path={`${path}.${i}`} onChange={next => set(i, next)} />)}
            <ConditionField path={`${path}.${i}.when`} condition={effect.when as Condition | undefined} label={t('onlyWhen')} onChange={when => set(i, withField(effect, 'when', when))} />
            <div><Button variant="danger" onClick={() => onChange(effects.filter((_, at) => at !== i))}>{t('removeEffect', { number: i + 1 })}</Button></div>
          </div>
        </details>
      ))}
      <div className="grid gap-2 sm:grid-cols-[20rem_auto] sm:justify-start">
        <PlainSelect aria-label={t('newEffect')} value={kind} choices={kindChoices} onChange={next => setKind(next as Kind)} />
        <Button variant="secondary" onClick={() => onChange([...effects, fresh(kind)])}>{t('addEffect')}</Button>
      </div>
    </Group>
  )
}

type FieldProps = { name: string; effect: Data; path: string; onChange: (effect: Data) => void }

const EffectField = ({ name, effect, path, onChange }: FieldProps) => {
  const t = useTranslations('playbook.edit')
  const words = useContext(BuilderContext)
  const at = `${path}.${name}`
  const label = t(`effectField.${name as 'text'}`)
  const set = (value: unknown): void => onChange(withField(effect, name, value))
  const phaseChoices = phases.map(value => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) }))
  const given = effect[name]
  const list = asList(given).map(String)
  const orNothing = (values: string[]): void => set(values.length === 0 && !needed.has(`${asText(effect.do)}.${name}`) ? undefined : values)
  switch (name) {
    case 'text': case 'title': return <TemplateInput path={at} label={label} value={given ?? []} onChange={value => set(asList(value).length === 0 ? undefined : value)} />
    case 'phase': return <Choose path={at} label={label} value={asText(given)} choices={phaseChoices} {...(['goal', 'message', 'weigh'].includes(asText(effect.do)) ? {} : { empty: t('wholePlan') })} onChange={value => set(value === '' ? undefined : value)} />
    case 'phases': return <Group path={at} label={label}><Pills values={list} choices={phaseChoices} onChange={orNothing} /></Group>
    case 'channels': return <Group path={at} label={label}><Picked values={list} choices={words?.choices.channels ?? []} label={label} onChange={orNothing} /></Group>
    case 'touchpoints': return <Group path={at} label={label}><Picked values={list} choices={words?.choices.touchpoints ?? []} label={label} onChange={orNothing} /></Group>
    case 'from': return <Group path={at} label={label}><Picked values={list} choices={words?.choices.rules ?? []} label={label} onChange={orNothing} /></Group>
    case 'stages': return given === 'outOfScope' ? <p>{t('outOfScope')}</p> : <Group path={at} label={label}><Pills values={list} choices={words?.vocabulary.stages ?? []} onChange={set} /></Group>
    case 'status': return <Choose path={at} label={label} value={asText(given)} choices={(['active', 'skipped', 'out_of_scope'] as const).map(value => ({ value, label: t(`status.${value}`) }))} onChange={set} />
    case 'because': return <Choose path={at} label={label} value={asText(given)} choices={(['answer', 'goal'] as const).map(value => ({ value, label: t(`because.${value}`) }))} onChange={set} />
    case 'owner': return <Choose path={at} label={label} value={asText(given)} choices={(['client', 'agency', 'partner'] as const).map(value => ({ value, label: t(`owner.${value}`) }))} onChange={set} />
    case 'effort': return <Choose path={at} label={label} value={asText(given)} choices={(['low', 'medium', 'high'] as const).map(value => ({ value, label: t(`effort.${value}`) }))} onChange={set} />
    case 'topic': return <Choose path={at} label={label} value={asText(given)} choices={(['order', 'gate', 'timing', 'review', 'calendar', 'split', 'note'] as const).map(value => ({ value, label: t(`topic.${value}`) }))} onChange={set} />
    case 'first': return <Choose path={at} label={label} value={given === true ? 'yes' : ''} empty={t('no')} choices={[{ value: 'yes', label: t('yes') }]} onChange={value => set(value === 'yes' ? true : undefined)} />
    case 'add': case 'actions': return <TextInput path={at} label={label} type="number" value={asText(given)} onChange={value => set(value === '' ? undefined : Number(value))} />
    case 'keep': return <JsonInput path={at} label={label} value={given} onChange={set} />
    default: return <TextInput path={at} label={label} value={asText(given)} onChange={set} />
  }
}
