import { nameIn, plain, searchTerms } from '../../domain/content/alphabet.ts'
import { linkNames, type LinkableTerm } from '../../domain/content/linkTerms.ts'
import { restsOnOwnPractice, sourcesOf } from '../../domain/content/sources.ts'
import type { Term } from '../../domain/content/term.ts'
import { say, type Locale } from '../../domain/text.ts'
import { loader } from '../../platform/action/loader.ts'
import { registerInput, searchInput, termInput } from './schema.ts'
import { allTerms } from './store.ts'
import type { TermSummary, TermView } from './view.ts'

const glossary = { companyId: null, id: 'glossary' }

const summaryOf = (term: Term, locale: Locale): TermSummary => ({
  slug: term.slug,
  name: nameIn(term, locale),
  otherNames: [...new Set([...term.synonyms, term.term.nl, term.term.en])].filter(name => name !== term.term[locale]),
  short: say(term.short, locale),
})

/** An English page says what the term is called in Dutch too: that is how its readers meet it here, and often its abbreviation. */
const alsoCalled = ({ term, synonyms }: Term, locale: Locale): string[] => locale === 'nl' ? synonyms
  : [...new Set([term.nl, ...synonyms])].filter(name => !name.includes('(') && plain(name) !== plain(term.en))

const viewOf = (term: Term, all: readonly Term[], locale: Locale): TermView => ({
  ...summaryOf(term, locale),
  otherNames: alsoCalled(term, locale),
  english: nameIn(term, 'en'),
  body: say(term.body, locale),
  bodyLocale: locale === 'en' && term.body.en !== undefined ? 'en' : 'nl',
  stages: term.stages,
  related: term.related.flatMap(slug => all.filter(other => other.slug === slug))
    .map(other => ({ slug: other.slug, name: nameIn(other, locale), short: say(other.short, locale) })),
  sources: sourcesOf(term.sources),
  ownPractice: restsOnOwnPractice(term.sources),
  reviewedOn: term.reviewedOn,
})

/** Every term, for the register from A to Z. */
export const termRegister = loader({
  name: 'glossary.register',
  input: registerInput,
  ability: 'site.read',
  subject: async () => glossary,
  run: async ({ input, db }): Promise<TermSummary[]> => (await allTerms(db)).map(term => summaryOf(term, input.locale)),
})

/** One term, for its page. */
export const termPage = loader({
  name: 'glossary.term',
  input: termInput,
  ability: 'site.read',
  subject: async () => glossary,
  run: async ({ input, db }): Promise<TermView | null> => {
    const all = await allTerms(db)
    const term = all.find(({ slug }) => slug === input.slug)
    return term ? viewOf(term, all, input.locale) : null
  },
})

/** The terms that answer to some words, the best first. */
export const termSearch = loader({
  name: 'glossary.search',
  input: searchInput,
  ability: 'site.read',
  subject: async () => glossary,
  run: async ({ input, db }): Promise<TermSummary[]> =>
    searchTerms((await allTerms(db)).map(term => summaryOf(term, input.locale)), input.words),
})

/** The names that words in help texts and advice may link to; see linkTerms. */
export const linkableTerms = loader({
  name: 'glossary.links',
  input: registerInput,
  ability: 'site.read',
  subject: async () => glossary,
  run: async ({ input, db }): Promise<LinkableTerm[]> =>
    (await allTerms(db)).map(term => ({ slug: term.slug, names: linkNames(term, input.locale) })),
})
