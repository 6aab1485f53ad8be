'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useId, useState, type ReactNode, type SyntheticEvent } from 'react'
import { useAnswer } from '@/components/account/useAnswer'
import { Button } from '@/components/ui/button'
import { controlClass, Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { importContent, previewImport } from '@/lib/features/transfer/actions'
import type { ImportPlan } from '@/lib/features/transfer/view'
import { Faults, Plan } from './plan'

type Way = ImportPlan['as']
/** The file that is kept on the server since the last look, and what was to become of it. */
type Kept = { held: string; name: string; as: Way }

const changes = ({ texts, pictures }: ImportPlan): boolean => [...texts, ...pictures].some(({ outcome }) => outcome !== 'same')

/** What a form that was refused, and came back without scripts, still knows. */
const keptIn = (typed: (name: string) => string): Kept => ({ held: typed('held'), name: typed('name'), as: typed('as') === 'published' ? 'published' : 'drafts' })

const Hidden = ({ values }: { values: Readonly<Record<string, string>> }) =>
  Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)

const Ways = ({ mayPublish, chosen }: { mayPublish: boolean; chosen: Way }) => {
  const [t, id] = [useTranslations('transfer.in'), useId()]
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold">{t('as')}</legend>
      {(mayPublish ? (['drafts', 'published'] as const) : (['drafts'] as const)).map(way => (
        <div key={way} className="flex gap-3">
          <input type="radio" name="as" value={way} id={`${id}-${way}`} defaultChecked={way === chosen} aria-describedby={`${id}-${way}-hint`} className="mt-1 size-5 shrink-0 accent-ink" />
          <div>
            <label htmlFor={`${id}-${way}`} className="font-medium">{t(way)}</label>
            <p id={`${id}-${way}-hint`} className="text-sm text-muted">{t(`${way}Hint`)}</p>
          </div>
        </div>
      ))}
    </fieldset>
  )
}

/**
 * Looks at a file first, and takes it over when that is what was meant. The file is kept on the server in between, so that
 * a browser without scripts, which forgets what was chosen, can go on with it too.
 */
export const ImportForm = ({ mayPublish }: { mayPublish: boolean }) => {
  const [look, go] = [useAnswer(previewImport), useAnswer(importContent)]
  const [last, setLast] = useState<'look' | 'go' | null>(null)
  const plan = look.value
  // Without scripts a page holds the answer to one form: the one that was sent.
  const refusal = go.message ?? Object.values(go.fields)[0]
  const went = last !== 'look' && !go.pending && (go.done || refusal !== undefined)
  const kept: Kept = plan ?? (went ? keptIn(go.typed) : keptIn(look.typed))
  return (
    <div className="grid gap-6">
      <LookForm answer={look} kept={go.done ? { ...kept, held: '' } : kept} mayPublish={mayPublish} onSend={() => setLast('look')} />
      {went && refusal && <Notice kind="danger" live title={refusal} />}
      {went && go.value ? <Outcome plan={go.value} isDone /> : plan && (
        <Outcome plan={plan}>
          {changes(plan) && <GoForm answer={go} kept={plan} seen={plan.seen} onSend={() => setLast('go')} />}
        </Outcome>
      )}
    </div>
  )
}

type Answer<T> = ReturnType<typeof useAnswer<T>>

const LookForm = ({ answer: { submit, pending, fields, message }, kept, mayPublish, onSend }: {
  answer: Answer<unknown>; kept: Kept; mayPublish: boolean; onSend: () => void
}) => {
  const [t, id] = [useTranslations('transfer.in'), useId()]
  const send = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    // React empties a form after its action; the chosen file must stay.
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    onSend()
    startTransition(() => { submit(data) })
  }
  return (
    <form action={submit} onSubmit={send} noValidate className="grid max-w-xl gap-6">
      {message && <Notice kind="danger" live title={message} />}
      <Hidden values={{ held: kept.held, name: kept.name }} />
      <Field id={`${id}-file`} label={t('file')} hint={<>{t('hint')}{kept.held !== '' && <strong className="block pt-1 font-medium break-all text-ink">{t('chosen', { name: kept.name })}</strong>}</>} error={fields.file}>
        {props => <input type="file" name="file" accept=".zip,.csv,.md" className={controlClass} {...props} />}
      </Field>
      <Ways mayPublish={mayPublish} chosen={kept.as} />
      <div><Button type="submit" variant="secondary" disabled={pending}>{t(pending ? 'busy' : 'look')}</Button></div>
    </form>
  )
}

const GoForm = ({ answer: { submit, pending }, kept: { held, name, as }, seen, onSend }: { answer: Answer<unknown>; kept: Kept; seen: string; onSend: () => void }) => {
  const t = useTranslations('transfer.in')
  return (
    <form action={submit} onSubmit={onSend}>
      <Hidden values={{ held, name, as, seen }} />
      <Button type="submit" disabled={pending}>{t(pending ? 'busy' : 'go')}</Button>
    </form>
  )
}

const Outcome = ({ plan, isDone = false, children }: { plan: ImportPlan; isDone?: boolean; children?: ReactNode }) => {
  const t = useTranslations('transfer.in')
  if (plan.faultCount > 0) return <Faults plan={plan} />
  return (
    <>
      {isDone && <Notice kind="success" live title={t('done')} />}
      {!isDone && !changes(plan) && <Notice kind="info" live title={t('nothing')} />}
      <Plan plan={plan} />
      {children}
    </>
  )
}
