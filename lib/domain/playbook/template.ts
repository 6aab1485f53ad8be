import { locales, type Locale } from '../locale.ts'
import type { Text } from '../text.ts'
import type { Condition, Template } from './schema.ts'
import { answersBehind, keysBehind, type Behind } from './slotAnswers.ts'
import { slots, type Slot } from './slots.ts'

/**
 * A text cut up: what it starts with, then each slot with the text that follows it. A slot that opens a sentence gets a
 * capital; where a full stop follows, a quoted sentence in the slot keeps its own end.
 */
type Cut = {
  /** The language of the text, and so of the words in its slots. */
  locale: Locale
  start: string
  pieces: readonly { slot: Slot; opens: boolean; then: string; stops: boolean; behind: Behind }[]
}

/**
 * A variant of a template, cut up per language; where a language is missing, the Dutch text stands there as a whole. All else
 * that is known of it comes from the Dutch text, for what an advice rests on is the same in every language.
 */
export type Variant = {
  cuts: Readonly<Record<Locale, Cut>>
  when: Condition | undefined
  /** The answers that its slots are made of, as paths, and all questions behind them. */
  paths: readonly string[]
  behind: Behind
}

const sentenceEnd = /[.!?]["”’)]? $/

/** The names between braces in a text, known slots or not. */
export const slotsIn = ({ nl }: Text): readonly string[] => namesIn(nl)
const namesIn = (text: string): readonly string[] => text.split(/\{(\w+)\}/).filter((_, i) => i % 2 === 1)
/** Whether each language has the same slots, in whatever order. */
export const sameSlots = ({ nl, en }: Text): boolean => en === undefined || [...new Set(namesIn(en))].toSorted().join() === [...new Set(namesIn(nl))].toSorted().join()
export const isSlot = (name: string): name is Slot => Object.hasOwn(slots, name)

const cutUp = (locale: Locale, text: string): Cut => {
  const parts = text.split(/\{(\w+)\}/)
  const opensAfter = (literal: string, at: number): boolean => (literal === '' ? at === 0 : sentenceEnd.test(literal))
  const pieces = parts.flatMap((slot, i) => {
    const then = parts[i + 1] ?? ''
    return i % 2 === 1 ? [{ slot: slot as Slot, opens: opensAfter(parts[i - 1]!, i - 1), then, stops: then.startsWith('.'), behind: keysBehind([slot as Slot]) }] : []
  })
  return { locale, start: parts[0]!, pieces }
}

const asVariant = (text: Template[number]): Variant => {
  const dutch = cutUp('nl', text.nl)
  const cuts = Object.fromEntries(locales.map(locale => {
    const translated = locale === 'nl' ? undefined : text[locale]
    return [locale, translated === undefined ? dutch : cutUp(locale, translated)]
  })) as Record<Locale, Cut>
  const used = dutch.pieces.map(({ slot }) => slot)
  return { cuts, when: text.when, paths: used.flatMap(slot => answersBehind[slot]), behind: keysBehind(used) }
}

const capital = (text: string): string => {
  const first = text.charAt(0)
  return first >= 'A' && first <= 'Z' ? text : first.toUpperCase() + text.slice(1)
}
const ends = '.!?…'
const hasOwnEnd = (text: string): boolean => text.length > 1 && text.endsWith('”') && ends.includes(text.charAt(text.length - 2))

type ValueOf<About> = (slot: Slot, about: About) => string | undefined

/** Who fills templates, each about something: gives the values of slots, and judges the conditions of variants. */
export type Filler<About> = {
  locale: Locale
  /** Per language, for a text that is missing in the asked one. A slot has a value in each language, or in none. */
  valueIn: Readonly<Record<Locale, ValueOf<About>>>
  holds: (when: Condition, about: About) => boolean
  /** Is told what stands behind a slot without a value, for which a variant was passed over. */
  lacks: (behind: Behind, about: About) => void
}
/** A filled text, with the variant that it was made of. */
export type Filled = { text: string; variant: Variant }

/** What is behind the first slot that has no value, in the order of the Dutch text. */
const firstLack = <About>({ pieces }: Cut, valueOf: ValueOf<About>, about: About): Behind =>
  pieces.find(({ slot }) => valueOf(slot, about) === undefined)!.behind

/** The filled text, or what is behind the first slot that has no value. */
const fill = <About>({ cuts }: Variant, { locale, valueIn }: Filler<About>, about: About): string | Behind => {
  const { locale: spoken, start, pieces } = cuts[locale]
  const valueOf = valueIn[spoken]
  let text = start
  for (let i = 0; i < pieces.length; i++) {
    const { slot, opens, then, stops } = pieces[i]!
    const value = valueOf(slot, about)
    if (value === undefined) return firstLack(cuts.nl, valueOf, about)
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

type Parts = { conditional: readonly Variant[]; rotating: readonly Variant[]; last: Variant | undefined }
const cut = new WeakMap<Template, Parts>()

/** The variants that ask a condition, those that take turns, and the last one, which asks least; made once per template. */
const partsOf = (template: Template): Parts => {
  let parts = cut.get(template)
  if (!parts) {
    const variants = template.map(asVariant)
    const free = variants.filter(({ when }) => !when)
    parts = { conditional: variants.filter(({ when }) => when), rotating: free.slice(0, -1), last: free.at(-1) }
    cut.set(template, parts)
  }
  return parts
}

/** The first variant from this turn on, and around, whose slots all have a value; of others it tells what they lack. */
const inTurn = <About>(variants: readonly Variant[], filler: Filler<About>, about: About, turn: number): Filled | undefined => {
  for (let i = 0; i < variants.length; i++) {
    const variant = variants[(turn + i) % variants.length]!
    const text = fill(variant, filler, about)
    if (typeof text === 'string') return { text, variant }
    filler.lacks(text, about)
  }
  return undefined
}

/** The last variant, for which nothing else can be taken: what it lacks is of no use to anybody. */
const atLast = <About>(variant: Variant | undefined, filler: Filler<About>, about: About): Filled | undefined => {
  const text = variant && fill(variant, filler, about)
  return variant && typeof text === 'string' ? { text, variant } : undefined
}

/**
 * Fills one variant: one whose condition holds, else the next in turn whose slots all have a value, else the last one,
 * which is kept for when no other can be filled. Undefined when no variant can be filled, which a checked playbook never
 * has.
 */
export const chooseVariant = <About>(template: Template, filler: Filler<About>, about: About, turn = 0): Filled | undefined => {
  const { conditional, rotating, last } = partsOf(template)
  if (conditional.length > 0) {
    const filled = inTurn(conditional.filter(({ when }) => when && filler.holds(when, about)), filler, about, turn)
    if (filled) return filled
  }
  return inTurn(rotating, filler, about, turn) ?? atLast(last, filler, about)
}
