'use client'

import type { ReactNode } from 'react'
import { Link, usePathname } from '@/lib/platform/i18n/navigation'

/** A place in the menu of the portal; underlined when you are there. */
export const PortalLink = ({ href, children }: { href: '/portal' | '/portal/board' | '/portal/leads' | '/portal/companies/new' | '/portal/playbook' | '/portal/content' | '/portal/staff'; children: ReactNode }) => (
  <Link
    href={href} {...(usePathname() === href ? { 'aria-current': 'page' as const } : {})}
    className="inline-flex min-h-11 items-center border-b-3 border-transparent px-2 hover:border-line-strong aria-[current=page]:border-ink aria-[current=page]:font-medium"
  >
    {children}
  </Link>
)
