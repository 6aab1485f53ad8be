import type { Entry, EntryChange, EntryWords, Review } from '../review/types.ts'
import { wordDiff, type Piece } from './wordDiff.ts'

/** What a strategist did that shows in a change: her own entry, a rejection, other words, or the engine's words again. */
export type Hand = 'edited' | 'rejected' | 'restored' | 'added'

/** The texts of an entry that are worth comparing word by word; verdict and owner are shown as words of their own. */
const textsOf = (entry: Entry): Readonly<Record<string, string>> =>
  ({ title: entry.words.title, text: entry.words.text, ...(entry.words.priority === null ? {} : { priority: String(entry.words.priority) }), ...entry.details })

/** Details that are codes rather than words: they are compared elsewhere, or tell a reader nothing by themselves. */
const codes = new Set(['inUse', 'consent', 'influence', 'effort', 'first', 'kind', 'phase'])

/** What reads otherwise in an entry, word by word: its words first, then what is shown besides. */
export function fieldsOf({ before, after }: EntryChange): { name: string; pieces: Piece[] }[] {
  if (before === null || after === null) return []
  const [older, newer] = [textsOf(before), textsOf(after)]
  return [...new Set([...Object.keys(older), ...Object.keys(newer)])]
    .filter(name => !codes.has(name) && older[name] !== newer[name])
    .map(name => ({ name, pieces: wordDiff(older[name] ?? '', newer[name] ?? '') }))
}

const edits = (review: Review | null, id: string): Partial<EntryWords> | null => {
  const decision = review?.[id]
  return decision?.origin === 'engine' && decision.judgement === 'edited' ? decision.changes : null
}
const isRejected = (review: Review | null, id: string): boolean => review?.[id]?.judgement === 'rejected'

/** What a strategist did to bring a change about, with what she wrote down about it; null when it was not her. */
export function handIn({ id, change }: EntryChange, before: Review | null, after: Review | null): { hand: Hand; reason: string } | null {
  const reason = after?.[id]?.reason ?? ''
  const [wasEdited, isEdited] = [edits(before, id), edits(after, id)]
  if (change === 'dropped') return isRejected(after, id) || id.startsWith('own:') ? { hand: 'rejected', reason } : null
  if (change === 'added') return id.startsWith('own:') ? { hand: 'added', reason } : isRejected(before, id) ? { hand: 'restored', reason } : null
  if (id.startsWith('own:')) return { hand: 'edited', reason }
  if (JSON.stringify(wasEdited) === JSON.stringify(isEdited)) return null
  return { hand: isEdited === null ? 'restored' : 'edited', reason }
}
