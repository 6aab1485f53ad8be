/** Where a request stands: it came in, somebody of the agency answered it, it became a client, or it is done with. */
export const leadStates = ['fresh', 'contacted', 'client', 'closed'] as const
export type LeadState = (typeof leadStates)[number]

/** What may happen to a request, and from where. Who was closed by mistake can still become a client. */
export const leadMoves = {
  contact: { from: ['fresh'], to: 'contacted' },
  close: { from: ['fresh', 'contacted'], to: 'closed' },
  makeClient: { from: ['fresh', 'contacted', 'closed'], to: 'client' },
} as const satisfies Record<string, { from: readonly LeadState[]; to: LeadState }>
export type LeadMove = keyof typeof leadMoves

export const mayMove = (state: LeadState, move: LeadMove): boolean => (leadMoves[move].from as readonly LeadState[]).includes(state)

/** A request that became no client is removed after this many days. */
export const leadDays = 365

/** A message of a person seldom has more links. */
export const mostLinks = 2

/** How many links a message has, written out or as a bare address that starts with www. */
export const linksIn = (message: string): number => message.match(/https?:\/\/|\bwww\.|<a\s|\[url/gi)?.length ?? 0

/** Nobody fills in the form within two seconds; a page that was open for a day shows old words. In milliseconds. */
const [least, most] = [2000, 24 * 3_600_000]

/**
 * What to do with what was sent. `drop`: it comes from a program (it filled in the field that people do not see, was too fast or
 * made up the stamp of the page), and hears what a person hears. `stale`: the page was open for too long, ask to send it again.
 * @param age of the page in milliseconds, null when the stamp on it is not ours.
 */
export function judgeSending({ trap, age }: { trap: string; age: number | null }): 'keep' | 'drop' | 'stale' {
  if (trap !== '' || age === null || age < least) return 'drop'
  return age > most ? 'stale' : 'keep'
}
