import type { ReactNode } from 'react'
import { PublicFrame } from '@/components/site/publicFrame'

/** Made when asked for; the page server (lib/platform/site) keeps what was made until something is published. */
export const dynamic = 'force-dynamic'

export default function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicFrame>{children}</PublicFrame>
}
