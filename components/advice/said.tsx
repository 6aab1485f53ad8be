import { useLocale } from 'next-intl'
import { TermLink } from '@/components/ui/termLink'
import type { Segment } from '@/lib/domain/content/linkTerms'
import { getPathname } from '@/lib/platform/i18n/navigation'

/** Divides a text at terms of the glossary, each only at its first use on the page. */
export type TermLinker = (text: string) => readonly Segment[]

/**
 * A piece of the advice itself. It is Dutch for now, so on an English page it says so to screen readers. With `link`,
 * terms lead to the glossary.
 */
export const Said = ({ children, link }: { children: string; link?: TermLinker | undefined }) => {
  const locale = useLocale()
  const words = link === undefined ? children : link(children).map(({ text, term }, index) => term === null ? text : (
    <TermLink key={index} href={getPathname({ href: { pathname: '/glossary/[slug]', params: { slug: term.slug } }, locale })} note={term.summary}>{text}</TermLink>
  ))
  return locale === 'nl' ? <>{words}</> : <span lang="nl">{words}</span>
}
