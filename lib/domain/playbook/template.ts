import type { Text } from '../text.ts'
import { slots, type Slot } from './slots.ts'

/** A variant of a template, cut up: literal text and slot names in turn, starting with text, and which slots open a sentence. */
type Piece = { literals: readonly string[]; slots: readonly Slot[]; opens: readonly boolean[] }

const sentenceEnd = /[.!?:]["”’)]? $/

const cut = new WeakMap<Text, Piece>()

const pieceOf = (variant: Text): Piece => {
  let piece = cut.get(variant)
  if (!piece) {
    const parts = variant.nl.split(/\{(\w+)\}/)
    const literals = parts.filter((_, i) => i % 2 === 0)
    const opens = literals.map((literal, i) => (literal === '' ? i === 0 : sentenceEnd.test(literal)))
    piece = { literals, slots: parts.filter((_, i) => i % 2 === 1) as Slot[], opens }
    cut.set(variant, piece)
  }
  return piece
}

/** The names between braces in a text, known slots or not. */
export const slotsIn = (variant: Text): readonly Slot[] => pieceOf(variant).slots
export const isSlot = (name: string): name is Slot => Object.hasOwn(slots, name)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const ownEnd = /[.!?…]”$/

/** A quoted sentence keeps its own end: no full stop after “…?”. */
const after = (value: string, literal: string): string => (literal.startsWith('.') && ownEnd.test(value) ? literal.slice(1) : literal)

type ValueOf = (slot: Slot) => string | undefined
/** A filled text, with the variant that it was made of. */
export type Filled = { text: string; variant: Text }

const fillVariant = (variant: Text, valueOf: ValueOf): string | undefined => {
  const { literals, slots: wanted, opens } = pieceOf(variant)
  let text = literals[0] ?? ''
  for (let i = 0; i < wanted.length; i++) {
    const value = valueOf(wanted[i]!)
    if (value === undefined) return undefined
    text += (opens[i] ? capital(value) : value) + (literals[i + 1] ?? '')
  }
  return tidy(text)
}

/**
 * Fills the first variant whose slots all have a value. A slot that opens a sentence gets a capital. Returns the empty
 * string when no variant can be filled, which a checked playbook never has.
 */
export const fillTemplate = (template: Template, valueOf: (slot: Slot) => string | undefined): string => {
  for (const variant of template) {
    const { literals, slots: wanted, opens } = pieceOf(variant)
    let text = literals[0] ?? ''
    let filled = true
    for (let i = 0; i < wanted.length; i++) {
      const value = valueOf(wanted[i]!)
      if (value === undefined) {
        filled = false
        break
      }
      text += (opens[i] ? capital(value) : value) + after(value, literals[i + 1] ?? '')
    }
    if (filled) return text
  }
  return ''
}
