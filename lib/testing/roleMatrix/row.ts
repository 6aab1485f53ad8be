import { randomUUID } from 'node:crypto'
import { aWebRequest, type Person } from '../factories.ts'
import type { PrincipalName, Side, World } from '../world.ts'

/** Who gets in: to what is their own company's, and to that of a company they have nothing to do with. */
type Access = { own: readonly PrincipalName[]; foreign: readonly PrincipalName[] }

const agency = ['strategist', 'admin'] as const
/** By company, or about no company at all: then there is nothing foreign and nothing that does not exist. */
export const forClientAndAgency: Access = { own: ['client', ...agency], foreign: agency }
export const forAgency: Access = { own: agency, foreign: agency }
export const forClientOnly: Access = { own: ['client'], foreign: [] }
export const aboutNothing = (own: readonly PrincipalName[]): Access => ({ own, foreign: own })
export const forAll = aboutNothing(['anonymous', 'client', 'clientOfAnother', 'invited', 'removed', 'editor', 'publisher', 'strategist', 'admin', 'deactivated'])
export const forInsiders = aboutNothing(['client', 'clientOfAnother', 'editor', 'publisher', 'strategist', 'admin'])
export const forAdmin = aboutNothing(['admin'])
export const forStrategists = aboutNothing(agency)
export const forStaff = aboutNothing(['editor', 'publisher', ...agency])
export const forPublishers = aboutNothing(['publisher', 'admin'])

type Call = { side: Side; world: World; person: Person | null }
export type Row = {
  access: Access
  call: (call: Call) => Promise<unknown>
  /** What somebody who gets in hears, where that is not "ok" here: the refusal that comes after the access check. */
  hears?: string
  /** It is about what has no company: the three targets are one. */
  whole?: true
}
export type Rows = Readonly<Record<string, Row>>

export const part = (access: Access, call: Row['call'], hears?: string): Row => ({ access, call, ...(hears ? { hears } : {}) })
/** A row about what has no company. */
export const whole = (access: Access, call: Row['call'], hears?: string): Row => ({ ...part(access, call, hears), whole: true })

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

/** What the handler of a route answers when this person opens its address. */
export const read = async (handler: Handler, person: Person | null, address: string, params: Record<string, string> = {}): Promise<Response> =>
  handler(await aWebRequest(person, address), { params: Promise.resolve(params) })

/** The same for JSON that the page of this person posts. */
export const post = async (handler: Handler, person: Person | null, address: string, json: unknown, params: Record<string, string>): Promise<Response> =>
  handler(await aWebRequest(person, address, { method: 'POST', json }), { params: Promise.resolve(params) })

export const newAddress = (): string => `${randomUUID()}@test.example`
