import { commonFrom, wordDiff, type Piece } from './wordDiff.ts'

/** Above this many pairs of lines the changed part of a text counts as one stretch. */
const mostPairs = 4_000_000

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+/g) ?? []

type Stretch = { before: string; after: string; same: boolean }

/** Two lists of lines as stretches that are the same and stretches that are not. */
function stretches(before: readonly string[], after: readonly string[]): Stretch[] {
  if (before.length * after.length > mostPairs) return [{ before: before.join(''), after: after.join(''), same: false }]
  const table = commonFrom(before, after)
  const found: Stretch[] = []
  const put = (was: string, is: string, same: boolean): void => {
    const last = found.at(-1)
    if (last?.same === same) Object.assign(last, { before: last.before + was, after: last.after + is })
    else found.push({ before: was, after: is, same })
  }
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) put(before[i++]!, after[j++]!, true)
    else if (j >= after.length || (i < before.length && table[i + 1]![j]! >= table[i]![j + 1]!)) put(before[i++]!, '', false)
    else put('', after[j++]!, false)
  }
  return found
}

/**
 * The difference between two long texts, word by word within the lines that changed. The pieces in order give back the
 * older text (without what is new) and the newer one (without what is gone).
 */
export function textDiff(older: string, newer: string): Piece[] {
  const [a, b] = [linesOf(older), linesOf(newer)]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const [start, end] = [a.slice(0, head).join(''), a.slice(a.length - tail).join('')]
  const middle = stretches(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
    .flatMap(({ before, after, same }): Piece[] => (same ? [{ text: before, is: 'same' }] : wordDiff(before, after)))
  const pieces: Piece[] = [{ text: start, is: 'same' }, ...middle, { text: end, is: 'same' }]
  return pieces.filter(({ text }) => text !== '').reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1)
    if (last?.is === 'same' && piece.is === 'same') last.text += piece.text
    else joined.push({ ...piece })
    return joined
  }, [])
}
