import type { ReactNode } from 'react'
import { PublicFrame } from '@/components/site/publicFrame'

export default function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicFrame>{children}</PublicFrame>
}
