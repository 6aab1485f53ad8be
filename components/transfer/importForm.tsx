'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useActionState, useId, useRef, type SyntheticEvent } from 'react'
import { Button } from '@/components/ui/button'
import { controlClass, Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { importContent, previewImport } from '@/lib/features/transfer/actions'
import type { ImportPlan } from '@/lib/features/transfer/view'
import type { Result } from '@/lib/platform/action/result'
import { Faults, Plan } from './plan'

type State = { result: Result<ImportPlan>; isDone: boolean } | null

/** One button looks, the other does: which one was pressed comes along with the form. */
const run = async (_: State, form: FormData): Promise<State> => {
  const isDone = form.get('step') === 'go'
  return { result: await (isDone ? importContent(null, form) : previewImport(null, form)), isDone }
}

const Ways = ({ mayPublish }: { mayPublish: boolean }) => {
  const [t, id] = [useTranslations('transfer.in'), useId()]
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold">{t('as')}</legend>
      {(mayPublish ? (['drafts', 'published'] as const) : (['drafts'] as const)).map(way => (
        <div key={way} className="flex gap-3">
          <input type="radio" name="as" value={way} id={`${id}-${way}`} defaultChecked={way === 'drafts'} aria-describedby={`${id}-${way}-hint`} className="mt-1 size-5 shrink-0 accent-ink" />
          <div>
            <label htmlFor={`${id}-${way}`} className="font-medium">{t(way)}</label>
            <p id={`${id}-${way}-hint`} className="text-sm text-muted">{t(`${way}Hint`)}</p>
          </div>
        </div>
      ))}
    </fieldset>
  )
}

const Refused = ({ result }: { result: Result<ImportPlan> }) => {
  const all = useTranslations()
  if (result.ok) return null
  const key = result.fields?.seen ?? result.message ?? 'errors.unexpected'
  return result.fields?.file ? null : <Notice kind="danger" live title={all((all.has(key as never) ? key : 'errors.unexpected') as never, (result.detail ?? {}) as never)} />
}

const changes = ({ texts, pictures }: ImportPlan): boolean => [...texts, ...pictures].some(({ outcome }) => outcome !== 'same')

/** Looks at a file first, and takes it over when that is what was meant. The file stays chosen in between. */
export const ImportForm = ({ mayPublish }: { mayPublish: boolean }) => {
  const [t, all] = [useTranslations('transfer.in'), useTranslations()]
  const [state, send, pending] = useActionState<State, FormData>(run, null)
  const [form, id] = [useRef<HTMLFormElement>(null), useId()]
  const plan = state?.result.ok === true ? state.result.value : null
  const fileFault = state?.result.ok === false ? state.result.fields?.file : undefined
  const submit = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    // React empties a form after its action; the chosen file must stay.
    event.preventDefault()
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter)
    startTransition(() => { send(data) })
  }
  return (
    <form ref={form} action={send} onSubmit={submit} noValidate className="grid gap-6">
      <div className="grid max-w-xl gap-6">
        <Field id={`${id}-file`} label={t('file')} hint={t('hint')} error={fileFault && all(fileFault as never)}>
          {props => <input type="file" name="file" accept=".zip,.csv,.md" className={controlClass} {...props} />}
        </Field>
        <Ways mayPublish={mayPublish} />
        <div><Button type="submit" variant="secondary" name="step" value="look" disabled={pending}>{t(pending ? 'busy' : 'look')}</Button></div>
      </div>
      {state && <Refused result={state.result} />}
      {plan && plan.faultCount > 0 && <Faults plan={plan} />}
      {plan && plan.faultCount === 0 && (
        <>
          {state?.isDone && <Notice kind="success" live title={t('done')} />}
          {!changes(plan) && <Notice kind="info" live title={t('nothing')} />}
          <Plan plan={plan} />
          {!state?.isDone && changes(plan) && (
            <div>
              <input type="hidden" name="seen" value={plan.seen} />
              <Button type="submit" name="step" value="go" disabled={pending}>{t(pending ? 'busy' : 'go')}</Button>
            </div>
          )}
        </>
      )}
    </form>
  )
}
