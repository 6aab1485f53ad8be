import type { ReactNode } from 'react'

/** The head of a page: where it belongs, what it is, what you can do. One h1 per page. */
export const PageHeader = ({ kicker, title, lead, actions, children }: {
  kicker?: ReactNode; title: ReactNode; lead?: ReactNode; actions?: ReactNode; children?: ReactNode
}) => (
  <header className="grid gap-4 pt-6 pb-8 sm:pt-10">
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="grid max-w-prose gap-2">
        {kicker && <p className="font-medium text-muted">{kicker}</p>}
        <h1 className="text-3xl">{title}</h1>
      </div>
      {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
    </div>
    {lead && <div className="max-w-prose text-lg text-muted">{lead}</div>}
    {children}
  </header>
)
