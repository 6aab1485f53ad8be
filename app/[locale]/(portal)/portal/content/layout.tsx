import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

/** The words of the editors reach the browser on their own pages only. */
export default async function ContentLayout({ children }: { children: ReactNode }) {
  const { common, errors, company, content, media, transfer } = await getMessages()
  return <NextIntlClientProvider messages={{ common, errors, company, content, media, transfer }}>{children}</NextIntlClientProvider>
}
