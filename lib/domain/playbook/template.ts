import type { Text } from '../text.ts'
import type { Condition, Template } from './schema.ts'
import { slots, type Slot } from './slots.ts'

/** A variant of a template, cut up: literal text and slot names in turn, starting with text, and which slots open a sentence. */
type Piece = { literals: readonly string[]; slots: readonly Slot[]; opens: readonly boolean[] }

const sentenceEnd = /[.!?]["”’)]? $/

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

const fullStop = 46
const ownEnd = /[.!?…]”$/

/** A quoted sentence keeps its own end: no full stop after “…?”. */
const after = (value: string, literal: string): string => (literal.charCodeAt(0) === fullStop && value.endsWith('”') && ownEnd.test(value) ? literal.slice(1) : literal)

type ValueOf = (slot: Slot) => string | undefined
/** A filled text, with the variant that it was made of. */
export type Filled = { text: string; variant: Template[number] }

const fillVariant = (variant: Text, valueOf: ValueOf): string | undefined => {
  const { literals, slots: wanted, opens } = pieceOf(variant)
  const values: string[] = []
  for (const slot of wanted) {
    const value = valueOf(slot)
    if (value === undefined) return undefined
    values.push(value)
  }
  let text = literals[0]!
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    text += (opens[i] ? capital(value) : value) + after(value, literals[i + 1]!)
  }
  return text
}

/** The start of a rotation: neighbouring references start at neighbouring variants, for 5040 can be divided by all numbers up to ten. */
export const turnOf = (id: string): number => {
  let turn = 0
  for (let i = 0; i < id.length; i++) turn = (turn * 10 + id.charCodeAt(i)) % 5040
  return turn
}

type Variant = Template[number]
type Parts = { conditional: readonly Variant[]; rotating: readonly Variant[]; last: readonly Variant[] }
const sorted = new WeakMap<Template, Parts>()

/** The variants that ask a condition, those that take turns, and the last one, which asks least. */
const partsOf = (template: Template): Parts => {
  let parts = sorted.get(template)
  if (!parts) {
    const free = template.filter(({ when }) => !when)
    parts = { conditional: template.filter(({ when }) => when), rotating: free.slice(0, -1), last: free.slice(-1) }
    sorted.set(template, parts)
  }
  return parts
}

/** The first variant from this turn on, and around, whose slots all have a value. */
const inTurn = (variants: readonly Variant[], valueOf: ValueOf, turn: number): Filled | undefined => {
  for (let i = 0; i < variants.length; i++) {
    const variant = variants[(turn + i) % variants.length]!
    const text = fillVariant(variant, valueOf)
    if (text !== undefined) return { text, variant }
  }
  return undefined
}

/**
 * Fills one variant: one whose condition holds, else the next in turn whose slots all have a value, else the last one,
 * which is kept for when no other can be filled. A slot that opens a sentence gets a capital. Undefined when no variant
 * can be filled, which a checked playbook never has.
 */
export const chooseVariant = (template: Template, valueOf: ValueOf, turn = 0, holds: (when: Condition) => boolean = () => false): Filled | undefined => {
  const { conditional, rotating, last } = partsOf(template)
  const apt = conditional.length > 0 ? conditional.filter(({ when }) => when && holds(when)) : conditional
  return inTurn(apt, valueOf, turn) ?? inTurn(rotating, valueOf, turn) ?? inTurn(last, valueOf, 0)
}
