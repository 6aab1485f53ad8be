import { useTranslations } from 'next-intl'
import type { TermView } from '@/lib/features/glossary/view'

/** What search engines read: the term in its set, and the way up. Addresses are absolute. */
export const TermJsonLd = ({ term, addresses }: { term: TermView; addresses: { home: string; glossary: string; term: string } }) => {
  const t = useTranslations('glossary')
  const nav = useTranslations('common.nav')
  const crumbs = [[nav('home'), addresses.home], [t('title'), addresses.glossary], [term.name, addresses.term]]
  const data = [
    {
      '@context': 'https://schema.org', '@type': 'DefinedTerm', '@id': addresses.term, url: addresses.term, name: term.name,
      ...(term.otherNames.length > 0 ? { alternateName: term.otherNames } : {}),
      description: term.short,
      inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': addresses.glossary, url: addresses.glossary, name: t('title') },
    },
    {
      '@context': 'https://schema.org', '@type': 'BreadcrumbList',
      itemListElement: crumbs.map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item })),
    },
  ]
  // "<" is written as an escape, so that no text can end the element.
  return <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
}
