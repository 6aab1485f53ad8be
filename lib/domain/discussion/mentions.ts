/** Somebody who can be mentioned, and read what they are mentioned in. */
export type Mentionable = { id: string; name: string }

/** A piece of a comment: plain words, or somebody's name. */
export type Spoken = { text: string; mention: string | null }

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}_]/u.test(sign)

/** Who is named at this "@": the longest name that fits, so that "@Eva Jansen" is not "@Eva" of another one. */
function namedAt(body: string, at: number, people: readonly Mentionable[]): Mentionable | null {
  if (isLetter(body[at - 1])) return null
  const rest = body.slice(at + 1).toLocaleLowerCase('nl')
  return people
    .filter(({ name }) => name !== '' && rest.startsWith(name.toLocaleLowerCase('nl')) && !isLetter(body[at + 1 + name.length]))
    .toSorted((a, b) => b.name.length - a.name.length || a.id.localeCompare(b.id))[0] ?? null
}

/** A comment divided at the names that it mentions with "@". Joined together, the pieces are the comment. */
export function spokenOf(body: string, people: readonly Mentionable[]): Spoken[] {
  const pieces: Spoken[] = []
  let from = 0
  for (let at = body.indexOf('@'); at !== -1; at = body.indexOf('@', at + 1)) {
    const person = namedAt(body, at, people)
    if (person === null) continue
    if (at > from) pieces.push({ text: body.slice(from, at), mention: null })
    from = at + 1 + person.name.length
    pieces.push({ text: body.slice(at, from), mention: person.id })
  }
  if (from < body.length) pieces.push({ text: body.slice(from), mention: null })
  return pieces
}

/** The ids of who is mentioned in a comment, each once, in the order of the text. */
export const mentionedIn = (body: string, people: readonly Mentionable[]): string[] =>
  [...new Set(spokenOf(body, people).flatMap(({ mention }) => (mention === null ? [] : [mention])))]
