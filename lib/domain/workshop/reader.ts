import type { Answers } from './answers.ts'
import { applies } from './branches.ts'
import { unknown } from './codes.ts'
import { inOrder } from './order.ts'
import { questionKeys, type QuestionKey } from './questions.ts'

/** Stands for an answer that a branch hides: not applicable, so every comparison with it is false. */
export const hidden = Symbol('hidden')

/** Looks up answers by path: a question's key, or a dotted path into a composite answer ("sampleAd.phase"). */
export type Reader = {
  /**
   * The value at a path: `undefined` when not known, `hidden` when not applicable. A path through a list gives the list
   * of parts ("currentChannels.works"). Members of a list that are not known are `undefined`.
   */
  at: (path: string) => unknown
  /** Whether it is not known yet if the question applies at all. */
  doubtful: (path: string) => boolean
}

const splits = new Map<string, readonly string[]>()
const split = (path: string): readonly string[] => {
  let parts = splits.get(path)
  if (!parts) splits.set(path, (parts = path.split('.')))
  return parts
}

/** The question that a path starts with. */
export const keyOf = (path: string): QuestionKey => split(path)[0] as QuestionKey

/** A value as the rules see it: "weet ik niet" and empty text are not known. */
export const known = (value: unknown): unknown => {
  if (value === unknown || value === '' || value === null) return undefined
  return Array.isArray(value) ? value.map(known) : value
}

const partOf = (value: unknown, part: string): unknown => {
  if (Array.isArray(value)) return value.flatMap(item => partOf(item, part))
  if (value === undefined || value === hidden) return value
  return typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? known((value as Record<string, unknown>)[part]) : undefined
}

/** Reads answers as the rules see them: branches applied, "weet ik niet" and empty text as not known. */
export const readerOf = (answers: Answers): Reader => {
  const given = new Map<string, unknown>()
  const doubtful = new Set<string>()
  for (const key of questionKeys) {
    const shown = applies(key, answers)
    given.set(key, shown === false ? hidden : known(inOrder(key, answers[key])))
    if (shown === 'unknown') doubtful.add(key)
  }
  return {
    at: path => {
      const cached = given.get(path)
      if (cached !== undefined || given.has(path)) return cached
      const [key = '', ...parts] = split(path)
      const value = parts.reduce(partOf, given.get(key))
      given.set(path, value)
      return value
    },
    doubtful: path => doubtful.size > 0 && doubtful.has(keyOf(path)),
  }
}
