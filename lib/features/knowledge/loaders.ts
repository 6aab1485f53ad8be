import type { ContentKind } from '../../domain/content/document.ts'
import { restsOnOwnPractice, sourcesOf } from '../../domain/content/sources.ts'
import type { Locale } from '../../domain/text.ts'
import { loader } from '../../platform/action/loader.ts'
import type { Tx } from '../../platform/db/db.ts'
import { editorInput } from '../content/schema.ts'
import { draftAsPublic } from '../content/store.ts'
import { findMoved, findPublished, publishedTerms, type PublishedText } from '../glossary/store.ts'
import { shownPicture } from '../media/store.ts'
import { listInput, textInput } from './schema.ts'
import { publishedTexts, type PublishedHead } from './store.ts'
import type { ArticleSummary, TextView } from './view.ts'

const knowledge = { companyId: null, id: 'knowledge' }

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

const summaryOf = ({ slug, title, summary, firstPublishedAt }: PublishedHead): ArticleSummary => ({ slug, title, summary, publishedOn: dayOf(firstPublishedAt) })

/** How many other articles a page leads to. */
const onwards = 3

/** The articles to read next: those that share most terms with this one, the newest first where they share as many. */
const nextTo = (key: string, related: readonly string[], all: readonly PublishedHead[]): ArticleSummary[] => {
  const shared = (other: PublishedHead) => other.related.filter(term => related.includes(term)).length
  return all.filter(other => other.key !== key).toSorted((a, b) => shared(b) - shared(a)).slice(0, onwards).map(summaryOf)
}

type Found = { text: TextView } | { movedTo: string } | null

async function textAt(db: Tx, kind: ContentKind, locale: Locale, slug: string): Promise<Found> {
  const found = await findPublished(db, kind, locale, slug)
  if (found === null) {
    const movedTo = await findMoved(db, kind, locale, slug)
    return movedTo === null ? null : { movedTo }
  }
  return { text: await viewOf(db, kind, locale, found) }
}

async function viewOf(db: Tx, kind: ContentKind, locale: Locale, found: PublishedText): Promise<TextView> {
  const { document } = found
  const terms = document.related.length === 0 ? [] : await publishedTerms(db, locale)
  return {
    key: found.key, slug: document.slug, title: document.title, summary: document.summary, body: document.body,
    slugs: Object.fromEntries(found.others.map(other => [other.locale, other.slug])),
    picture: await shownPicture(db, document.picture),
    publishedOn: dayOf(found.firstPublishedAt), changedOn: dayOf(found.publishedAt), reviewedOn: document.reviewedOn,
    related: document.related.flatMap(key => terms.filter(term => term.key === key)).map(term => ({ slug: term.slug, name: term.title, short: term.summary })),
    others: kind === 'article' ? nextTo(found.key, document.related, await publishedTexts(db, 'article', locale)) : [],
    sources: sourcesOf(document.sources), ownPractice: restsOnOwnPractice(document.sources),
  }
}

/** The articles of the knowledge base, newest first. */
export const articleList = loader({
  name: 'knowledge.list',
  input: listInput,
  ability: 'site.read',
  subject: async () => knowledge,
  run: async ({ input, db }): Promise<ArticleSummary[]> => (await publishedTexts(db, 'article', input.locale)).map(summaryOf),
})

/** One article for its page, or the address to which it moved. */
export const articlePage = loader({
  name: 'knowledge.article',
  input: textInput,
  ability: 'site.read',
  subject: async () => knowledge,
  run: ({ input: { locale, slug }, db }) => textAt(db, 'article', locale, slug),
})

/** A page that stands alone, or the address to which it moved. */
export const standalonePage = loader({
  name: 'knowledge.page',
  input: textInput,
  ability: 'site.read',
  subject: async () => knowledge,
  run: ({ input: { locale, slug }, db }) => textAt(db, 'page', locale, slug),
})

/** The draft of an article or a page as its page would show it, for who writes. */
export const textPreview = loader({
  name: 'knowledge.preview',
  input: editorInput,
  ability: 'content.read',
  subject: async () => knowledge,
  run: async ({ input, db }): Promise<TextView | null> => {
    const draft = await draftAsPublic(db, input)
    return draft === null || draft.kind === 'term' ? null : viewOf(db, draft.kind, draft.locale, draft)
  },
})
