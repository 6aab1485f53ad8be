import type { ReactNode } from 'react'
import { classes } from './classes'

/** A short label. `tone` is a class of phaseTone, or one of the four families; never the only carrier of what it says. */
export const Tag = ({ tone = 'tone-none', icon, children, className }: {
  tone?: string; icon?: ReactNode; children: ReactNode; className?: string
}) => (
  <span className={classes(tone, 'inline-flex items-center gap-1.5 rounded-full bg-tone-soft px-2.5 py-0.5 text-sm font-medium text-tone-text', className)}>
    {icon}{children}
  </span>
)
