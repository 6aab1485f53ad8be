/** A stretch of text that both versions have, or only the older or the newer one. */
export type Piece = { text: string; is: 'same' | 'gone' | 'new' }

/** Above this many pairs of words two texts count as wholly different: nobody reads a difference that long. */
const mostPairs = 400_000

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? []

/** How many words the two have in common from each place on. */
export function commonFrom(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      table[i]![j] = before[i] === after[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
    }
  }
  return table
}

/** Texts that share less than this part of their words have nothing in common for a reader. */
const leastShared = 0.4

const countWords = (text: string): number => text.split(/\s+/).filter(word => word !== '').length

/** Joins neighbours: what is gone before what is new, and a stretch of the same in between only where it is two words or more. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.is === piece.is) last.text += piece.text
    else runs.push({ ...piece })
  }
  const isIsland = (index: number): boolean => runs[index]!.is === 'same' && index > 0 && index < runs.length - 1 && countWords(runs[index]!.text) < 2
  const out: Piece[] = []
  let [gone, added] = ['', '']
  const flush = (): void => {
    if (gone !== '') out.push({ text: gone, is: 'gone' })
    if (added !== '') out.push({ text: added, is: 'new' })
    gone = added = ''
  }
  runs.forEach((run, index) => {
    if (run.is === 'same' && !isIsland(index)) {
      flush()
      out.push(run)
      return
    }
    if (run.is !== 'new') gone += run.text
    if (run.is !== 'gone') added += run.text
  })
  flush()
  return out
}

const whole = (older: string, newer: string): Piece[] =>
  ([{ text: older, is: 'gone' }, { text: newer, is: 'new' }] satisfies Piece[]).filter(({ text }) => text !== '')

/**
 * How one text became the other, word by word. Without what is new the pieces are the older text, without what is gone the
 * newer one.
 */
export function wordDiff(older: string, newer: string): Piece[] {
  if (older === newer) return older === '' ? [] : [{ text: older, is: 'same' }]
  const [before, after] = [wordsOf(older), wordsOf(newer)]
  if (before.length * after.length > mostPairs) return whole(older, newer)
  const common = commonFrom(before, after)
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      pieces.push({ text: before[i]!, is: 'same' })
      i += 1
      j += 1
    } else if (j >= after.length || (i < before.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      pieces.push({ text: before[i]!, is: 'gone' })
      i += 1
    } else {
      pieces.push({ text: after[j]!, is: 'new' })
      j += 1
    }
  }
  const shared = pieces.filter(({ is, text }) => is === 'same' && text.trim() !== '').length
  const least = Math.max(countWords(older), countWords(newer)) * leastShared
  return shared < least ? whole(older, newer) : joined(pieces)
}

/** Only what one side reads: the older text with what is gone marked, or the newer one with what is new. */
export const sideOf = (pieces: readonly Piece[], side: 'gone' | 'new'): Piece[] => pieces.filter(({ is }) => is === 'same' || is === side)
