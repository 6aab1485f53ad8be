import type { Text } from '../text.ts'
import type { Condition, Template } from './schema.ts'
import { answersBehind, keysBehind, type Behind } from './slotAnswers.ts'
import { slots, type Slot } from './slots.ts'

/**
 * A variant of a template, cut up: the text that it starts with, then each slot with the text that follows it. A slot that
 * opens a sentence gets a capital; where a full stop follows, a quoted sentence in the slot keeps its own end.
 */
export type Variant = {
  start: string
  pieces: readonly { slot: Slot; opens: boolean; then: string; stops: boolean; behind: Behind }[]
  when: Condition | undefined
  /** The answers that its slots are made of, as paths, and all questions behind them. */
  paths: readonly string[]
  behind: Behind
}

const sentenceEnd = /[.!?]["”’)]? $/

/** The names between braces in a text, known slots or not. */
export const slotsIn = ({ nl }: Text): readonly string[] => nl.split(/\{(\w+)\}/).filter((_, i) => i % 2 === 1)
export const isSlot = (name: string): name is Slot => Object.hasOwn(slots, name)

const cutUp = ({ nl, when }: Template[number]): Variant => {
  const parts = nl.split(/\{(\w+)\}/)
  const opensAfter = (literal: string, at: number): boolean => (literal === '' ? at === 0 : sentenceEnd.test(literal))
  const pieces = parts.flatMap((slot, i) => {
    const then = parts[i + 1] ?? ''
    return i % 2 === 1 ? [{ slot: slot as Slot, opens: opensAfter(parts[i - 1]!, i - 1), then, stops: then.startsWith('.'), behind: keysBehind([slot as Slot]) }] : []
  })
  const used = pieces.map(({ slot }) => slot)
  return { start: parts[0]!, pieces, when, paths: used.flatMap(slot => answersBehind[slot]), behind: keysBehind(used) }
}

const capital = (text: string): string => {
  const first = text.charAt(0)
  return first >= 'A' && first <= 'Z' ? text : first.toUpperCase() + text.slice(1)
}
const ends = '.!?…'
const hasOwnEnd = (text: string): boolean => text.length > 1 && text.endsWith('”') && ends.includes(text.charAt(text.length - 2))

type ValueOf = (slot: Slot) => string | undefined
/** A filled text, with the variant that it was made of. */
export type Filled = { text: string; variant: Variant }

/** The filled text, or what is behind the first slot that has no value. */
const fill = ({ start, pieces }: Variant, valueOf: ValueOf): string | Behind => {
  let text = start
  for (let i = 0; i < pieces.length; i++) {
    const { slot, opens, then, stops, behind } = pieces[i]!
    const value = valueOf(slot)
    if (value === undefined) return behind
    text += opens ? capital(value) : value
    text += stops && hasOwnEnd(value) ? then.slice(1) : then
  }
  return text
}

/** The start of a rotation: neighbouring references start at neighbouring variants, for 5040 can be divided by all numbers up to ten. */
export const turnOf = (id: string): number => {
  let turn = 0
  for (let i = 0; i < id.length; i++) turn = (turn * 10 + id.charCodeAt(i)) % 5040
  return turn
}

type Parts = { conditional: readonly Variant[]; rotating: readonly Variant[]; last: readonly Variant[] }
const cut = new WeakMap<Template, Parts>()

/** The variants that ask a condition, those that take turns, and the last one, which asks least; made once per template. */
const partsOf = (template: Template): Parts => {
  let parts = cut.get(template)
  if (!parts) {
    const variants = template.map(cutUp)
    const free = variants.filter(({ when }) => !when)
    parts = { conditional: variants.filter(({ when }) => when), rotating: free.slice(0, -1), last: free.slice(-1) }
    cut.set(template, parts)
  }
  return parts
}

/** The first variant from this turn on, and around, whose slots all have a value; of others it tells what they lack. */
const inTurn = (variants: readonly Variant[], valueOf: ValueOf, turn: number, lacks?: (behind: Behind) => void): Filled | undefined => {
  for (let i = 0; i < variants.length; i++) {
    const variant = variants[(turn + i) % variants.length]!
    const text = fill(variant, valueOf)
    if (typeof text === 'string') return { text, variant }
    lacks?.(text)
  }
  return undefined
}

/**
 * Fills one variant: one whose condition holds, else the next in turn whose slots all have a value, else the last one,
 * which is kept for when no other can be filled. Undefined when no variant can be filled, which a checked playbook never
 * has. What variants that could not be filled were in want of is told to `lacks`.
 */
export const chooseVariant = (
  template: Template, valueOf: ValueOf, turn = 0, holds: (when: Condition) => boolean = () => false, lacks?: (behind: Behind) => void,
): Filled | undefined => {
  const { conditional, rotating, last } = partsOf(template)
  if (conditional.length > 0) {
    const filled = inTurn(conditional.filter(({ when }) => when && holds(when)), valueOf, turn, lacks)
    if (filled) return filled
  }
  return (rotating.length > 0 ? inTurn(rotating, valueOf, turn, lacks) : undefined) ?? inTurn(last, valueOf, 0)
}
