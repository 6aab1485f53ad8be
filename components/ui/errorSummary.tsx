'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'

export type FieldFault = { id: string; message: string }

/** What must be mended, on top of the form, each with a link to its field. It takes the focus when it appears. */
export const ErrorSummary = ({ title, faults }: { title?: string; faults: readonly FieldFault[] }) => {
  const t = useTranslations('common.form')
  const box = useRef<HTMLDivElement>(null)
  const signature = faults.map(fault => fault.id + fault.message).join()
  useEffect(() => { if (signature) box.current?.focus() }, [signature])
  if (faults.length === 0) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" aria-labelledby="error-summary" className="rounded-xl border-2 border-coral-strong p-5">
      <h2 id="error-summary" className="text-lg">{title ?? t('errorSummary')}</h2>
      <ul className="mt-2 grid gap-1">
        {faults.map(fault => (
          <li key={fault.id}>
            <a href={`#${fault.id}`} className="inline-block py-1 font-medium text-coral-text underline underline-offset-4">{fault.message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
