import type { Text } from '../text.ts'
import type { Template } from './schema.ts'
import { slots, type Slot } from './slots.ts'

/** A variant of a template, cut up: literal text and slot names in turn, starting with text. */
type Piece = { literals: readonly string[]; slots: readonly Slot[] }

const cut = new WeakMap<Text, Piece>()

const pieceOf = (variant: Text): Piece => {
  let piece = cut.get(variant)
  if (!piece) {
    const parts = variant.nl.split(/\{(\w+)\}/)
    piece = { literals: parts.filter((_, i) => i % 2 === 0), slots: parts.filter((_, i) => i % 2 === 1) as Slot[] }
    cut.set(variant, piece)
  }
  return piece
}

/** The names between braces in a text, known slots or not. */
export const slotsIn = (variant: Text): readonly string[] => pieceOf(variant).slots
export const isSlot = (name: string): name is Slot => Object.hasOwn(slots, name)

const sentenceEnd = /(^|[.!?:]["”’)]? )$/
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A quoted sentence keeps its own end: no full stop after “…?”. */
const tidy = (text: string): string => text.replace(/([.!?…]”)\.(?=\s|$)/g, '$1')

/**
 * Fills the first variant whose slots all have a value. A slot that opens a sentence gets a capital. Returns the empty
 * string when no variant can be filled, which a checked playbook never has.
 */
export const fillTemplate = (template: Template, valueOf: (slot: Slot) => string | undefined): string => {
  for (const variant of template) {
    const { literals, slots: wanted } = pieceOf(variant)
    let text = literals[0] ?? ''
    let filled = true
    for (let i = 0; i < wanted.length; i++) {
      const value = valueOf(wanted[i]!)
      if (value === undefined) {
        filled = false
        break
      }
      text += (sentenceEnd.test(text) ? capital(value) : value) + (literals[i + 1] ?? '')
    }
    if (filled) return tidy(text)
  }
  return ''
}
