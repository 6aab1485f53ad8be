import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'

/** A named part of a question: its name is read out before what is in it. */
export const Group = ({ name, hint, children, className }: { name: ReactNode; hint?: ReactNode; children: ReactNode; className?: string }) => (
  <fieldset className={classes('min-w-0', className)}>
    <legend className="mb-2 font-semibold">{name}</legend>
    {hint && <p className="mb-2 text-sm text-muted">{hint}</p>}
    {children}
  </fieldset>
)
