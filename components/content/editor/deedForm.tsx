'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useActionState, useId, useState, type FormEvent, type ReactNode } from 'react'
import type { FieldOf, FormAction } from '@/components/forms/actionForm'
import { Button, type ButtonVariant } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useMounted } from '@/components/workshop/useMounted'
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
  const [all, form, router] = [useTranslations(), useId(), useRouter()]
  const mounted = useMounted()
  // With scripts what is done is told here: by the time that the page is made anew, this form may be gone.
  const deed: FormAction = async (previous, data) => {
    const answer = await action(previous, data)
    if (answer.ok) onDone?.()
    else if (answer.code === 'conflict') router.refresh()
    return answer
  }
  const [result, run, waiting] = useActionState<Result<unknown> | null, FormData>(mounted ? deed : action, null)
  const [typed, setTyped] = useState<Record<string, FormDataEntryValue>>({})
  const [saving, setSaving] = useState(false)
  const [unsaved, setUnsaved] = useState(false)
  const say = (key: string | undefined): string => all((key !== undefined && all.has(key as never) ? key : 'errors.unexpected') as never)
  const refusal = result?.ok === false ? result : null
  const field: FieldOf = name => {
    const key = refusal?.fields?.[name]
    const text = refusal === null ? undefined : typed[name] ?? refusal.typed?.[name]
    return { name, id: `${form}-${name}`, ...(key === undefined ? {} : { error: say(key) }), ...(typeof text === 'string' ? { defaultValue: text } : {}) }
  }
  const saveFirst = async (element: HTMLFormElement, button: HTMLElement | null): Promise<void> => {
    setSaving(true)
    const saved = await draft!.flush()
    setSaving(false)
    setUnsaved(!saved)
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
      {unsaved && draft?.isUnsaved() === true && <Notice kind="warning" live title={all('content.save.first')} />}
      {refusal && <Notice kind="danger" live title={say(refusal.message)} />}
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={String(value)} />)}
      {children?.(field)}
      <Button type="submit" variant={variant} disabled={disabled || waiting || saving} {...(label === undefined ? {} : { 'aria-label': label })}>
        {waiting || saving ? all('company.busy') : submit}
      </Button>
    </form>
  )
}
