import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'

/** A piece of the advice itself. It is Dutch for now, so on an English page it says so to screen readers. */
export const Said = ({ children }: { children: ReactNode }) =>
  useLocale() === 'nl' ? <>{children}</> : <span lang="nl">{children}</span>
