import type { Piece } from './wordDiff.ts'

/** Paragraphs that both versions have and that nobody needs to read for the difference. */
export type Fold = { text: string; is: 'folded'; paragraphs: number }

/** Fewer are quicker read than unfolded. */
const leastParagraphs = 2

/** The paragraphs of a text, each with the white space behind it. */
const paragraphsOf = (text: string): string[] => text.match(/(?:(?!\n\s*\n)[^])*(?:\n\s*\n+|$)/g)?.filter(part => part !== '') ?? []

/**
 * A difference with what stays the same folded, except for the rest of the paragraph of every change. All texts
 * one after the other are the pieces, as they were.
 */
export const withFolds = (pieces: readonly Piece[]): (Piece | Fold)[] => pieces.flatMap((piece, index): (Piece | Fold)[] => {
  if (piece.is !== 'same') return [piece]
  const paragraphs = paragraphsOf(piece.text)
  const [before, after] = [index === 0 ? 0 : 1, index === pieces.length - 1 ? 0 : 1]
  const folded = paragraphs.slice(before, paragraphs.length - after)
  if (folded.length < leastParagraphs || pieces.length === 1) return [piece]
  const parts: (Piece | Fold)[] = [
    { text: paragraphs.slice(0, before).join(''), is: 'same' },
    { text: folded.join(''), is: 'folded', paragraphs: folded.length },
    { text: paragraphs.slice(paragraphs.length - after).join(''), is: 'same' },
  ]
  return parts.filter(({ text }) => text !== '')
})
