import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { WhatIfPage } from '@/components/plan/whatIfPage'
import { whatIf } from '@/lib/features/plan/loaders'

type Search = Record<string, string | string[] | undefined>

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('plan.whatIf'))('title') })

const word = (value: string | string[] | undefined): string | undefined => (typeof value === 'string' ? value.slice(0, 40) : undefined)

/** What is wondered about stands in the address. */
export default async function WhatIfRoute({ params, searchParams }: { params: Promise<{ workshopId: string }>; searchParams: Promise<Search> }) {
  const [{ workshopId }, search, { common, errors, company, plan }] = [await params, await searchParams, await getMessages()]
  const asked = Object.fromEntries(['monthly', 'months', 'purchaseValue', 'market', 'horizon'].flatMap(key => {
    const value = word(search[key])
    return value === undefined ? [] : [[key, value]]
  }))
  const wondering = await whatIf({ workshopId, ...asked })
  return <NextIntlClientProvider messages={{ common, errors, company, plan }}><WhatIfPage wondering={wondering} /></NextIntlClientProvider>
}
