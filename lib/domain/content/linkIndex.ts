import type { Locale } from '../text.ts'
import type { ContentDocument } from './document.ts'
import { formsOf, isAbbreviation, isOtherWord, withE } from './inflections.ts'
import { wordsOf, type Word } from './words.ts'

/** A term that words in a text may link to. `names` are those it answers to (see `linkNames`), `summary` is its short answer. */
export type LinkableTerm = { key: string; slug: string; title: string; summary: string; names: readonly string[]; linking: ContentDocument['linking'] }

/**
 * A name or a form of it, at the end of its words. `own` is a name itself, not a form. `exact` holds for each word how it
 * must be written, null where capitals do not matter; null when they matter nowhere.
 */
type Entry = { term: LinkableTerm; own: boolean; exact: readonly (string | null)[] | null }
type Node = { next: Map<string, Node> | null; entries: Entry[] }

/** Every form of every name of a set of terms, word by word. */
export type LinkIndex = { root: Node; byKey: ReadonlyMap<string, LinkableTerm> }

const emptyNode = (): Node => ({ next: null, entries: [] })

/** The node one step further, made where there is none. Most nodes end a name, so a map comes only with its first step. */
function stepInto(node: Node, step: string): Node {
  node.next ??= new Map()
  const known = node.next.get(step)
  if (known) return known
  const made = emptyNode()
  node.next.set(step, made)
  return made
}

/** A word and what joins it to the one before it, as the index looks it up. */
const stepOf = (gap: string | null, folded: string): string => (gap === null ? folded : gap + folded)

/** The words of a name; null when it is not made of words alone ("C++"), or has no two letters. */
function wordsOfName(name: string): Word[] | null {
  const words = wordsOf(name)
  const whole = words[0]?.start === 0 && words.at(-1)?.end === name.length && words.every(({ gap }, index) => index === 0 || gap !== null)
  return whole && /\p{L}/u.test(name) && name.length > 1 ? words : null
}

/** All ways to write a name: its last word in every form, and its first with the -e of an adjective. The name itself first. */
function variantsOf(name: string, words: readonly Word[], locale: Locale): string[][] {
  const written = words.map(word => word.written)
  const last = written.at(-1)!
  const forms = formsOf(last, locale)
  if (written.length === 1) return [[last], ...forms.filter(form => !isOtherWord(form)).map(form => [form])]
  const ends = [last, ...forms]
  const starts = [written[0]!, ...(locale === 'nl' && /^\s$/.test(name[words[0]!.end] ?? '') ? withE(written[0]!) : [])]
  return starts.flatMap(start => ends.map(end => [start, ...written.slice(1, -1), end]))
}

function exactOf(variant: readonly string[], { linking }: LinkableTerm): Entry['exact'] {
  const exact = variant.map(word => (linking === 'asWritten' || isAbbreviation(word.replace(/'.*$/, '')) ? word : null))
  return exact.every(word => word === null) ? null : exact
}

function addName(root: Node, term: LinkableTerm, name: string, locale: Locale): void {
  const words = wordsOfName(name)
  if (words === null) return
  for (const [index, variant] of variantsOf(name, words, locale).entries()) {
    let node = root
    for (const [at, written] of variant.entries()) {
      node = stepInto(node, stepOf(words[at]!.gap, written.toLowerCase()))
    }
    node.entries.push({ term, own: index === 0, exact: exactOf(variant, term) })
  }
}

/** A name before a form of another name, and how it is written before however it is written; then by key. */
const byClaim = (a: Entry, b: Entry): number => Number(b.own) - Number(a.own) || Number(b.exact !== null) - Number(a.exact !== null)

function settle(node: Node): void {
  if (node.entries.length > 1) node.entries.sort(byClaim)
  if (node.next) for (const next of node.next.values()) settle(next)
}

/**
 * Makes the index of a set of terms, in whatever order they come: once per set, for every text that is linked with it. Of
 * two terms with the same name, the first by key has it.
 */
export function linkIndex(terms: readonly LinkableTerm[], locale: Locale): LinkIndex {
  const sorted = terms.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const root = emptyNode()
  for (const term of sorted) for (const name of term.names) addName(root, term, name, locale)
  settle(root)
  return { root, byKey: new Map(sorted.map(term => [term.key, term])) }
}

const withSmallStart = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

/** Whether words stand as an entry wants them. A name that begins with a small letter may begin a sentence. */
const isWritten = ({ exact }: Entry, words: readonly Word[], from: number): boolean =>
  exact === null || exact.every((word, at) => {
    const { written } = words[from + at]!
    return word === null || word === written || (at === 0 && word === withSmallStart(written))
  })

/** The term with the longest name that begins at this word, and how many words its name has there; null when none does. */
export function longestAt({ root }: LinkIndex, words: readonly Word[], from: number): { term: LinkableTerm; count: number } | null {
  let found: { term: LinkableTerm; count: number } | null = null
  let node = root.next?.get(words[from]!.folded)
  for (let at = from; node !== undefined; at++) {
    const entry = node.entries.find(one => isWritten(one, words, from))
    if (entry) found = { term: entry.term, count: at - from + 1 }
    const after = words[at + 1]
    node = after === undefined || after.gap === null ? undefined : node.next?.get(stepOf(after.gap, after.folded))
  }
  return found
}
