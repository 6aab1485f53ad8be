import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classes } from './classes'

/** What ties a control to its label, hint and error. Spread it on the control. */
export type ControlProps = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

export type FieldProps = {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  optional?: boolean
  className?: string
}

/** The ids that describe a control, in the order in which they are read out. */
const describedBy = (id: string, hint: unknown, error: unknown): string | undefined =>
  classes(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`) || undefined

export const controlProps = (id: string, hint: unknown, error: unknown): ControlProps => {
  const describes = describedBy(id, hint, error)
  return { id, ...(describes ? { 'aria-describedby': describes } : {}), ...(error ? { 'aria-invalid': true as const } : {}) }
}

/** The look of every text-like control. */
export const controlClass = classes(
  'block min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3.5 py-2.5 text-ink placeholder:text-muted',
  'hover:border-ink aria-invalid:border-2 aria-invalid:border-coral-strong',
)

/** The error of one control, under the id that the control and the error summary point to. */
export const FieldError = ({ id, error }: { id: string; error?: string | undefined }) => {
  const t = useTranslations('common.form')
  if (!error) return null
  return (
    <p id={`${id}-error`} className="flex gap-2 font-medium text-coral-text">
      <span aria-hidden className="mt-1.5 size-3 shrink-0 rotate-45 bg-coral-strong" />
      <span><span className="sr-only">{t('errorPrefix')} </span>{error}</span>
    </p>
  )
}

/** One question with one control: label, hint, error and the control itself, which gets its ties as argument. */
export const Field = ({ id, label, hint, error, optional, className, children }: FieldProps & { children: (props: ControlProps) => ReactNode }) => {
  const t = useTranslations('common.form')
  return (
    <div className={classes('grid gap-1.5', error && 'border-l-4 border-coral-strong pl-4', className)}>
      <label htmlFor={id} className="font-semibold">
        {label} {optional && <span className="font-normal text-muted">({t('optional')})</span>}
      </label>
      {hint && <div id={`${id}-hint`} className="text-sm text-muted">{hint}</div>}
      <FieldError id={id} error={error} />
      {children(controlProps(id, hint, error))}
    </div>
  )
}
