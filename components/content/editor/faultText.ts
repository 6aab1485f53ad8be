import { useTranslations } from 'next-intl'
import type { ContentFault } from '@/lib/domain/content/faults'

/** Says in the reader's language what keeps a text from being published. */
export const useFaultText = (): ((fault: ContentFault) => string) => {
  const t = useTranslations('content.faults')
  return ({ code, values }) => t(code, values)
}
