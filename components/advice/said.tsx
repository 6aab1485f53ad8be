import { useLocale } from 'next-intl'
import type { Segment } from '@/lib/domain/content/linkTerms'
import { Link } from '@/lib/platform/i18n/navigation'

/** Divides a text at terms of the glossary, each only at its first use on the page. */
export type TermLinker = (text: string) => readonly Segment[]

/**
 * A piece of the advice itself. It is Dutch for now, so on an English page it says so to screen readers. With `link`,
 * terms lead to the glossary.
 */
export const Said = ({ children, link }: { children: string; link?: TermLinker | undefined }) => {
  const dutchPage = useLocale() === 'nl'
  const words = link === undefined ? children : link(children).map(({ text, slug }, index) => slug === null ? text : (
    <Link key={index} href={{ pathname: '/glossary/[slug]', params: { slug } }} prefetch={false} className="decoration-line-strong underline decoration-dotted underline-offset-4 hover:decoration-current hover:decoration-solid">{text}</Link>
  ))
  return dutchPage ? <>{words}</> : <span lang="nl">{words}</span>
}
