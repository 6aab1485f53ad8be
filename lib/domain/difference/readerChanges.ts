import type { Advice } from '../advice/types.ts'
import { compareEntries } from '../review/compare.ts'
import { canonical } from '../workshop/form/fingerprint.ts'
import type { Entry, EntryChange } from '../review/types.ts'

/** All that a reader sees of an entry, and where. Two entries that agree in it are one to a reader, whatever their ids. */
const seen = ({ part, phase, kind, words, details }: Entry): string => canonical({ part, phase, kind, words, details })

/**
 * What reads otherwise in the newer of two advices. What only got another id (another rule says the same now) is left out:
 * a reader would see it go and come in the same words.
 */
export function readerChanges(before: Advice, after: Advice): EntryChange[] {
  const changes = compareEntries(before, after)
  const gone = changes.filter(({ change }) => change === 'dropped')
  const paired = new Set<EntryChange>()
  for (const added of changes.filter(({ change }) => change === 'added')) {
    const twin = gone.find(dropped => !paired.has(dropped) && seen(dropped.before!) === seen(added.after!))
    if (twin !== undefined) paired.add(twin).add(added)
  }
  return changes.filter(change => !paired.has(change))
}
