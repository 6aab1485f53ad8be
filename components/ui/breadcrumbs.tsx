import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** The way up. `links` are the pages above, as link elements; the page itself comes last, as text. */
export const Breadcrumbs = ({ links, here }: { links: readonly ReactNode[]; here: string }) => (
  <nav aria-label={useTranslations('common.nav')('breadcrumbs')} className="text-sm text-muted print:hidden">
    <ol className="flex flex-wrap items-center">
      {links.map((link, index) => (
        <li key={index} className="flex items-center [&_a]:py-2.5 [&_a]:underline [&_a]:decoration-line-strong [&_a]:underline-offset-4">
          {link}<span aria-hidden className="mx-2 inline-block h-0.5 w-3 rounded bg-line-strong" />
        </li>
      ))}
      <li aria-current="page" className="py-2.5 text-ink">{here}</li>
    </ol>
  </nav>
)
