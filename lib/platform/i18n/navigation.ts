import { createNavigation } from 'next-intl/navigation'
import { routing } from './routing.ts'

/** Take the internal path; the address in the language of the page comes out. */
export const { Link, redirect, usePathname, useRouter, getPathname } = createNavigation(routing)
