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
