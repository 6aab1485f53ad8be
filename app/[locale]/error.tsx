'use client'

import { ErrorNotice } from '@/components/site/errorNotice'

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <main id="inhoud" className="page"><ErrorNotice code={error.digest ?? null} again={reset} /></main>
}
