import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classes } from './classes'
import { controlClass, Field, type FieldProps } from './field'

export type Option = { value: string; label: string }

/** A native select: it works without JavaScript, and a phone shows its own wheel. */
export const Select = ({
  label, hint, error, optional = false, className, id, options, ...input
}: Omit<FieldProps, 'id'> & { name: string; id?: string; options: readonly Option[] } & Omit<ComponentProps<'select'>, keyof FieldProps | 'name'>) => (
  <Field id={id ?? input.name} label={label} hint={hint} optional={optional} error={error} {...(className ? { className } : {})}>
    {props => (
      <span className="relative block">
        <select className={classes(controlClass, 'appearance-none pr-10')} {...input} {...props}>
          {options.map(option => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
        <ChevronDown aria-hidden className="pointer-events-none absolute top-3 right-3 size-5 text-muted" />
      </span>
    )}
  </Field>
)
