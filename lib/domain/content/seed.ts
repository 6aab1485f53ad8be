import type { Locale } from '../text.ts'
import { slugOf, type ContentDocument } from './document.ts'
import { isAbbreviation } from './inflections.ts'
import type { Term } from './term.ts'

/** Phases whose English names are everyday words: only "the See phase" speaks of the term, not "see what happens". */
const everydayWords: readonly string[] = ['see', 'think', 'do', 'care']

const namesIn = ({ slug, term, synonyms }: Term, locale: Locale): Pick<ContentDocument, 'synonyms' | 'linking'> => {
  const everyday = everydayWords.includes(slug)
  if (locale === 'nl') return { synonyms, linking: everyday ? 'asWritten' : 'anyCase' }
  if (everyday) return { synonyms: [`${term.en} phase`], linking: 'synonymsOnly' }
  return { synonyms: [...new Set([term.nl, ...synonyms])].filter(name => isAbbreviation(name) && name !== term.en), linking: 'anyCase' }
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
