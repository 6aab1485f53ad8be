/** A word of a text, as names are compared with it. */
export type Word = {
  /** As it is written, less what cannot be seen (soft hyphens) and with straight apostrophes. */
  written: string
  /** The same in lower case. */
  folded: string
  /** Where it begins and ends in the text, in UTF-16 units. */
  start: number
  end: number
  /** What stands between this word and the one before it, as `gapOf` says; null where nothing can join them. */
  gap: string | null
}

const word = /[\p{L}\p{N}\p{M}_\u00AD\u200B-\u200D\u2060]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu
const unseen = /[\u00AD\u200B-\u200D\u2060]/g
const hyphens = /^[-\u2010\u2011]$/

/** What tells the address of a page, a mailbox or a file: what looks like a word in it is none. */
const address = /\/\/|@|\p{L}\.\p{L}{2}/u

const addressesIn = (text: string): { from: number; to: number }[] => !address.test(text) ? [] : [...text.matchAll(/\S+/g)]
  .filter(({ 0: found }) => address.test(found)).map(({ index, 0: found }) => ({ from: index, to: index + found.length }))

/**
 * What joins two words of a name: a space for spaces and for a hyphen, which writers take for each other; else the marks
 * themselves ("A/B", "owned, earned"). Null for a new paragraph, the end of a sentence and whatever else parts words.
 */
function gapOf(between: string): string | null {
  const marks = between.trim()
  if (marks === '') return /\n\s*\n/.test(between) ? null : ' '
  if (hyphens.test(marks)) return between.length === 1 ? ' ' : null
  return /^[/&+,]$/.test(marks) ? marks : null
}

const clean = (found: string): string => {
  if (/^[\x00-\x7f]*$/.test(found)) return found
  return found.replace(unseen, '').replaceAll('’', '\'').normalize('NFC')
}

/** The words of a text in order, those in addresses left out. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const addresses = addressesIn(text)
  let end = 0
  let next = 0
  let parted = false
  for (const { 0: found, index } of text.matchAll(word)) {
    while (next < addresses.length && addresses[next]!.to <= index) next += 1
    if (next < addresses.length && addresses[next]!.from <= index) {
      parted = true
      continue
    }
    const written = clean(found)
    words.push({ written, folded: written.toLowerCase(), start: index, end: index + found.length, gap: parted || words.length === 0 ? null : gapOf(text.slice(end, index)) })
    end = index + found.length
    parted = false
  }
  return words
}

/** Whether this character makes one word with the word beside it, so that the word is only part of another. */
export const joins = (character: string | undefined): boolean => character !== undefined && /^[\p{L}\p{N}\p{M}_\-\u2010\u2011\u00AD]/u.test(character)
