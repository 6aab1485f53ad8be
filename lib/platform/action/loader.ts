import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { isOpen, permits, type Ability } from '../../domain/access/policy.ts'
import type { Locale } from '../../domain/text.ts'
import { db, type Tx } from '../db/db.ts'
import { currentActor, type Actor } from '../session/actor.ts'
import { currentRequest, localeOf, type IncomingRequest } from '../session/request.ts'
import { pathHeader, portalPathFrom, returnQuery } from '../session/returnTo.ts'
import { readInput } from './input.ts'
import { noteRefusal, type Subject } from './perform.ts'
import { register } from './registry.ts'

/** A public page reads no cookie, so that it can be kept and served to everybody: its loaders get nobody. */
type ReaderFor<A extends Ability> = A extends 'site.read' ? null : Actor

type LoaderOf<S extends z.ZodType, A extends Ability, U extends Subject, T> = {
  name: string
  input: S
  ability: A
  subject: (input: z.output<S>, db: Tx, actor: ReaderFor<A>) => Promise<U | null>
  run: (call: { input: z.output<S>; actor: ReaderFor<A>; subject: U; db: Tx }) => Promise<T | null>
}

/** Where to sign in, in the language of a page. */
export const signInAddress = (locale: Locale | undefined): string => (locale === 'en' ? '/en/sign-in' : '/inloggen')

/** Where to sign in first, to come back to the page of the request. */
const signInFirst = (request: IncomingRequest): string =>
  signInAddress(localeOf(request)) + returnQuery(portalPathFrom(request.header(pathHeader)))

/**
 * Builds the only way for a page to read. What is forbidden, what does not exist and what was asked for in an odd way all
 * end in the same "niet gevonden"; who is not signed in goes to the sign-in page.
 */
export function loader<S extends z.ZodType, A extends Exclude<Ability, 'session.signIn' | 'session.signOut'>, U extends Subject, T>(
  spec: LoaderOf<S, A, U, T>,
): (raw: z.input<S>) => Promise<T> {
  const load = async (raw: z.input<S>): Promise<T> => {
    const actor = isOpen(spec.ability) ? null : await currentActor()
    if (actor === null && !isOpen(spec.ability)) redirect(signInFirst(await currentRequest()))
    const reader = actor as ReaderFor<A>
    const read = readInput(spec.input, raw)
    if (!read.ok) notFound()
    const subject = await spec.subject(read.value, db, reader)
    if (subject === null || !permits(actor, spec.ability, subject.companyId)) {
      await noteRefusal({ actorId: actor?.userId ?? null, action: spec.name, subject: '', outcome: 'missing' })
      notFound()
    }
    return (await spec.run({ input: read.value, actor: reader, subject, db })) ?? notFound()
  }
  return register(load, { name: spec.name, kind: 'loader', ability: spec.ability })
}
