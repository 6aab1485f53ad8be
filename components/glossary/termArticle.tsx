import { useLocale, useTranslations } from 'next-intl'
import { Picture } from '@/components/ui/picture'
import { Prose } from '@/components/ui/prose'
import type { TermView } from '@/lib/features/glossary/view'
import type { Prose as ProseTree } from '@/lib/platform/markdown/prose'
import { TermPlace, TermSources } from './termAside'
import { TermDiagram } from './termDiagram'
import { TermList } from './termList'

/** A term as readers meet it: the short answer first, then the explanation, its place on the journey, and where to read on. */
export const TermArticle = ({ term, prose }: { term: TermView; prose: readonly ProseTree[] }) => {
  const [t, locale] = [useTranslations('glossary.term'), useLocale()]
  return (
    <>
      <div className="grid gap-x-16 gap-y-12 pt-6 lg:grid-cols-[minmax(0,42rem)_minmax(0,17rem)] lg:justify-between">
        <article>
          <h1 className="text-4xl hyphens-auto">{term.name}</h1>
          <div className="mt-3 flex flex-wrap gap-x-5 text-muted">
            {locale === 'nl' && term.english !== null && term.english !== term.name && <p><EnglishName text={t('english', { name: term.english })} name={term.english} /></p>}
            {term.otherNames.length > 0 && <p>{t('also', { names: term.otherNames.join(', ') })}</p>}
          </div>
          <p className="mt-6 font-heading text-xl leading-snug">{term.short}</p>
          {term.picture && <Picture {...term.picture} first className="mt-8 h-auto w-full rounded-2xl" />}
          <TermDiagram term={term.key} />
          <div className="prose mt-8"><Prose prose={prose} /></div>
        </article>
        <aside className="grid content-start gap-10 lg:border-l lg:border-line lg:pl-10">
          <TermPlace term={term} />
          <TermSources term={term} />
        </aside>
      </div>
      {term.related.length > 0 && (
        <section aria-labelledby="related" className="mt-16">
          <h2 id="related" className="mb-3 text-2xl">{t('related')}</h2>
          <TermList terms={term.related.map(other => ({ ...other, otherNames: [] }))} />
        </section>
      )}
    </>
  )
}

/** The English name, in its own language for whoever listens. */
const EnglishName = ({ text, name }: { text: string; name: string }) => {
  const [before, after] = text.split(name)
  return <>{before}<span lang="en">{name}</span>{after}</>
}
