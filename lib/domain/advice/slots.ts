import type { Phase } from '../journey/stages.ts'
import type { Behind } from '../playbook/slotAnswers.ts'
import type { Locale } from '../locale.ts'
import type { Slot } from '../playbook/slots.ts'
import { addKeys, type KeySet } from '../workshop/keySet.ts'
import type { Scene, Subject } from './scene.ts'
import { makers } from './slotMakers.ts'
import { wordsIn } from './words/index.ts'

/** The slots that differ from line to line, and from phase to phase; the others are the same throughout. */
const differsPer: ReadonlyMap<Slot, 'line' | 'phase'> = new Map([
  ['openingBudget', 'line'], ['score', 'line'], ['channel', 'line'],
  ['question', 'phase'], ['emotion', 'phase'], ['unease', 'phase'], ['weakTouchpoint', 'phase'], ['phase', 'phase'],
])

/** Adds the questions whose answers slots are filled from. */
export const whySlots = ({ keys, phases, channels }: Behind, subject: Subject, byStatuses: KeySet, into: KeySet): void => {
  addKeys(into, keys)
  if (phases === 'always' || (phases === 'withoutPhase' && !subject.phase)) addKeys(into, byStatuses)
  if (channels) subject.whyChannels?.(into)
}

type Known = Map<Slot, string | null>

type SlotReader = (slot: Slot, subject: Subject) => string | undefined

/** Gives the value of a slot for a subject; worked out as seldom as possible. */
export const slotReader = (scene: Scene): SlotReader => {
  let company: string | undefined
  const throughout: Known = new Map()
  const perPhase: Partial<Record<Phase | 'none', Known>> = {}
  return (slot, subject) => {
    // The name of the company stands in most texts.
    if (slot === 'company') return (company ??= makers.company(scene, subject))
    const per = differsPer.get(slot)
    if (per === 'line') return makers[slot](scene, subject)
    const phase = subject.phase ?? null
    const known = per === 'phase' ? (perPhase[phase ?? 'none'] ??= new Map()) : throughout
    let value = known.get(slot)
    if (value === undefined) known.set(slot, (value = makers[slot](scene, { phase }) ?? null))
    return value ?? undefined
  }
}

/** The values of slots per language: a text that is not there in the language of the scene is Dutch as a whole. */
export const slotReaders = (scene: Scene): Readonly<Record<Locale, SlotReader>> => {
  const own = slotReader(scene)
  const readers = { nl: own, en: own }
  if (scene.words.locale !== 'nl') readers.nl = slotReader({ ...scene, words: wordsIn.nl })
  return readers
}
