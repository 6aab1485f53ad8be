import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

/** The words of the playbook reach the browser on its own pages only. */
export default async function PlaybookLayout({ children }: { children: ReactNode }) {
  const { common, errors, company, playbook } = await getMessages()
  return <NextIntlClientProvider messages={{ common, errors, company, playbook }}>{children}</NextIntlClientProvider>
}
