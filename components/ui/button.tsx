import type { ComponentProps } from 'react'
import { classes } from './classes'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

const looks: Record<ButtonVariant, string> = {
  primary: 'bg-ink text-paper hover:bg-ink/85 disabled:bg-line-strong',
  secondary: 'border border-line-strong bg-surface text-ink hover:border-ink disabled:text-muted',
  quiet: 'text-ink underline decoration-line-strong underline-offset-4 hover:decoration-current disabled:text-muted',
  danger: 'border border-coral-strong bg-surface text-coral-text hover:bg-coral-soft disabled:text-muted',
}

/** The look of a button, for a link that leads to the next step. At least 44 px high, so that a thumb finds it. */
export const buttonClass = (variant: ButtonVariant = 'primary', more?: string): string => classes(
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-full py-2 text-center font-medium transition-colors duration-150',
  variant === 'quiet' ? '' : 'px-5', looks[variant], more,
)

/** A button; of type "button" unless it says that it submits. */
export const Button = ({ variant = 'primary', type = 'button', className, ...rest }: ComponentProps<'button'> & { variant?: ButtonVariant }) => (
  <button type={type} className={buttonClass(variant, className)} {...rest} />
)
