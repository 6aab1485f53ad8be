import { SiteLink } from '@/components/site/siteLink'
import type { TermSummary } from '@/lib/features/glossary/view'

/** Terms, or articles, with their short answers. `data-term` holds what the filter looks in. */
export const TermList = ({ terms, room = 'glossary' }: { terms: readonly TermSummary[]; room?: 'glossary' | 'knowledge' }) => (
  <ul>
    {terms.map(term => (
      <li
        key={term.slug} data-term={`${term.name} ${term.otherNames.join(' ')}`}
        className="grid gap-x-8 gap-y-0.5 border-t border-line py-3.5 first:border-t-0 md:grid-cols-[minmax(0,15rem)_minmax(0,1fr)]"
      >
        <SiteLink
          href={{ pathname: `/${room}/[slug]`, params: { slug: term.slug } }}
          className="text-link -my-1 self-start py-1 font-semibold"
        >
          {term.name}
        </SiteLink>
        <p className="text-muted">{term.short}</p>
      </li>
    ))}
  </ul>
)
