const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, ordered(part)]))
}

/** The same text for the same answer, whatever the order of its parts. */
export const canonical = (value: unknown): string => JSON.stringify(ordered(value ?? null))

/** A short print of an answer (32 bits, FNV-1a), to see whether a page still shows what it showed. Not a secret. */
export const fingerprint = (value: unknown): string => {
  let hash = 0x811c9dc5
  for (const char of canonical(value)) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193)
  return (hash >>> 0).toString(36)
}
