import { useLocale } from 'next-intl'
import { LinkedWords } from '@/components/glossary/linkedWords'
import type { Segment } from '@/lib/domain/content/linkTerms'

/** Divides a text at terms of the glossary, each only at its first use on the page. */
export type TermLinker = (text: string) => readonly Segment[]

/**
 * A piece of the advice itself. It is Dutch for now, so on an English page it says so to screen readers. With `link`,
 * terms lead to the glossary.
 */
export const Said = ({ children, link }: { children: string; link?: TermLinker | undefined }) => {
  const words = link === undefined ? children : <LinkedWords segments={link(children)} />
  return useLocale() === 'nl' ? <>{words}</> : <span lang="nl">{words}</span>
}
