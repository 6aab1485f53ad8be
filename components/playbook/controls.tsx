'use client'

import { ChevronDown, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { createContext, useContext, useId, useState, type ReactNode } from 'react'
import { classes } from '@/components/ui/classes'
import { controlClass, controlProps, FieldError } from '@/components/ui/field'
import type { Choice } from '@/lib/domain/playbook/vocabulary'

/** The fault of each field by its path, and the ids that the error summary points to. */
export const FaultsContext = createContext<{ faults: Readonly<Record<string, string>>; form: string }>({ faults: {}, form: '' })

/** The fault at a path or, for a field that is edited as a whole, below it. */
const useFault = (path: string): { id: string; error: string | undefined } => {
  const { faults, form } = useContext(FaultsContext)
  const found = Object.entries(faults).find(([at]) => at === path || at.startsWith(`${path}.`))
  return { id: `${form}-${found?.[0] ?? path}`, error: found?.[1] }
}

type Labelled = { path: string; label: string; hint?: string | undefined }

/** A control with its label, hint and fault. */
const Row = ({ path, label, hint, children, className }: Labelled & { children: (props: ReturnType<typeof controlProps>) => ReactNode; className?: string }) => {
  const { id, error } = useFault(path)
  return (
    <div className={classes('grid content-start gap-1.5', error && 'border-l-4 border-coral-strong pl-4', className)}>
      <label htmlFor={id} className="font-semibold">{label}</label>
      {hint && <div id={`${id}-hint`} className="text-sm text-muted">{hint}</div>}
      <FieldError id={id} error={error} />
      {children(controlProps(id, hint, error))}
    </div>
  )
}

/** Several controls under one name. */
export const Group = ({ path, label, hint, children }: Labelled & { children: ReactNode }) => {
  const { id, error } = useFault(path)
  return (
    <fieldset className={classes('grid min-w-0 content-start gap-2', error && 'border-l-4 border-coral-strong pl-4')}>
      <legend className="font-semibold">{label}</legend>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      <div id={id} tabIndex={-1}><FieldError id={id} error={error} /></div>
      {children}
    </fieldset>
  )
}

export const TextInput = ({ value, onChange, long = false, type = 'text', ...row }: Labelled & {
  value: string; onChange: (value: string) => void; long?: boolean; type?: 'text' | 'number' | 'date'
}) => (
  <Row {...row}>
    {props => long
      ? <textarea rows={2} className={classes(controlClass, 'field-sizing-content')} value={value} onChange={event => onChange(event.target.value)} {...props} />
      : <input type={type} className={controlClass} value={value} onChange={event => onChange(event.target.value)} {...props} />}
  </Row>
)

export const Choose = ({ value, onChange, choices, empty, ...row }: Labelled & { value: string; onChange: (value: string) => void; choices: readonly Choice[]; empty?: string }) => (
  <Row {...row}>{props => <PlainSelect value={value} onChange={onChange} choices={choices} {...(empty === undefined ? {} : { empty })} {...props} />}</Row>
)

/** A native select, controlled. */
export const PlainSelect = ({ value, onChange, choices, empty, ...props }: {
  value: string; onChange: (value: string) => void; choices: readonly Choice[]; empty?: string; id?: string; 'aria-label'?: string
}) => (
  <span className="relative block min-w-0">
    <select className={classes(controlClass, 'appearance-none pr-10')} value={value} onChange={event => onChange(event.target.value)} {...props}>
      {empty !== undefined && <option value="">{empty}</option>}
      {value !== '' && !choices.some(choice => choice.value === value) && <option value={value}>{value}</option>}
      {choices.map(choice => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
    </select>
    <ChevronDown aria-hidden className="pointer-events-none absolute top-3 right-3 size-5 text-muted" />
  </span>
)

/** A few choices, any number of them: pills to tick. */
export const Pills = ({ values, onChange, choices }: { values: readonly string[]; onChange: (values: string[]) => void; choices: readonly Choice[] }) => {
  const stray = values.filter(value => !choices.some(choice => choice.value === value)).map(value => ({ value, label: value }))
  return (
    <span className="flex flex-wrap gap-2">
      {[...choices, ...stray].map(({ value, label }) => (
        <label key={value} className="inline-flex min-h-10 cursor-pointer items-center gap-2 rounded-full border border-line-strong bg-surface px-3.5 py-1 text-[0.9375rem] hover:border-ink has-checked:border-ink has-checked:bg-sunken has-checked:font-medium has-focus-visible:outline-3">
          <input
            type="checkbox" className="size-4 accent-ink" checked={values.includes(value)}
            onChange={event => onChange(event.target.checked ? [...values, value] : values.filter(one => one !== value))}
          />
          {label}
        </label>
      ))}
    </span>
  )
}

/** Many choices, a few of them taken: each can be put away, another is chosen from a list. */
export const Picked = ({ values, onChange, choices, label }: { values: readonly string[]; onChange: (values: string[]) => void; choices: readonly Choice[]; label: string }) => {
  const t = useTranslations('playbook.edit')
  const nameOf = (value: string): string => choices.find(choice => choice.value === value)?.label ?? value
  return (
    <span className="grid gap-2">
      <span className="flex flex-wrap gap-2">
        {values.map(value => (
          <button
            key={value} type="button" onClick={() => onChange(values.filter(one => one !== value))} aria-label={t('putAway', { name: nameOf(value) })}
            className="inline-flex min-h-10 items-center gap-1.5 rounded-full bg-sunken px-3.5 text-[0.9375rem] hover:bg-line"
          >
            {nameOf(value)} <X aria-hidden className="size-4 text-muted" />
          </button>
        ))}
      </span>
      <span className="block max-w-md">
        <PlainSelect
          aria-label={t('addTo', { name: label })} value="" empty={t('add')} onChange={value => { if (value !== '') onChange([...values, value]) }}
          choices={choices.filter(choice => !values.includes(choice.value)).map(choice => ({ ...choice, label: `${choice.label} (${choice.value})` }))}
        />
      </span>
    </span>
  )
}

/** Any value as JSON, checked while it is typed; what is not yet JSON stays in the box and is not taken over. */
export const JsonInput = ({ value, onChange, ...row }: Labelled & { value: unknown; onChange: (value: unknown) => void }) => {
  const t = useTranslations('playbook.item')
  const [text, setText] = useState(() => (value === undefined ? '' : JSON.stringify(value, null, 1)))
  const [bad, setBad] = useState(false)
  const hint = useId()
  const type = (next: string): void => {
    setText(next)
    try {
      onChange(next.trim() === '' ? undefined : JSON.parse(next) as unknown)
      setBad(false)
    } catch {
      setBad(true)
    }
  }
  return (
    <Row {...row}>
      {props => (
        <>
          <textarea rows={2} spellCheck={false} className={classes(controlClass, 'field-sizing-content font-mono text-sm')} value={text} onChange={event => type(event.target.value)} {...props} />
          <p id={hint} role="status" className="text-sm text-coral-text">{bad ? t('textFault') : ''}</p>
        </>
      )}
    </Row>
  )
}
