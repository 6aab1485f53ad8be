import type { z } from 'zod'
import { isOpen, permits, type Ability } from '../../domain/access/policy.ts'
import { actorOfRequest } from '../auth/nextAuth.ts'
import { db } from '../db/db.ts'
import type { Actor } from '../session/actor.ts'
import { comesFromUs } from '../session/origin.ts'
import { requestFrom, withRequest, type IncomingRequest } from '../session/request.ts'
import { readBody } from './body.ts'
import { readInput } from './input.ts'
import { noteRefusal, overLimit, perform, refuseOrigin, secondsToWait, type ActorFor, type Subject, type Write } from './perform.ts'
import { register } from './registry.ts'
import { refuse, type Refusal, type Result } from './result.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

type RouteOf<S extends z.ZodType, A extends Ability, U extends Subject, T> = Write<S, A, U, T> & {
  method: Method
  /** Another answer than JSON: a file, or a redirect after a plain form. Undefined leaves it to JSON. */
  respond?: (answer: { result: Result<T>; isForm: boolean; request: Request; input: unknown }) => Response | undefined | Promise<Response | undefined>
  /** Cache-Control of a good answer to a GET that is the same for everybody (ability site.read); left out, no cache keeps it. */
  keep?: A extends 'site.read' ? string : never
}

type Handler = (request: Request, context: { params: Promise<Record<string, string | string[] | undefined>> }) => Promise<Response>

const statuses = { invalid: 400, missing: 404, conflict: 409, tooMany: 429 } as const

function statusOf(result: Result<unknown>, actor: Actor | null): number {
  if (result.ok) return 200
  return result.code === 'refused' ? (actor === null ? 401 : 403) : statuses[result.code]
}

const bodyFault = (status: number): Refusal =>
  refuse('invalid', { message: status === 413 ? 'errors.tooLarge' : 'errors.checkFields' })

/** Reads for a GET: the same checks as a write, but no transaction and no audit row when all is well. */
async function look<S extends z.ZodType, A extends Ability, U extends Subject, T>(
  spec: RouteOf<S, A, U, T>, raw: unknown, actor: Actor | null, request: IncomingRequest,
): Promise<Result<T>> {
  if (actor === null && !isOpen(spec.ability)) return refuse('refused', { message: 'errors.signInAgain' })
  const read = readInput(spec.input, raw)
  if (!read.ok) return read
  const subject = await spec.subject(read.value, db, actor as ActorFor<A>)
  if (subject === null || !permits(actor, spec.ability, subject.companyId)) {
    await noteRefusal({ actorId: actor?.userId ?? null, action: spec.name, subject: '', outcome: 'missing' })
    return refuse('missing', { message: 'errors.missing' })
  }
  const over = await overLimit(spec.limits?.({ input: read.value, actor: actor as ActorFor<A>, request }) ?? [])
  if (over !== null) return over
  return spec.run({ input: read.value, actor: actor as ActorFor<A>, subject, locale: actor?.locale ?? 'nl', request, tx: db, prepared: undefined })
}

/**
 * Builds a route handler under app/api. Its input is the path's parameters together with the query (GET) or with the body,
 * JSON or a form (the others); a parameter of the path wins. Writes must come from a page of ours and go through the same
 * transaction and audit row as an action. GET gets the database itself as `tx`. No answer is ever kept by a cache.
 */
export function route<S extends z.ZodType, A extends Ability, U extends Subject, T>(spec: RouteOf<S, A, U, T>): Handler {
  const answer = async (request: Request, params: Record<string, unknown>): Promise<Response> => {
    const incoming = requestFrom(request)
    // What is the same for everybody reads no cookie.
    const actor = spec.keep === undefined ? await actorOfRequest(incoming) : null
    let isForm = false
    let input: unknown = params
    let result: Result<T>
    let status: number | undefined
    if (spec.method === 'GET') {
      input = { ...Object.fromEntries(new URL(request.url).searchParams), ...params }
      result = await look(spec, input, actor, incoming)
    } else if (!comesFromUs(incoming)) {
      result = await refuseOrigin(spec.name, incoming)
      status = 403
    } else {
      const body = await readBody(request)
      if ('status' in body) {
        result = bodyFault(body.status)
        status = body.status
      } else {
        isForm = body.isForm
        input = typeof body.fields === 'object' && body.fields !== null && !Array.isArray(body.fields) ? { ...body.fields, ...params } : body.fields
        result = await perform(spec, input, actor, incoming)
      }
    }
    return (await spec.respond?.({ result, isForm, request, input })) ?? Response.json(result, { status: status ?? statusOf(result, actor) })
  }
  const handle: Handler = async (request, context) => {
    const params = await context.params
    return withRequest(requestFrom(request), async () => withHeaders(await answer(request, params), spec.keep))
  }
  return register(handle, { name: spec.name, kind: 'route', ability: spec.ability, method: spec.method })
}

async function withHeaders(response: Response, keep: string | undefined): Promise<Response> {
  const headers = new Headers(response.headers)
  headers.set('Cache-Control', keep !== undefined && [200, 304, 308].includes(response.status) ? keep : 'no-store')
  if (response.status === 429) {
    const result = (await response.clone().json().catch(() => ({}))) as Partial<Refusal>
    headers.set('Retry-After', String(secondsToWait(result.detail)))
  }
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}
