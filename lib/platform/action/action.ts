import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { Ability } from '../../domain/access/policy.ts'
import { currentActor } from '../session/actor.ts'
import { comesFromUs } from '../session/origin.ts'
import { currentRequest } from '../session/request.ts'
import { plainForm } from './input.ts'
import { perform, refuseOrigin, type Call, type Subject, type Write } from './perform.ts'
import { register } from './registry.ts'
import type { Result } from './result.ts'

type ActionOf<S extends z.ZodType, A extends Ability, U extends Subject, T, P> = Write<S, A, U, T, P> & {
  /** Where a form goes when it is done, with or without JavaScript; null stays. A call with an object goes nowhere. */
  goTo?: (call: Call<S, A, U>, value: T) => string | null
  /** The page is not read anew: for what happens by itself while somebody is typing. */
  keepsPage?: true
}

/** Called with an object, as the action of a form, or by useActionState (which passes its last answer first). */
export type Action<T> = {
  (raw: object): Promise<Result<T>>
  (form: FormData): Promise<void>
  (previous: unknown, form: FormData): Promise<Result<T>>
}

/**
 * Builds a server action, the only way to write from a page. An action is an address that anybody can post to, so each
 * call checks, in this order: it comes from a page of ours, somebody is signed in (unless the ability is open), the input
 * fits, the subject exists and the policy allows it. Who may not gets the same answer as for something that is not there.
 */
export function action<S extends z.ZodType, A extends Ability, U extends Subject, T, P = unknown>(spec: ActionOf<S, A, U, T, P>): Action<T> {
  const act = async (...given: unknown[]): Promise<Result<T>> => {
    const raw = given.length > 1 ? given[1] : given[0]
    const request = await currentRequest()
    if (!comesFromUs(request)) return refuseOrigin(spec.name, request)
    let address: string | null = null
    const goTo = spec.goTo
    const write: Write<S, A, U, T, P> = goTo === undefined ? spec : {
      ...spec,
      after: async (call, value) => {
        await spec.after?.(call, value)
        address = goTo(call, value)
      },
    }
    const result = await perform(write, raw, await currentActor(), request)
    if (result.ok && raw instanceof FormData && address !== null) redirect(address)
    if (result.ok && spec.keepsPage !== true) request.refresh()
    return result.ok || !(raw instanceof FormData) ? result : { ...result, typed: plainForm(raw) }
  }
  return register(act as Action<T>, { name: spec.name, kind: 'action', ability: spec.ability })
}
