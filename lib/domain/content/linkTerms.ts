import type { ContentDocument } from './document.ts'
import { longestAt, type LinkableTerm, type LinkIndex } from './linkIndex.ts'
import { joins, wordsOf, type Word } from './words.ts'

/** A piece of a text: plain, or the first use of a term on its page. */
export type Segment = { text: string; term: LinkableTerm | null }

/**
 * From the start of one link to the start of the next there are at least so many words: about three lines of running text
 * (60 to 75 characters each), so that a paragraph stays a text and does not become a list of links.
 */
export const wordsPerLink = 40

/** What a page has linked so far: `own` is the key of the term that it is about, `since` the words since its last link. */
export type LinkedPage = { readonly own: string | null; readonly used: Set<string>; since: number }

/** A page without links yet; `own` is the key of the term that it explains. */
export const linkedPage = (own: string | null = null): LinkedPage => ({ own, used: new Set(own === null ? [] : [own]), since: Infinity })

const inBrackets = /\s*\([^)]*\)$/

/** The names by which a text calls a term: a title without what it has between brackets, which is a name of its own. */
export function linkNames({ title, synonyms, linking }: Pick<ContentDocument, 'title' | 'synonyms' | 'linking'>): string[] {
  if (linking === 'never') return []
  return [...new Set([...(linking === 'synonymsOnly' ? [] : [title.replace(inBrackets, '')]), ...synonyms].map(name => name.trim()))]
}

/** What stands right before and after a text in what it is part of: a word may go on there. */
export type Around = { before?: string | undefined; after?: string | undefined }

/** Whether these words stand by themselves: no part of a compound, neither written as one nor with a hyphen. */
const standAlone = (text: string, words: readonly Word[], from: number, count: number, { before, after }: Around): boolean => {
  const [start, end] = [words[from]!.start, words[from + count - 1]!.end]
  return !joins(start === 0 ? before?.slice(-1) : text[start - 1]) && !joins(end === text.length ? after?.slice(0, 1) : text[end])
}

const mayLink = (page: LinkedPage, { key }: LinkableTerm): boolean => !page.used.has(key) && page.since >= wordsPerLink

/**
 * Divides a text at the terms that it uses: whole words, the longest name at each place, each term once a page, never the
 * term of the page itself, and no two links within `wordsPerLink`. What is linked is noted on the page. The segments
 * together are the text, to the letter.
 */
export function linkTerms(text: string, index: LinkIndex, page: LinkedPage, around: Around = {}): Segment[] {
  const words = wordsOf(text)
  const segments: Segment[] = []
  let done = 0
  for (let at = 0; at < words.length;) {
    const found = longestAt(index, words, at)
    const count = found?.count ?? 1
    if (found !== null && mayLink(page, found.term) && standAlone(text, words, at, count, around)) {
      const { start } = words[at]!
      const { end } = words[at + count - 1]!
      if (start > done) segments.push({ text: text.slice(done, start), term: null })
      segments.push({ text: text.slice(start, end), term: found.term })
      noteLink(page, found.term)
      done = end
    }
    page.since += count
    at += count
  }
  if (done < text.length) segments.push({ text: text.slice(done), term: null })
  return segments
}

/** Notes that a page links to a term here. */
export function noteLink(page: LinkedPage, { key }: Pick<LinkableTerm, 'key'>): void {
  page.used.add(key)
  page.since = 0
}

/**
 * What a text calls a term where it names it without words of its own: its title, with a small letter within a sentence
 * unless that is how it is written (AIDA, Google Ads).
 */
export function calledIn({ title, linking }: LinkableTerm, before: string): string {
  const name = title.replace(inBrackets, '')
  const small = name.charAt(0).toLowerCase() + name.slice(1)
  const starts = /(?:^|[.!?…][)”"’']*)\s*$/u.test(before)
  return starts || linking === 'asWritten' || /\p{Lu}/u.test(small) ? name : small
}
