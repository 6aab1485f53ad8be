import { Day } from '@/components/site/day'
import { SiteLink } from '@/components/site/siteLink'
import type { ArticleSummary } from '@/lib/features/knowledge/view'

/** Articles with what each is about, and since when it is there. */
export const ArticleList = ({ articles, level = 2 }: { articles: readonly ArticleSummary[]; level?: 2 | 3 }) => {
  const Heading = `h${level}` as const
  return (
    <ul>
      {articles.map(({ slug, title, summary, publishedOn }) => (
        <li key={slug} className="grid gap-x-8 gap-y-1 border-t border-line py-6 first:border-t-0 md:grid-cols-[minmax(0,9rem)_minmax(0,1fr)]">
          <p className="text-sm text-muted md:pt-1"><Day on={publishedOn} /></p>
          <article className="max-w-prose">
            <Heading className="text-xl"><SiteLink href={{ pathname: '/knowledge/[slug]', params: { slug } }} className="text-link">{title}</SiteLink></Heading>
            <p className="mt-1.5 text-muted">{summary}</p>
          </article>
        </li>
      ))}
    </ul>
  )
}
