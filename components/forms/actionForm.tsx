'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useId, useState, type ReactNode } from 'react'
import { Button, type ButtonVariant } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/errorSummary'
import { Notice } from '@/components/ui/notice'
import type { Refusal, Result } from '@/lib/platform/action/result'

export type FormAction = (previous: unknown, form: FormData) => Promise<Result<unknown>>

/** Gives a field its id and, after a refusal, its fault and what was typed. Spread it on a TextField or TextArea. */
export type FieldOf = (name: string) => { name: string; id: string; error?: string; defaultValue?: string }

type Props = {
  action: FormAction
  hidden?: Readonly<Record<string, string | number | boolean>>
  submit: string
  variant?: ButtonVariant
  /** The name of the button for screen readers, where the visible one occurs more than once. */
  label?: string | undefined
  /** Shown after it worked, for an action that stays on its page. */
  success?: string
  /** `refusal` is why the last try was refused, with its detail. */
  children?: (field: FieldOf, refusal: Refusal | null) => ReactNode
  className?: string
}

/**
 * A form around an action. It works without JavaScript, and shows a refusal in the reader's language with a link to each
 * field. The client's own texts have their keys from the action.
 */
export const ActionForm = ({ action, hidden = {}, submit, variant = 'primary', label, success, children, className }: Props) => {
  const [result, run, waiting] = useActionState<Result<unknown> | null, FormData>(action, null)
  const [typed, setTyped] = useState<Record<string, FormDataEntryValue>>({})
  const t = useTranslations()
  const form = useId()
  // Keys come from the server, which knows no more than that they are keys.
  const say = (key: string | undefined): string => t((key !== undefined && t.has(key as never) ? key : 'errors.unexpected') as never, (refusal?.detail ?? {}) as never)
  const refusal = result?.ok === false ? result : null
  const fields = Object.entries(refusal?.fields ?? {})
  const field: FieldOf = name => {
    const key = refusal?.fields?.[name]
    // Without scripts only the answer itself knows what was typed.
    const text = refusal === null ? undefined : typed[name] ?? refusal.typed?.[name]
    return {
      name, id: `${form}-${name}`, ...(key === undefined ? {} : { error: say(key) }),
      ...(typeof text === 'string' ? { defaultValue: text } : {}),
    }
  }
  return (
    <form
      action={run} noValidate className={className ?? 'grid justify-items-start gap-5'}
      // React empties a form after its action; what was typed must survive a refusal.
      onSubmit={event => { setTyped(Object.fromEntries(new FormData(event.currentTarget))) }}
    >
      {refusal && fields.length === 0 && <Notice kind="danger" live title={say(refusal.message)} />}
      <ErrorSummary faults={fields.map(([name, key]) => ({ id: `${form}-${name}`, message: say(key) }))} />
      {result?.ok && success && <Notice kind="success" live title={success} />}
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={String(value)} />)}
      {children?.(field, refusal)}
      <Button type="submit" variant={variant} disabled={waiting} {...(label ? { 'aria-label': label } : {})}>
        {waiting ? t('company.busy') : submit}
      </Button>
    </form>
  )
}
