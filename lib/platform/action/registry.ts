import type { Ability } from '../../domain/access/policy.ts'

export type Entry = { name: string; kind: 'action' | 'loader' | 'route'; ability: Ability; method?: string }

const builtHere = new WeakMap<object, Entry>()

/** Remembers that `built` came from one of the builders, so that the role matrix can tell it from a bare function. */
export function register<F extends object>(built: F, entry: Entry): F {
  builtHere.set(built, entry)
  return built
}

/** What a builder made `built` with; undefined when no builder made it. */
export const entryOf = (built: unknown): Entry | undefined =>
  typeof built === 'function' ? builtHere.get(built) : undefined
