'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useActionState, useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import type { FieldOf, FormAction } from '@/components/forms/actionForm'
import { Button, type ButtonVariant } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Result } from '@/lib/platform/action/result'
import type { Draft } from './useDraft'

type Props = {
  action: FormAction
  hidden: Readonly<Record<string, string | number>>
  submit: string
  label?: string
  variant?: ButtonVariant
  /** What must be saved first; what is done is done with that very version. */
  draft?: Draft
  disabled?: boolean
  onDone?: () => void
  children?: (field: FieldOf) => ReactNode
  className?: string
}

/**
 * One thing that is done with a text, as a form that works without scripts. With them, what is still being typed is saved
 * first, and the deed is about the version that came of it.
 */
export const DeedForm = ({ action, hidden, submit, label, variant = 'secondary', draft, disabled = false, onDone, children, className = 'grid justify-items-start gap-4' }: Props) => {
  const [result, run, waiting] = useActionState<Result<unknown> | null, FormData>(action, null)
  const [typed, setTyped] = useState<Record<string, FormDataEntryValue>>({})
  const [saving, setSaving] = useState(false)
  const [all, form, router] = [useTranslations(), useId(), useRouter()]
  const told = useRef<unknown>(null)
  const say = (key: string | undefined): string => all((key !== undefined && all.has(key as never) ? key : 'errors.unexpected') as never)
  const refusal = result?.ok === false ? result : null
  useEffect(() => {
    if (result === null || told.current === result) return
    told.current = result
    if (result.ok) onDone?.()
    else if (result.code === 'conflict') router.refresh()
  }, [result, onDone, router])
  const field: FieldOf = name => {
    const key = refusal?.fields?.[name]
    const text = refusal === null ? undefined : typed[name] ?? refusal.typed?.[name]
    return { name, id: `${form}-${name}`, ...(key === undefined ? {} : { error: say(key) }), ...(typeof text === 'string' ? { defaultValue: text } : {}) }
  }
  const saveFirst = async (element: HTMLFormElement, button: HTMLElement | null): Promise<void> => {
    setSaving(true)
    const saved = await draft!.flush()
    setSaving(false)
    const version = element.elements.namedItem('version')
    if (!saved || !(version instanceof HTMLInputElement)) return
    version.value = String(draft!.version())
    element.requestSubmit(button)
  }
  const submitted = (event: FormEvent<HTMLFormElement>): void => {
    setTyped(Object.fromEntries(new FormData(event.currentTarget)))
    if (draft?.isUnsaved() !== true) return
    event.preventDefault()
    void saveFirst(event.currentTarget, event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null)
  }
  return (
    <form action={run} noValidate className={className} onSubmit={submitted}>
      {refusal && <Notice kind="danger" live title={say(refusal.message)} />}
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={String(value)} />)}
      {children?.(field)}
      <Button type="submit" variant={variant} disabled={disabled || waiting || saving} {...(label === undefined ? {} : { 'aria-label': label })}>
        {waiting || saving ? all('company.busy') : submit}
      </Button>
    </form>
  )
}
