import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PortalFrame } from '@/components/site/portalFrame'
import { portalFrame } from '@/lib/features/account/loaders'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const frame = await portalFrame({})
  const { common, errors, workshop, advice, board, company, people, comments, decisions, versions, reminders, review } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ common, errors, workshop, advice, board, company, people, comments, decisions, versions, reminders, review }}>
      <PortalFrame frame={frame}>{children}</PortalFrame>
    </NextIntlClientProvider>
  )
}
