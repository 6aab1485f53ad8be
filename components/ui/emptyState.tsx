import type { ReactNode } from 'react'

/** Nothing here yet: says why, and what to do next. The lone station is where the line will start. */
export const EmptyState = ({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) => (
  <div className="grid justify-items-start gap-3 py-10">
    <svg aria-hidden viewBox="0 0 120 16" className="h-4 w-30">
      <line x1="8" y1="8" x2="120" y2="8" stroke="var(--line-strong)" strokeWidth="3" strokeDasharray="1 8" strokeLinecap="round" />
      <circle cx="8" cy="8" r="6" fill="var(--paper)" stroke="var(--ink)" strokeWidth="3" />
    </svg>
    <h2 className="text-xl">{title}</h2>
    {children && <div className="max-w-prose text-muted">{children}</div>}
    {action}
  </div>
)
