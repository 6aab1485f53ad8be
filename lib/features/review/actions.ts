'use server'
import { verdictsOf } from '../../domain/review/decide.ts'
import type { OwnEntry } from '../../domain/review/types.ts'
import type { Locale } from '../../domain/text.ts'
import { action } from '../../platform/action/action.ts'
import { done, refuse, type Result } from '../../platform/action/result.ts'
import { getPathname } from '../../platform/i18n/navigation.ts'
import type { IncomingRequest } from '../../platform/session/request.ts'
import { workshopSubject } from '../workshop/store.ts'
import { acceptRestInput, addInput, assignInput, editInput, judgeInput, moveInput, rejectInput } from './schema.ts'
import { assign, reviewers, writeDecision } from './store.ts'
import type { ReviewPart } from './view.ts'
import { acceptAll, decideOn, fittingWords, hold, moveOn, type Decided } from './writes.ts'

type Place = { workshopId: string; part: ReviewPart; entryId?: string }

/** Without scripts a form comes back to the entry that it was about; with them the page stays where it is. */
const backTo = ({ workshopId, part, entryId }: Place, locale: Locale, request: IncomingRequest): string | null => {
  if (request.header('next-action') !== null) return null
  const href = { pathname: '/portal/workshops/[workshopId]/review/[phase]' as const, params: { workshopId, phase: part } }
  return `${getPathname({ locale, href })}${entryId === undefined ? '' : `#${entryId}`}`
}

const detail = (_: unknown, { entryId, version }: Decided) => ({ entry: entryId, version })

/** Accepts an entry, takes over what the engine says now, keeps what was published, or gives the engine's words back. */
export const judgeEntry = action({
  name: 'review.judge',
  input: judgeInput,
  ability: 'review.write',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: ({ input, actor, tx }): Promise<Result<Decided>> => decideOn(tx, input, actor.userId, () => ({ do: input.do })),
  goTo: ({ input, locale, request }, decided) => backTo({ ...input, ...decided }, locale, request),
  detail,
})

/** Leaves an entry out of the advice, with the reason why. */
export const rejectEntry = action({
  name: 'review.reject',
  input: rejectInput,
  ability: 'review.write',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: ({ input, actor, tx }): Promise<Result<Decided>> => decideOn(tx, input, actor.userId, () => ({ do: 'reject', reason: input.reason })),
  goTo: ({ input, locale, request }, decided) => backTo({ ...input, ...decided }, locale, request),
  detail,
})

/** Gives an entry other words, another verdict, priority or owner. The engine's own stay beside it. */
export const editEntry = action({
  name: 'review.edit',
  input: editInput,
  ability: 'review.write',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: ({ input, actor, tx }): Promise<Result<Decided>> => {
    const { title, text, verdict, priority, owner, reason } = input
    return decideOn(tx, input, actor.userId, entry => {
      if (entry.shown.part !== 'warning' && title === '') return refuse('invalid', { message: 'errors.checkFields', fields: { title: 'review.errors.titleMissing' } })
      return { do: 'edit', reason, words: fittingWords(entry, { title, text, verdict, priority, owner }) }
    })
  },
  goTo: ({ input, locale, request }, decided) => backTo({ ...input, ...decided }, locale, request),
  detail,
})

/** Moves an entry up or down among its like. */
export const moveEntry = action({
  name: 'review.move',
  input: moveInput,
  ability: 'review.write',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: ({ input, actor, tx }): Promise<Result<Decided>> => moveOn(tx, input, actor.userId, input.step),
  goTo: ({ input, locale, request }, decided) => backTo({ ...input, ...decided }, locale, request),
  detail,
})

/** Accepts all entries of a part that nobody looked at yet. */
export const acceptRest = action({
  name: 'review.acceptRest',
  input: acceptRestInput,
  ability: 'review.write',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: ({ input, actor, tx }): Promise<Result<{ count: number }>> => acceptAll(tx, input, actor.userId),
  goTo: ({ input, locale, request }) => backTo(input, locale, request),
  detail: ({ part }, { count }) => ({ part, count }),
})

/** Adds an entry of the strategist's own to a phase. Sent twice, it is added once. */
export const addEntry = action({
  name: 'review.add',
  input: addInput,
  ability: 'review.write',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, actor, tx }): Promise<Result<Decided>> => {
    const { workshopId, phase, kind, ref, title, text, verdict, priority, owner } = input
    const working = await hold(tx, workshopId)
    if ('ok' in working) return working
    const entryId = `own:${input.id}`
    const earlier = working.rows.get(entryId)
    if (earlier !== undefined) return done({ entryId, part: phase, version: earlier.version })
    if (working.advice.phases[phase].status !== 'active') return refuse('refused', { message: 'review.errors.phaseNotActive' })
    const parts = kind === 'channel' ? working.playbook.channels : kind === 'touchpoint' ? working.playbook.touchpoints : []
    const known = kind === 'task' ? [] : verdictsOf(kind)
    const document: OwnEntry = {
      origin: 'own', judgement: 'accepted', part: kind === 'task' ? 'task' : 'line', phase, kind: kind === 'task' ? 'action' : kind,
      ref: parts.some(part => part.ref === ref) ? ref : null, reason: '', position: null,
      words: { title, text, verdict: known.length === 0 ? null : known.find(one => one === verdict) ?? known[0]!, priority, owner },
    }
    await writeDecision(tx, { workshopId, entryId, document, version: 0, byId: actor.userId, at: new Date() })
    return done({ entryId, part: phase, version: 1 })
  },
  goTo: ({ input, locale, request }, decided) => backTo({ ...input, ...decided }, locale, request),
  detail,
})

/** Says whose work the review is, and who reads along. */
export const assignReview = action({
  name: 'review.assign',
  input: assignInput,
  ability: 'workshop.assign',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input: { workshopId, strategistId, secondReaderId }, tx }): Promise<Result<{ workshopId: string }>> => {
    const staff = await reviewers(tx)
    const known = (id: string | null) => id === null || staff.some(person => person.id === id)
    if (!known(strategistId)) return refuse('invalid', { message: 'errors.checkFields', fields: { strategistId: 'review.errors.person' } })
    if (!known(secondReaderId)) return refuse('invalid', { message: 'errors.checkFields', fields: { secondReaderId: 'review.errors.person' } })
    if (strategistId !== null && strategistId === secondReaderId) return refuse('invalid', { message: 'errors.checkFields', fields: { secondReaderId: 'review.errors.samePerson' } })
    await assign(tx, workshopId, { strategistId, secondReaderId })
    return done({ workshopId })
  },
  goTo: ({ input: { workshopId }, locale, request }) => (request.header('next-action') === null
    ? getPathname({ locale, href: { pathname: '/portal/workshops/[workshopId]/review', params: { workshopId } } })
    : null),
})
