'use client'

import type { ReactNode } from 'react'
import { Link, usePathname } from '@/lib/platform/i18n/navigation'

type Room = '/portal' | '/portal/board' | '/portal/leads' | '/portal/companies/new' | '/portal/playbook' | '/portal/content' | '/portal/staff'

/** Whether a page is the room itself, or stands in it. The home of a client holds no pages: what begins with its address is elsewhere. */
const placeIn = (room: Room, page: string): 'page' | 'true' | null =>
  page === room ? 'page' : room !== '/portal' && page.startsWith(`${room}/`) ? 'true' : null

/** A place in the menu of the portal; underlined when you are there, or on a page in it. */
export const PortalLink = ({ href, children }: { href: Room; children: ReactNode }) => {
  const current = placeIn(href, usePathname())
  return (
    <Link
      href={href} {...(current === null ? {} : { 'aria-current': current })}
      className="inline-flex min-h-11 items-center border-b-3 border-transparent px-2 hover:border-line-strong aria-[current]:border-ink aria-[current]:font-medium"
    >
      {children}
    </Link>
  )
}
