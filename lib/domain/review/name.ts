import type { Entry } from './types.ts'

/** So much of a text names it, where it has no title of its own. */
const longest = 80

/** What to call an entry: by its title, or by the start of its text where the title does not tell it from others. */
export function nameOf({ part, kind, words }: Pick<Entry, 'part' | 'kind' | 'words'>): string {
  if (words.title !== '' && part !== 'warning' && kind !== 'note' && kind !== 'legal') return words.title
  return words.text.length <= longest ? words.text : `${words.text.slice(0, longest).replace(/\s+\S*$/, '')} …`
}
