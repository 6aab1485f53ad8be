import type { Locale } from '../text.ts'

/** Forms that the rules of spelling allow as a plural, and that readers know as another word. */
const otherWords: ReadonlySet<string> = new Set([
  'aanbieden', 'adverteren', 'bellen', 'behouden', 'beleven', 'bereiken', 'besparen', 'besteden', 'bestellen', 'betalen', 'bewijzen', 'bezorgen',
  'bieden', 'boeken', 'boodschappen', 'delen', 'doen', 'ervaren', 'gebruiken', 'geven', 'groeien', 'handelen', 'helpen', 'houden', 'inkopen', 'kiezen', 'klikken',
  'kopen', 'leren', 'leveren', 'lezen', 'lopen', 'mailen', 'maken', 'meten', 'nemen', 'ontwerpen', 'opvallen', 'overwegen', 'posten',
  'reageren', 'scoren', 'spelen', 'starten', 'stoppen', 'sturen', 'testen', 'tonen', 'uitvallen', 'verkopen', 'verliezen', 'verlopen',
  'vertrouwen', 'verzenden', 'volgen', 'vragen', 'werken', 'winnen', 'zien', 'zoeken',
  'dames', 'does', 'links', 'reaches', 'rechts', 'slechts', 'steeds', 'waars',
])

/** Endings whose vowel opens in the plural without a rule: dag, dagen. */
const opening = /(?:dag|dak|vak|blad|pad|bad|glas|vat|slag|drag|trag|stag|weg|spel|bevel|gebed|gebrek|schot|slot|lot|bod|hof|oorlog)$/
const irregular: readonly (readonly [ending: string, plural: string])[] = [
  ['heid', 'heden'], ['stad', 'steden'], ['lid', 'leden'], ['schip', 'schepen'], ['kind', 'kinderen'],
]

/** Whether readers know a form, where it stands by itself, as a verb or as something else: bereiken is no plural of bereik. */
export const isOtherWord = (form: string): boolean => otherWords.has(form.toLowerCase())

const oneSyllable = (word: string): boolean => (word.match(/[aeiouyäëïöü]+/g) ?? []).length === 1

/** A stem with the soft consonant that may stand before a vowel beside the hard one: brief, briev; reis, reiz. */
const soft = (stem: string): string[] =>
  stem.endsWith('f') ? [`${stem.slice(0, -1)}v`, stem] : stem.endsWith('s') ? [`${stem.slice(0, -1)}z`, stem] : [stem]

/**
 * How a word that ends in a consonant is spelled before an ending that begins with a vowel: koop, kop(en); begrip,
 * begripp(en); reis, reiz(en). All spellings that the rules allow: stress decides between them, and is not written.
 */
function stems(word: string): string[] {
  const lower = word.toLowerCase()
  if (/([aeou])\1[^aeiouy]$/.test(lower)) return soft(word.slice(0, -2) + word.slice(-1))
  if (opening.test(lower)) return soft(word)
  if (/(?:^|[^aeiouy])[aeiouy][bcdfgklmnpqrstvz]$/.test(lower)) return [word + word.slice(-1), ...(oneSyllable(lower) ? [] : soft(word))]
  return /(?:[aeiou]{2}|ij|[lmnr])[fs]$/.test(lower) ? soft(word) : [word]
}

function pluralsOnVowel(word: string, lower: string): string[] {
  if (lower.endsWith('ie')) return [`${word}s`, `${word}ën`, `${word.slice(0, -1)}ën`]
  if (lower.endsWith('ee')) return [`${word}s`, `${word}ën`]
  if (lower.endsWith('e')) return [`${word}s`, `${word}n`]
  if (/(?:ij|[aeou][iu])$/.test(lower)) return [`${word}s`, `${word}en`]
  return [`${word}s`]
}

function dutchPlurals(word: string, lower: string): string[] {
  const found = irregular.find(([ending]) => lower.endsWith(ending))
  if (found) return [word.slice(0, -found[0].length) + found[1]]
  if (/[aeiouyé]$/.test(lower) && !lower.endsWith('ij')) return pluralsOnVowel(word, lower)
  if (lower.endsWith('ij')) return [`${word}en`, `${word}s`]
  return [...stems(word).map(stem => `${stem}en`), ...(/[sxz]$/.test(lower) ? [] : [`${word}s`])]
}

function englishPlurals(word: string, lower: string): string[] {
  if (/[^aeiou]y$/.test(lower)) return [`${word.slice(0, -1)}ies`]
  return [/(?:[sxz]|[cs]h)$/.test(lower) ? `${word}es` : `${word}s`]
}

function diminutives(word: string, lower: string): string[] {
  const last = word.slice(-1)
  const short = /(?:^|[^aeiouy])[aeiou][lmnr]$/.test(lower)
  if (/[aou]$/.test(lower) && !/(?:[aeo]u|oo|aa)$/.test(lower)) return [`${word}${last}tje`]
  if (/[^aeou]i$/.test(lower)) return [`${word}etje`]
  if (/[^aeiou]y$/.test(lower)) return [`${word}'tje`]
  if (lower.endsWith('ing')) return [`${word.slice(0, -1)}kje`, `${word}etje`]
  if (lower.endsWith('m')) return [`${word}pje`, ...(short ? [`${word}${last}etje`] : [])]
  if (/[aeiouywlnré]$/.test(lower) || lower.endsWith('ij')) return [`${word}tje`, ...(short ? [`${word}${last}etje`] : [])]
  return [`${word}je`]
}

/** Whether a word is an abbreviation: in capitals (and figures) from end to end, an ending of its plural apart. */
export const isAbbreviation = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+(?:'?s)?$/u.test(word)


/**
 * The forms in which a noun stands in a text, itself left out: plurals, diminutives and the genitive, with a straight
 * apostrophe. A form that no writer would use does no harm, for no text holds it; a form that is another word would: see
 * `isOtherWord`.
 */
export function formsOf(word: string, locale: Locale): string[] {
  if (isAbbreviation(word)) return [`${word}'s`, `${word}s`, ...(locale === 'nl' ? [`${word}'en`, `${word}'tje`, `${word}'tjes`] : [])]
  const lower = word.toLowerCase()
  const plain = [`${word}'s`, ...englishPlurals(word, lower)]
  if (locale === 'en' || !/^\p{L}/u.test(word)) return plain
  return [...new Set([...plain, ...dutchPlurals(word, lower), ...diminutives(word, lower).flatMap(small => [small, `${small}s`])])]
}

/** The forms with -e of a Dutch adjective: digitaal, digitale; wit, witte; zakelijk, zakelijke. */
export function withE(word: string): string[] {
  return /[aeiouyé]$/i.test(word) || isAbbreviation(word) ? [] : stems(word).map(stem => `${stem}e`)
}
