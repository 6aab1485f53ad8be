import { plain } from '../../domain/content/alphabet.ts'
import { restsOnOwnPractice, sourcesOf } from '../../domain/content/sources.ts'
import type { Locale } from '../../domain/text.ts'
import { loader } from '../../platform/action/loader.ts'
import { editorInput } from '../content/schema.ts'
import { draftAsPublic } from '../content/store.ts'
import { shownPicture } from '../media/store.ts'
import type { ShownPicture } from '../media/view.ts'
import { registerInput, searchInput, termInput } from './schema.ts'
import { searchSite } from './search.ts'
import { findMoved, findPublished, publishedTerms, termIndex, type ListedTerm, type PublishedText } from './store.ts'
import type { TermSummary, TermView } from './view.ts'

const glossary = { companyId: null, id: 'glossary' }

const summaryOf = ({ slug, title, synonyms, summary }: Pick<ListedTerm, 'slug' | 'title' | 'synonyms' | 'summary'>): TermSummary =>
  ({ slug, name: title, otherNames: synonyms, short: summary })

const titleIn = ({ others }: PublishedText, locale: Locale): string | null => others.find(other => other.locale === locale)?.title ?? null

/** An English page says what the term is called in Dutch too: that is how its readers meet it here. */
const alsoCalled = (text: PublishedText, locale: Locale): string[] => {
  const { title, synonyms } = text.document
  const dutch = locale === 'en' ? titleIn(text, 'nl') : null
  return dutch !== null && plain(dutch) !== plain(title) ? [dutch, ...synonyms] : synonyms
}

const viewOf = (text: PublishedText, all: readonly ListedTerm[], picture: ShownPicture | null, locale: Locale): TermView => {
  const { document } = text
  return {
    ...summaryOf(document),
    key: text.key,
    otherNames: alsoCalled(text, locale),
    english: titleIn(text, 'en'),
    slugs: Object.fromEntries(text.others.map(other => [other.locale, other.slug])),
    body: document.body,
    picture,
    stages: document.stages,
    related: document.related.flatMap(key => all.filter(other => other.key === key)).map(({ slug, title, summary }) => ({ slug, name: title, short: summary })),
    sources: sourcesOf(document.sources),
    ownPractice: restsOnOwnPractice(document.sources),
    reviewedOn: document.reviewedOn,
  }
}

/** Every term, for the register from A to Z. */
export const termRegister = loader({
  name: 'glossary.register',
  input: registerInput,
  ability: 'site.read',
  subject: async () => glossary,
  run: async ({ input, db }): Promise<TermSummary[]> => (await publishedTerms(db, input.locale)).map(summaryOf),
})

/** One term for its page, or the address to which it moved. */
export const termPage = loader({
  name: 'glossary.term',
  input: termInput,
  ability: 'site.read',
  subject: async () => glossary,
  run: async ({ input: { locale, slug }, db }): Promise<{ term: TermView } | { movedTo: string } | null> => {
    const found = await findPublished(db, 'term', locale, slug)
    if (found) return { term: viewOf(found, await publishedTerms(db, locale), await shownPicture(db, found.document.picture), locale) }
    const movedTo = await findMoved(db, 'term', locale, slug)
    return movedTo === null ? null : { movedTo }
  },
})

/** The draft of a term as its page would show it, for who writes. */
export const termPreview = loader({
  name: 'glossary.preview',
  input: editorInput,
  ability: 'content.read',
  subject: async () => glossary,
  run: async ({ input, db }): Promise<TermView | null> => {
    const draft = await draftAsPublic(db, input)
    return draft?.kind === 'term' ? viewOf(draft, await publishedTerms(db, draft.locale), await shownPicture(db, draft.document.picture), draft.locale) : null
  },
})

/** What answers to some words, the best first: terms, and articles. */
export const siteSearch = loader({
  name: 'glossary.search',
  input: searchInput,
  ability: 'site.read',
  subject: async () => glossary,
  run: ({ input, db }) => searchSite(db, input),
})

/** What words in prose may link to; see linkTerms. */
export const linkableTerms = loader({
  name: 'glossary.links',
  input: registerInput,
  ability: 'site.read',
  subject: async () => glossary,
  run: ({ input, db }) => termIndex(db, input.locale),
})
