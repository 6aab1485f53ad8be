import { linkedPage } from '@/lib/domain/content/linkTerms'
import type { Locale } from '@/lib/domain/text'
import { linkableTerms } from '@/lib/features/glossary/loaders'
import { pictureSizes } from '@/lib/features/media/loaders'
import { getPathname } from '@/lib/platform/i18n/navigation'
import { linkProse, picturesIn, readMarkdown, withSizes, type Prose } from '@/lib/platform/markdown/prose'

/** Markdown of a public page as a tree, with its pictures and the first use of each term linked; `own` is the key of the term it explains. */
export async function proseOf(markdown: string, locale: Locale, own: string | null = null): Promise<Prose[]> {
  const prose = linkProse(readMarkdown(markdown), {
    terms: await linkableTerms({ locale }),
    page: linkedPage(own),
    hrefOf: slug => getPathname({ href: { pathname: '/glossary/[slug]', params: { slug } }, locale }),
  })
  const ids = picturesIn(prose)
  return ids.length === 0 ? prose : withSizes(prose, await pictureSizes({ ids: ids.slice(0, 200) }))
}
