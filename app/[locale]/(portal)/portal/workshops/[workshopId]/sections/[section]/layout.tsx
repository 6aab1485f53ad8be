import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { sections } from '@/lib/domain/workshop/questions'

type Props = { children: ReactNode; params: Promise<{ section: string }> }

/** A section that does not exist is "niet gevonden" before the loading state is sent. */
export default async function SectionLayout({ children, params }: Props) {
  const { section } = await params
  return sections.some(name => name === section) ? children : notFound()
}
