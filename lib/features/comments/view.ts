import type { Mentionable, Spoken } from '../../domain/discussion/mentions.ts'

/** Somebody who can be mentioned. `agency`: of the agency, and so able to read what is internal. */
export type Reader = Mentionable & { agency: boolean }

/** One comment. `at` is a moment as ISO string in UTC; `body` is plain text, divided at the names that it mentions. */
export type CommentView = {
  id: string
  author: string
  /** Written by somebody of the agency. */
  agency: boolean
  mine: boolean
  at: string
  internal: boolean
  body: Spoken[]
  /** People who were mentioned without their name in the text. */
  alsoFor: string[]
}

/** A comment with its replies, the oldest first. */
export type ThreadView = CommentView & { replies: CommentView[]; resolved: { by: string; at: string } | null }

/** All that was said about a workshop, by what it is about; a client's holds nothing internal. */
export type Discussion = {
  workshopId: string
  stamp: string
  companyName: string
  rights: { write: boolean; resolve: boolean; internal: boolean }
  people: Reader[]
  threads: Readonly<Record<string, ThreadView[]>>
}
