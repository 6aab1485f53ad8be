import type { ComponentProps } from 'react'
import { classes } from './classes'
import { controlClass, Field, type FieldProps } from './field'

type Shared = Omit<FieldProps, 'id'> & { name: string; id?: string }

/** One line of text. */
export const TextField = ({ label, hint, error, optional, className, id, ...input }: Shared & Omit<ComponentProps<'input'>, keyof Shared>) => (
  <Field {...{ label, hint, optional: optional ?? false }} {...given({ error, className })} id={id ?? input.name}>
    {props => <input type="text" className={controlClass} {...input} {...props} />}
  </Field>
)

/** Several lines of text; grows with what is typed where the browser can. */
export const TextArea = ({ label, hint, error, optional, className, id, ...input }: Shared & Omit<ComponentProps<'textarea'>, keyof Shared>) => (
  <Field {...{ label, hint, optional: optional ?? false }} {...given({ error, className })} id={id ?? input.name}>
    {props => <textarea rows={4} className={classes(controlClass, 'field-sizing-content min-h-28')} {...input} {...props} />}
  </Field>
)

const given = ({ error, className }: { error: string | undefined; className: string | undefined }) =>
  ({ ...(error ? { error } : {}), ...(className ? { className } : {}) })
