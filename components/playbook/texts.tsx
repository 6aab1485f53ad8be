'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Condition } from '@/lib/domain/playbook/schema'
import { ConditionField } from './conditionField'
import { Group, TextInput } from './controls'

export type Data = Record<string, unknown>
export type EditProps = { path: string; label: string; value: unknown; onChange: (value: unknown) => void; hint?: string | undefined }

export const asData = (value: unknown): Data => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Data : {})
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
export const asText = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '')
/** The data with one field set, or taken out where nothing stands in it. */
export const withField = (data: Data, name: string, value: unknown): Data => {
  const { [name]: _, ...rest } = data
  return value === undefined ? rest : { ...data, [name]: value }
}

/** Text in two languages; English may stay empty. */
export const TextsInput = ({ path, label, value, onChange, long = false, optional = false }: EditProps & { long?: boolean; optional?: boolean }) => {
  const t = useTranslations('playbook.edit')
  const text = asData(value)
  const set = (name: 'nl' | 'en', typed: string): void => {
    const next = withField(text, name, name === 'en' && typed === '' ? undefined : typed)
    onChange(optional && asText(next.nl) === '' && next.en === undefined ? undefined : next)
  }
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextInput path={`${path}.nl`} label={label} value={asText(text.nl)} long={long} onChange={typed => set('nl', typed)} />
      <TextInput path={`${path}.en`} label={t('inEnglish', { label })} value={asText(text.en)} long={long} onChange={typed => set('en', typed)} />
    </div>
  )
}

/** Short texts, one a line. What stays the same keeps its English. */
export const LinesInput = ({ path, label, value, onChange, hint }: EditProps) => {
  const [typed, setTyped] = useState(() => asList(value).map(one => asText(asData(one).nl)).join('\n'))
  const change = (next: string): void => {
    setTyped(next)
    const known = new Map(asList(value).map(one => [asText(asData(one).nl), one]))
    onChange(next.split('\n').map(line => line.trim()).filter(line => line !== '').map(line => known.get(line) ?? { nl: line }))
  }
  return <TextInput path={path} label={label} hint={hint} value={typed} long onChange={change} />
}

/** References of sources, apart by commas. */
export const SourcesInput = ({ path, label, value, onChange, hint }: EditProps) => {
  const [typed, setTyped] = useState(() => asList(value).join(', '))
  const change = (next: string): void => {
    setTyped(next)
    onChange(next.split(/[\s,;]+/).filter(one => one !== ''))
  }
  return <TextInput path={path} label={label} hint={hint} value={typed} onChange={change} />
}

/** A text in variants: one whose slots can be filled is used, so the last one must always do. */
export const TemplateInput = ({ path, label, value, onChange, hint }: EditProps) => {
  const t = useTranslations('playbook.edit')
  const variants = asList(value).map(asData)
  const set = (place: number, variant: Data): void => onChange(variants.map((one, i) => (i === place ? variant : one)))
  return (
    <Group path={path} label={label} hint={hint}>
      {variants.map((variant, i) => (
        <div key={i} className="grid gap-2 border-l-3 border-line pl-3">
          <TextInput path={`${path}.${i}.nl`} label={t(i === variants.length - 1 && i > 0 ? 'lastVariant' : 'variant', { number: i + 1 })} value={asText(variant.nl)} long onChange={nl => set(i, { ...variant, nl })} />
          <div className="flex flex-wrap items-start gap-x-4">
            <ConditionField path={`${path}.${i}.when`} condition={variant.when as Condition | undefined} label={t('onlyWhen')} onChange={when => set(i, withField(variant, 'when', when))} />
            {variants.length > 1 && <Button variant="quiet" onClick={() => onChange(variants.filter((_, at) => at !== i))}>{t('removeVariant', { number: i + 1 })}</Button>}
          </div>
        </div>
      ))}
      <div><Button variant="secondary" onClick={() => onChange([...variants.slice(0, -1), { nl: '' }, ...variants.slice(-1)])}>{t('addVariant')}</Button></div>
    </Group>
  )
}
