import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/**
 * A word that leads to its explanation. Its short answer is there for whoever listens, and for components/site/script/noteTerms,
 * which shows it beside the word; without scripts it is a plain link. `newTab` keeps the page on which somebody is working.
 */
export const TermLink = ({ href, note, newTab = false, children }: { href: string; note: string; newTab?: boolean; children: ReactNode }) => {
  const t = useTranslations('common.term')
  return (
    <Link href={href} prefetch={false} aria-description={note} data-more={t('more')} className="term-link" {...(newTab ? { target: '_blank', rel: 'noopener' } : {})}>
      {children}{newTab && <span className="sr-only"> ({t('newTab')})</span>}
    </Link>
  )
}
