import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { TermList } from '@/components/glossary/termList'
import { Day } from '@/components/site/day'
import { Sources } from '@/components/site/sources'
import { Picture } from '@/components/ui/picture'
import type { TextView } from '@/lib/features/knowledge/view'
import type { Prose as ProseTree } from '@/lib/platform/markdown/prose'
import { ArticleBody } from './articleBody'

/** An article or a page by itself: title, what it is about, the text, and what it rests on. `byline` stands under the title. */
export const TextArticle = ({ text, prose, byline }: { text: TextView; prose: readonly ProseTree[]; byline?: ReactNode }) => {
  const t = useTranslations('knowledge')
  return (
    <article className="max-w-prose pt-6">
      <header>
        <h1 className="text-3xl hyphens-auto">{text.title}</h1>
        {byline}
        <p className="mt-6 font-heading text-xl leading-snug">{text.summary}</p>
      </header>
      {text.picture && <Picture {...text.picture} first className="mt-8 h-auto w-full rounded-2xl" />}
      <ArticleBody prose={prose} contents={t('contents')} />
      <footer className="mt-12 grid gap-4 border-t border-line pt-6">
        <Sources sources={text.sources} own={text.ownPractice ? t('ownPractice') : null} heading={t('sources')} />
        {text.reviewedOn !== '' && <p className="text-sm text-muted">{t('reviewedOn')} <Day on={text.reviewedOn} /></p>}
      </footer>
    </article>
  )
}

/** Who wrote an article and when. */
export const Byline = ({ publishedOn }: { publishedOn: string }) => {
  const t = useTranslations('knowledge')
  return <p className="mt-3 flex flex-wrap gap-x-4 text-sm text-muted"><span>{t('by')}</span><span>{t('publishedOn')} <Day on={publishedOn} /></span></p>
}

/** The terms that a text is about. */
export const RelatedTerms = ({ related, heading }: { related: TextView['related']; heading: string }) => related.length === 0 ? null : (
  <section aria-labelledby="related" className="mt-16">
    <h2 id="related" className="mb-3 text-2xl">{heading}</h2>
    <TermList terms={related.map(term => ({ ...term, otherNames: [] }))} />
  </section>
)
