import type { Locale } from '../text.ts'
import { slugOf, type ContentDocument } from './document.ts'
import { isAbbreviation } from './inflections.ts'
import type { Term } from './term.ts'

/** In English, the abbreviations that both languages share and the names that are English alone. */
const namesIn = ({ term, synonyms, englishNames = [], linking }: Term, locale: Locale): Pick<ContentDocument, 'synonyms' | 'linking'> => {
  const shared = () => [term.nl, ...synonyms].filter(name => isAbbreviation(name) && name !== term.en)
  return { synonyms: locale === 'nl' ? synonyms : [...new Set([...englishNames, ...shared()])], linking: linking?.[locale] ?? 'anyCase' }
}

const withCapital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** A term of the seeded glossary as the text that editors go on with, or null where it has no words in that language. */
export const documentOfTerm = (seeded: Term, locale: Locale): ContentDocument | null => {
  const { slug, term, short, body, stages, related, sources, reviewedOn } = seeded
  const [summary, text] = [short[locale], body[locale]]
  if (summary === undefined || text === undefined) return null
  return {
    slug: locale === 'nl' ? slug : slugOf(term.en), title: withCapital(term[locale]), summary, body: text, ...namesIn(seeded, locale),
    stages, related, sources, picture: null, reviewedOn,
  }
}
