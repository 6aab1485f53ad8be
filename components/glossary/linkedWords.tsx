import { useLocale } from 'next-intl'
import { TermLink } from '@/components/ui/termLink'
import { getPathname } from '@/lib/platform/i18n/navigation'

/** A text in pieces, those that use a term with what is needed to lead to it; see linkTerms. */
type Segments = readonly { text: string; term: { slug: string; summary: string } | null }[]

/** Words of which some lead to the glossary. */
export const LinkedWords = ({ segments, newTab = false }: { segments: Segments; newTab?: boolean }) => {
  const locale = useLocale()
  return segments.map(({ text, term }, index) => term === null ? text : (
    <TermLink key={index} href={getPathname({ href: { pathname: '/glossary/[slug]', params: { slug: term.slug } }, locale })} note={term.summary} newTab={newTab}>{text}</TermLink>
  ))
}
