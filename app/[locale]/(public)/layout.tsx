import type { ReactNode } from 'react'
import { PublicFrame } from '@/components/site/publicFrame'
import { frameOfRequest } from '../../siteFrame'

/** Made when asked for; the page server (lib/platform/site) keeps what was made until something is published. */
export const dynamic = 'force-dynamic'

export default async function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicFrame frame={await frameOfRequest()}>{children}</PublicFrame>
}
