'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ContentFault } from '@/lib/domain/content/faults'
import { useFaultText } from './faultText'

type Control = { id: string; 'aria-describedby'?: string }

/** What is still to be done in a field before the text can be published; an unfinished draft is no mistake. */
export const Todo = ({ id, faults }: { id: string; faults: readonly ContentFault[] }) => {
  const [t, say] = [useTranslations('content.editor'), useFaultText()]
  if (faults.length === 0) return null
  return (
    <ul id={`${id}-todo`} className="grid gap-0.5 text-sm text-amber-text">
      {faults.map((fault, index) => (
        <li key={index} className="flex gap-2"><span aria-hidden className="mt-[0.45em] size-2 shrink-0 rounded-full border-2 border-current" /><span><span className="sr-only">{t('todo')} </span>{say(fault)}</span></li>
      ))}
    </ul>
  )
}

/** A control with its label, its hint and what is still to be done in it. */
export const Labelled = ({ id, label, hint, aside, faults = [], children }: {
  id: string; label: string; hint?: string; aside?: ReactNode; faults?: readonly ContentFault[]; children: (control: Control) => ReactNode
}) => {
  const describedBy = [hint && `${id}-hint`, faults.length > 0 && `${id}-todo`].filter(Boolean).join(' ')
  return (
    <div className="grid min-w-0 content-start gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4"><label htmlFor={id} className="font-semibold">{label}</label>{aside}</div>
      {hint && <p id={`${id}-hint`} className="text-sm text-muted">{hint}</p>}
      {children({ id, ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }) })}
      <Todo id={id} faults={faults} />
    </div>
  )
}
