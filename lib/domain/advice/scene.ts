import { distinct } from '../distinct.ts'
import type { Phase } from '../journey/stages.ts'
import { say } from '../text.ts'
import type { World } from '../playbook/world.ts'
import type { KeySet } from '../workshop/keySet.ts'
import { hidden } from '../workshop/reader.ts'
import type { AnswerWords, Words } from './words/types.ts'

/** What a text is about: the phase, channels (looked up only when they are named) or touchpoint of its line. */
export type Subject = {
  phase?: Phase | null
  channels?: readonly string[] | (() => readonly string[])
  touchpoint?: string
  /** Adds what it rests on which channels these are. */
  whyChannels?: (into: KeySet) => void
}
export const channelsOf = ({ channels = [] }: Subject): readonly string[] => (typeof channels === 'function' ? channels() : channels)

/** The client, the phases that are worked on, in the order of the work, and the words in which it is told. */
export type Scene = { world: World; workOrder: readonly Phase[]; words: Words }

/** What was answered at a path; nothing for what the client was not asked. */
export const ask = ({ world }: Scene, path: string): unknown => {
  const value = world.answers.at(path)
  return value === hidden ? undefined : value
}
/** Typed words on one line. */
export const text = (scene: Scene, path: string): string | undefined => {
  const value = ask(scene, path)
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || undefined : undefined
}
export const codesAt = (scene: Scene, path: string): string[] => {
  const value = ask(scene, path)
  return Array.isArray(value) ? distinct(value.filter((code): code is string => typeof code === 'string')) : []
}
/** A chosen code in words. */
export const word = (scene: Scene, path: string, kind: keyof AnswerWords): string | undefined => {
  const code = ask(scene, path)
  const words: Readonly<Record<string, string>> = scene.words.answers[kind]
  return typeof code === 'string' ? words[code] : undefined
}
export const wordsOf = ({ words: { listed, answers } }: Scene, codes: readonly string[], kind: keyof AnswerWords): string | undefined => {
  const words: Readonly<Record<string, string>> = answers[kind]
  return codes.length > 0 ? listed(codes.map(code => words[code] ?? code)) : undefined
}

export const quoted = (said: string): string => `“${said.replace(/[“”"]/g, '’')}”`
export const shortened = (said: string, most: number): string =>
  said.length <= most ? said : `${said.slice(0, said.lastIndexOf(' ', most - 1) > 0 ? said.lastIndexOf(' ', most - 1) : most - 1)}…`

export const phaseIn = ({ world, words }: Scene, phase: Phase): string => say(world.index.playbook.phases[phase].name, words.locale)
export const phasesFor = (scene: Scene, subject: Subject): readonly Phase[] => (subject.phase ? [subject.phase] : scene.workOrder)
