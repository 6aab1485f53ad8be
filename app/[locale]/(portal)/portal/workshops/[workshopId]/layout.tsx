import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { taskList } from '@/lib/features/workshop/loaders'

type Props = { children: ReactNode; params: Promise<{ workshopId: string }> }

/** Says "niet gevonden" before anything of the page is sent: after that, also the loading state, the answer counts as found. */
export default async function WorkshopLayout({ children, params }: Props) {
  await taskList({ workshopId: (await params).workshopId, locale: await getLocale() })
  return children
}
