/** Ways to make clauses out of the codes that were given. */
type Clause = (given: readonly string[]) => string
type ByCode = Readonly<Record<string, string>>

/** One sentence around the words of all codes. */
export const around = (words: ByCode, listed: (items: readonly string[]) => string, sentence: (words: string) => string): Clause =>
  codes => sentence(listed(codes.map(code => words[code] ?? code)))

/** A clause per code. */
export const each = (clauses: ByCode, listed: (items: readonly string[]) => string): Clause => codes => listed(codes.map(code => clauses[code] ?? code))

/** The same, whatever was given. */
export const fixed = (clause: string): Clause => () => clause
