import type { Advice } from '../advice/types.ts'
import { compareEntries } from './compare.ts'
import { entriesOf } from './entries.ts'

const placesOf = (advice: Advice): string => JSON.stringify([
  entriesOf(advice).map(({ id }) => id), advice.waves.map(({ phase, actions }) => [phase, actions.map(({ id }) => id)]),
])

/** Whether somebody who read the one advice finds anything else in the other: other words, or another order. */
export const readsDifferently = (before: Advice, after: Advice): boolean =>
  compareEntries(before, after).length > 0 || placesOf(before) !== placesOf(after)
