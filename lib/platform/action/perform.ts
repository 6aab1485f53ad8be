import type { z } from 'zod'
import { isOpen, permits, type Ability, type OpenAbility } from '../../domain/access/policy.ts'
import type { Locale } from '../../domain/text.ts'
import { record, recordRefusal, type AuditRecord } from '../audit/trail.ts'
import { db, type Tx } from '../db/db.ts'
import { spend, type Limit } from '../limits/limits.ts'
import { log } from '../log/log.ts'
import { deliverSoon, hasQueuedMail } from '../mail/outbox.ts'
import type { Actor } from '../session/actor.ts'
import { localeOf, type IncomingRequest } from '../session/request.ts'
import { readInput } from './input.ts'
import { refuse, type JsonObject, type Refusal, type Result } from './result.ts'

/** What something is about: whose it is, for the policy, and a label of it, for the audit trail. */
export type Subject = { companyId: string | null; id: string }

/** With an ability that is open to all there may be nobody signed in. */
export type ActorFor<A extends Ability> = A extends OpenAbility ? Actor | null : Actor

export type Call<S extends z.ZodType, A extends Ability, U extends Subject> = {
  input: z.output<S>
  actor: ActorFor<A>
  subject: U
  locale: Locale
  request: IncomingRequest
}

/** One write. `subject` says whose it is, or null when there is no such thing. */
export type Write<S extends z.ZodType, A extends Ability, U extends Subject, T, P = unknown> = {
  name: string
  input: S
  /** The fields of its form that hold a file; without this no file reaches the input. */
  files?: readonly string[]
  ability: A
  subject: (input: z.output<S>, db: Tx, actor: ActorFor<A>) => Promise<U | null>
  /** Work of seconds that writes nothing, such as reading a picture: before the transaction, so that it holds none up. For abilities about no company. */
  prepare?: (call: Omit<Call<S, A, U>, 'subject'>) => Promise<Result<P>>
  /** Runs in one transaction with its row in the audit trail. A refusal that it returns undoes all it wrote. `prepared` is what `prepare` made. */
  run: (call: Call<S, A, U> & { tx: Tx; prepared: P }) => Promise<Result<T>>
  /** Milliseconds that its transaction may take, where ten seconds are not enough. */
  longest?: number
  /** What the audit trail keeps besides the subject: codes and numbers, never text of a person. */
  detail?: (input: z.output<S>, value: T) => NonNullable<AuditRecord['detail']>
  /** Leaves no row in the audit trail: for what nobody would ask about afterwards, such as who has a page open. */
  untraced?: true
  /** Counted before the transaction, one after the other; the first that is used up refuses with `tooMany`. */
  limits?: (call: { input: z.output<S>; actor: ActorFor<A>; request: IncomingRequest }) => Limit[]
  /** Answers no sooner than this, where the time would tell whether something exists. */
  leastMilliseconds?: number
  /** Runs after the commit, for what a rollback could not undo, such as a cookie. */
  after?: (call: Call<S, A, U>, value: T) => void | Promise<void>
}

/** Carries a refusal out of a transaction, so that it is rolled back. */
class Undo extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** Logs a refusal; of somebody who is signed in, the audit trail keeps it too. */
export async function noteRefusal(refusal: Omit<AuditRecord, 'detail'>): Promise<void> {
  log('warning', 'refused', { action: refusal.action, outcome: refusal.outcome, actor: refusal.actorId })
  if (refusal.actorId !== null) await recordRefusal(refusal)
}

/** A `tooMany` with the time to wait, or null when every limit has room. */
export async function overLimit(limits: readonly Limit[]): Promise<Refusal | null> {
  for (const limit of limits) {
    const seconds = await spend(limit)
    if (seconds > 0) return refuse('tooMany', { message: 'errors.tooMany', detail: { seconds, minutes: Math.ceil(seconds / 60) } })
  }
  return null
}

/** Does one write for `actor`: input, policy, transaction, audit row; then mail and what comes after the commit. */
export async function perform<S extends z.ZodType, A extends Ability, U extends Subject, T, P>(
  write: Write<S, A, U, T, P>, raw: unknown, actor: Actor | null, request: IncomingRequest,
): Promise<Result<T>> {
  const [result] = await Promise.all([attempt(write, raw, actor, request), pause(write.leastMilliseconds ?? 0)])
  return result
}

const pause = (milliseconds: number): Promise<void> | undefined =>
  milliseconds === 0 ? undefined : new Promise(resolve => setTimeout(resolve, milliseconds))

async function attempt<S extends z.ZodType, A extends Ability, U extends Subject, T, P>(
  write: Write<S, A, U, T, P>, raw: unknown, actor: Actor | null, request: IncomingRequest,
): Promise<Result<T>> {
  const actorId = actor?.userId ?? null
  const refused = async (refusal: Refusal, subject: string): Promise<Refusal> => {
    if (refusal.code !== 'invalid') await noteRefusal({ actorId, action: write.name, subject, outcome: refusal.code })
    return refusal
  }
  if (actor === null && !isOpen(write.ability)) return refused(refuse('refused', { message: 'errors.signInAgain' }), '')
  const read = readInput(write.input, raw, write.files)
  if (!read.ok) return read

  const base = { input: read.value, actor: actor as ActorFor<A>, locale: localeOf(request) ?? actor?.locale ?? 'nl', request }
  const over = await overLimit(write.limits?.(base) ?? [])
  if (over !== null) return refused(over, '')
  if (write.prepare !== undefined && !permits(actor, write.ability, null)) return refused(refuse('missing', { message: 'errors.missing' }), '')
  const ready = await write.prepare?.(base)
  if (ready?.ok === false) return refused(ready, '')
  const prepared = ready?.value as P
  let label = ''
  try {
    const outcome = await db.$transaction(async tx => {
      const subject = await write.subject(read.value, tx, base.actor)
      if (subject === null || !permits(actor, write.ability, subject.companyId)) throw new Undo(refuse('missing', { message: 'errors.missing' }))
      label = subject.id
      const result = await write.run({ ...base, subject, tx, prepared })
      if (!result.ok) throw new Undo(result)
      if (write.untraced !== true) await record(tx, { actorId, action: write.name, subject: subject.id, outcome: 'done', detail: write.detail?.(read.value, result.value) ?? {} })
      return { result, subject, mailed: hasQueuedMail(tx) }
    }, write.longest === undefined ? {} : { timeout: write.longest })
    if (outcome.mailed) deliverSoon()
    await write.after?.({ ...base, subject: outcome.subject }, outcome.result.value)
    return outcome.result
  } catch (error) {
    if (error instanceof Undo) return refused(error.refusal, label)
    throw error
  }
}

/** The answer to a write that does not come from a page of ours. */
export async function refuseOrigin(name: string, request: IncomingRequest): Promise<Refusal> {
  log('warning', 'foreign origin', { action: name, origin: (request.header('origin') ?? '').slice(0, 200) })
  return refuse('refused', { message: 'errors.foreignOrigin' })
}

/** The seconds to wait that a `tooMany` carries, for the screen and for Retry-After. */
export const secondsToWait = (detail: JsonObject | undefined): number =>
  typeof detail?.seconds === 'number' ? detail.seconds : 60
