import type { Source } from '@/lib/domain/content/sources'

/** Where a text comes from: a site each, linked where the page is known. In print the addresses stand behind the names. */
export const Sources = ({ sources, own, heading }: { sources: readonly Source[]; own: string | null; heading: string }) => {
  const sites = [...new Map(sources.map(source => [source.site, source])).values()]
  if (sites.length === 0 && own === null) return null
  return (
    <section aria-labelledby="sources" className="text-sm text-muted">
      <h2 id="sources" className="font-sans text-sm font-semibold tracking-normal text-ink">{heading}</h2>
      <ul className="sources mt-1">
        {sites.map(({ ref, site, url }) => (
          <li key={ref}>{url ? <a href={url} rel="noopener noreferrer" className="text-link inline-block py-1">{site}</a> : <span className="inline-block py-1">{site}</span>}</li>
        ))}
        {own !== null && <li className="py-1">{own}</li>}
      </ul>
    </section>
  )
}
