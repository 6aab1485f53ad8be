import type { ComponentProps } from 'react'
import { classes } from './classes'

/** Something that can be picked up: a workshop, a company. For everything else a hairline is enough. */
export const Card = ({ className, ...rest }: ComponentProps<'div'>) => (
  <div className={classes('rounded-2xl border border-line bg-surface p-5 sm:p-6', className)} {...rest} />
)
