import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PreviewBar } from '@/components/content/previewBar'
import { TermArticle } from '@/components/glossary/termArticle'
import { Byline, RelatedTerms, TextArticle } from '@/components/knowledge/textPage'
import { locales } from '@/lib/domain/locale'
import { previewOf } from '@/lib/features/content/loaders'
import type { Preview } from '@/lib/features/content/view'
import { termPreview } from '@/lib/features/glossary/loaders'
import { textPreview } from '@/lib/features/knowledge/loaders'
import { editionIn, type EditionParams } from '../../../../../../../(portal)/portal/content/[kind]/[contentId]/[language]/edition'
import { proseOf } from '../../../../../../../../proseOf'

type Props = { params: EditionParams; searchParams: Promise<Record<string, string | string[] | undefined>> }
type Edition = Awaited<ReturnType<typeof editionIn>>

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** A draft on the very page on which the public will read it; `reader` is the language to go back to. */
export default async function ContentPreviewPage({ params, searchParams }: Props) {
  const [edition, { kind }, { reader }] = [await editionIn(params), await params, await searchParams]
  const preview = await previewOf(edition)
  return (
    <div className="page">
      <PreviewBar place={{ kind: preview.kind, ...edition }} reader={locales.find(locale => locale === reader) ?? edition.locale} />
      {kind === 'term' ? <Term edition={edition} /> : <Text edition={edition} preview={preview} />}
    </div>
  )
}

const Term = async ({ edition }: { edition: Edition }) => {
  const term = await termPreview(edition)
  return <TermArticle term={term} prose={await proseOf(term.body, edition.locale, term.key)} />
}

const Text = async ({ edition, preview }: { edition: Edition; preview: Preview }) => {
  const [text, t] = [await textPreview(edition), await getTranslations('knowledge')]
  return (
    <>
      <TextArticle text={text} prose={await proseOf(text.body, edition.locale)} {...(preview.kind === 'article' ? { byline: <Byline publishedOn={text.publishedOn} /> } : {})} />
      <RelatedTerms related={text.related} heading={t(preview.kind === 'article' ? 'related' : 'relatedPage')} />
    </>
  )
}
