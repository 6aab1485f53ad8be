import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classes } from './classes'
import { controlProps, FieldError, type FieldProps } from './field'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

export type ChoiceGroupProps = FieldProps & {
  name: string
  choices: readonly Choice[]
  /** Values that are chosen at first; without JavaScript the browser keeps the rest. */
  chosen?: readonly string[]
  /** Two columns from 640 px, for short labels. */
  columns?: boolean
  onPick?: (value: string, checked: boolean) => void
}

/**
 * Radio buttons or checkboxes as one fieldset. Each choice is a row as wide as its column, 44 px or higher, and all of
 * it can be pressed. The mark is the browser's own, so that it works everywhere.
 */
export const ChoiceGroup = ({
  kind, id, name, label, hint, error, optional = false, choices, chosen = [], columns = false, onPick, className,
}: ChoiceGroupProps & { kind: 'radio' | 'checkbox' }) => {
  const t = useTranslations('common.form')
  const ties = controlProps(id, hint, error)
  return (
    <fieldset
      className={classes('min-w-0', error && 'border-l-4 border-coral-strong pl-4', className)}
      aria-describedby={ties['aria-describedby']}
    >
      <legend className="mb-1.5 font-semibold">
        {label} {optional && <span className="font-normal text-muted">({t('optional')})</span>}
      </legend>
      <div className="grid gap-1.5">
        {hint && <div id={`${id}-hint`} className="text-sm text-muted">{hint}</div>}
        <FieldError id={id} error={error} />
        <div className={classes('grid gap-2', columns && 'sm:grid-cols-2')}>
          {choices.map((choice, index) => (
            <ChoiceRow key={choice.value} {...{ kind, name, choice, onPick }} id={index === 0 ? id : `${id}-${choice.value}`} checked={chosen.includes(choice.value)} />
          ))}
        </div>
      </div>
    </fieldset>
  )
}

const ChoiceRow = ({ kind, id, name, choice, checked, onPick }: {
  kind: 'radio' | 'checkbox'; id: string; name: string; choice: Choice; checked: boolean
  onPick: ChoiceGroupProps['onPick'] | undefined
}) => (
  <label
    htmlFor={id}
    className={classes(
      'flex min-h-11 items-start gap-3 rounded-lg border border-line bg-surface px-3.5 py-2.5 transition-colors duration-150',
      'hover:border-line-strong has-checked:border-ink has-checked:bg-sunken has-disabled:text-muted',
      'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
    )}
  >
    <input
      type={kind} id={id} name={name} value={choice.value} defaultChecked={checked} disabled={choice.disabled ?? false}
      className="mt-0.5 size-5 shrink-0 accent-ink focus-visible:outline-none"
      aria-describedby={choice.hint ? `${id}-choice-hint` : undefined}
      {...(onPick ? { onChange: event => { onPick(choice.value, event.currentTarget.checked) } } : {})}
    />
    <span>
      {choice.label}
      {choice.hint && <span id={`${id}-choice-hint`} className="block text-sm text-muted">{choice.hint}</span>}
    </span>
  </label>
)
