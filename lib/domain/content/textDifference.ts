import { textDiff } from '../difference/textDiff.ts'
import type { Piece } from '../difference/wordDiff.ts'
import type { ContentDocument } from './document.ts'
import { wordsIn } from './faults.ts'

/** What reads otherwise in one field: a text in pieces, or what came into a list and went out of it. */
export type FieldDifference =
  | { field: keyof ContentDocument; pieces: Piece[] }
  | { field: keyof ContentDocument; added: string[]; removed: string[] }

/** All fields that differ, and how many words came and went in them. */
export type TextDifference = { fields: FieldDifference[]; wordsAdded: number; wordsRemoved: number }

const texts = ['title', 'slug', 'summary', 'body', 'linking', 'reviewedOn'] as const
const lists = ['synonyms', 'stages', 'related', 'sources'] as const

const less = (list: readonly string[], other: readonly string[]): string[] => list.filter(item => !other.includes(item))

const pictureOf = ({ picture }: ContentDocument): string[] => (picture === null ? [] : [`${picture.media} ${picture.alt}`.trim()])

/** The difference between two states of a text, field by field, as a reader follows it. A list in another order is not different. */
export function textDifference(from: ContentDocument, to: ContentDocument): TextDifference {
  const changed = [
    ...lists.map(field => ({ field, added: less(to[field], from[field]), removed: less(from[field], to[field]) })),
    { field: 'picture' as const, added: less(pictureOf(to), pictureOf(from)), removed: less(pictureOf(from), pictureOf(to)) },
  ].filter(({ added, removed }) => added.length + removed.length > 0)
  const fields: FieldDifference[] = [
    ...texts.filter(field => from[field] !== to[field]).map(field => ({ field, pieces: textDiff(from[field], to[field]) })), ...changed,
  ]
  const count = (is: 'gone' | 'new', key: 'added' | 'removed'): number => fields.reduce((sum, part) => sum + wordsIn(
    'pieces' in part ? part.pieces.filter(piece => piece.is === is).map(piece => piece.text).join(' ') : part[key].join(' ')), 0)
  return { fields, wordsAdded: count('new', 'added'), wordsRemoved: count('gone', 'removed') }
}
