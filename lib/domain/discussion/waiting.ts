/** Who wrote what, in the order in which it was said: all that tells whose turn it is. */
type Said = { agency: boolean; internal: boolean }

/**
 * Whether a thread waits for the agency: the client spoke last, of what both can read. A note that only the agency reads
 * answers nobody.
 */
export function threadWaits({ replies, ...first }: Said & { replies: readonly Said[] }): boolean {
  const last = [first, ...replies].findLast(({ internal }) => !internal)
  return last !== undefined && !last.agency
}

/** A comment that both sides can read, as the board and the reminders look at it. */
export type Word = { id: string; about: string; replyToId: string | null; agency: boolean; authorId: string; at: Date; resolved: boolean }

/** A question that waits for the agency: what it is about, and when the client last said something. */
export type OpenQuestion = { commentId: string; about: string; askedById: string; at: Date }

/** The threads in which the client spoke last and that nobody marked as dealt with. `words` are in the order of time. */
export const openQuestions = (words: readonly Word[]): OpenQuestion[] =>
  words.filter(({ replyToId, resolved }) => replyToId === null && !resolved).flatMap(root => {
    const last = words.findLast(word => word.id === root.id || word.replyToId === root.id)!
    return last.agency ? [] : [{ commentId: root.id, about: root.about, askedById: root.authorId, at: last.at }]
  })

/** Whether the agency said something about this to the client after a moment. */
export const answeredSince = (words: readonly Word[], about: string, moment: Date): boolean =>
  words.some(word => word.agency && word.about === about && word.at > moment)
