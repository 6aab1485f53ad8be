import type { LineKind, Verdict } from '../advice/types.ts'
import type { WorkingEntry } from './compose.ts'
import type { EngineDecision, Entry, EntryWords, OwnEntry, ReviewDocument } from './types.ts'

/** What a strategist can do with an entry. `keep` holds on to what was published where the engine says otherwise now. */
export type Choice =
  | { do: 'accept' }
  | { do: 'takeOver' }
  | { do: 'keep' }
  | { do: 'restore' }
  | { do: 'edit'; words: EntryWords; reason: string }
  | { do: 'reject'; reason: string }

/** The decision, and where something that the engine dropped is kept all the same, an entry of her own. */
export type Outcome = { decision: ReviewDocument; own: OwnEntry | null }

const verdicts: Partial<Record<Entry['kind'], readonly Verdict[]>> = {
  channel: ['add', 'possible', 'hold', 'avoid'],
  touchpoint: ['improve', 'add', 'keep'],
}
/** The verdicts that an entry of this kind can have; none for what only states something. */
export const verdictsOf = (kind: Entry['kind']): readonly Verdict[] => verdicts[kind] ?? []

const wordNames = ['title', 'text', 'verdict', 'priority', 'owner'] as const

/** What differs from the engine's words. */
export const changesBetween = (engine: EntryWords, wanted: EntryWords): Partial<EntryWords> =>
  Object.fromEntries(wordNames.filter(name => engine[name] !== wanted[name]).map(name => [name, wanted[name]]))

const decided = (entry: WorkingEntry, given: Pick<EngineDecision, 'judgement'> & Partial<EngineDecision>): Outcome => ({
  decision: { origin: 'engine', changes: {}, reason: '', position: entry.decision?.position ?? null, basis: entry.engineNow, ...given },
  own: null,
})

const worded = (entry: WorkingEntry, engine: Entry, words: EntryWords, reason: string): Outcome => {
  const changes = changesBetween(engine.words, words)
  return Object.keys(changes).length === 0 ? decided(entry, { judgement: 'accepted' }) : decided(entry, { judgement: 'edited', changes, reason })
}

/** Keeps what the engine would drop: as an entry of her own, with the words that it was published with. */
const keptAsOwn = (entry: WorkingEntry): Outcome | null => {
  const { part, phase, kind, ref, words } = entry.shown
  if (part === 'warning' || phase === null) return null
  return {
    ...decided(entry, { judgement: 'accepted' }),
    own: { origin: 'own', judgement: 'accepted', part, phase, kind: kind as LineKind, ref, words, reason: '', position: null },
  }
}

const decideOwn = (own: OwnEntry, choice: Choice): Outcome | null => {
  switch (choice.do) {
    case 'edit': return { decision: { ...own, words: choice.words, reason: choice.reason }, own: null }
    case 'reject': return { decision: { ...own, judgement: 'rejected', reason: choice.reason }, own: null }
    case 'restore': return { decision: { ...own, judgement: 'accepted', reason: '' }, own: null }
    default: return null
  }
}

/** What becomes of an entry by a strategist's choice; null where that choice means nothing for it. */
export function decide(entry: WorkingEntry, choice: Choice): Outcome | null {
  const { decision, engineNow, stale } = entry
  if (decision?.origin === 'own') return decideOwn(decision, choice)
  switch (choice.do) {
    case 'accept':
      if (decision?.judgement === 'edited' && stale === null) return decided(entry, { ...decision, basis: engineNow })
      return decided(entry, { judgement: 'accepted' })
    case 'takeOver': return decided(entry, { judgement: 'accepted' })
    case 'restore': return decided(entry, { judgement: 'accepted' })
    case 'reject': return engineNow === null ? null : decided(entry, { judgement: 'rejected', reason: choice.reason })
    case 'edit': return engineNow === null ? null : worded(entry, engineNow, choice.words, choice.reason)
    case 'keep':
      if (stale === 'dropped') return keptAsOwn(entry)
      if (stale !== 'changed' || engineNow === null) return null
      if (decision?.judgement === 'rejected') return decided(entry, { judgement: 'rejected', reason: decision.reason })
      return worded(entry, engineNow, entry.shown.words, decision?.reason ?? '')
  }
}
