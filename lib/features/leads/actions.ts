'use server'

import { judgeSending, mayMove } from '../../domain/lead/lead.ts'
import type { Locale } from '../../domain/text.ts'
import { answersInQuery } from '../../domain/workshop/shortTest.ts'
import { action } from '../../platform/action/action.ts'
import { done, refuse, type Result } from '../../platform/action/result.ts'
import { ageOfStamp } from '../../platform/auth/formStamp.ts'
import type { Tx } from '../../platform/db/db.ts'
import { addressOf as addressOfPage } from '../../platform/i18n/address.ts'
import { queueMail } from '../../platform/mail/outbox.ts'
import { mailWords, fill } from '../../platform/mail/words.ts'
import { addressOf, networkOf } from '../../platform/session/client.ts'
import { createCompany, nameIsTaken } from '../company/store.ts'
import { inviteByMail } from '../people/storeInvitations.ts'
import { leadMail } from './mail.ts'
import { makeClientInput, moveLeadInput, sendLeadInput } from './schema.ts'
import { keepLead, knownAs, leadSubject, lockLead, moveLead, readersOfLeads, startFromTest } from './store.ts'

const localeFrom = (stored: string): Locale => (stored === 'en' ? 'en' : 'nl')
const changedMeanwhile = refuse('conflict', { message: 'leads.errors.changed' })

/** Takes a request from the public site. A program hears what a person hears, as late, and leaves nothing, not even in the audit trail. */
export const sendLead = action({
  name: 'lead.send',
  input: sendLeadInput,
  ability: 'lead.send',
  subject: async () => ({ companyId: null, id: 'contact' }),
  limits: ({ input, request }) => [
    { name: 'request per machine', of: addressOf(request), most: 10, seconds: 3600 },
    { name: 'request per network', of: networkOf(addressOf(request)), most: 30, seconds: 3600 },
    { name: 'request per address', of: input.email, most: 5, seconds: 86_400 },
  ],
  leastMilliseconds: 350,
  untraced: true,
  run: async ({ input: { topic, stamp, answers, sendAnswers, ...lead }, locale, tx }) => {
    const now = new Date()
    const verdict = judgeSending({ trap: topic, age: ageOfStamp(stamp, now) })
    if (verdict === 'stale') return refuse('refused', { message: 'leads.errors.stale' })
    if (verdict === 'drop') return done(null)
    const kept = await keepLead(tx, { ...lead, locale, answers: sendAnswers === undefined ? null : answersInQuery(answers) }, now)
    if (kept === null) return done(null)
    for (const reader of await readersOfLeads(tx)) {
      await queueMail(tx, { recipient: reader.email, ...leadMail(localeFrom(reader.locale), { reader: reader.name, name: lead.name, company: lead.companyName }) })
    }
    return done(null)
  },
  goTo: ({ locale }) => addressOfPage('/contact/sent', locale),
})

/** Notes that somebody was answered, or closes a request. */
export const handleLead = action({
  name: 'lead.move',
  input: moveLeadInput,
  ability: 'lead.handle',
  subject: ({ leadId }, db) => leadSubject(db, leadId),
  run: async ({ input: { leadId, move }, actor, tx }) =>
    (await moveLead(tx, leadId, move, { id: actor.userId, now: new Date() })) ? done(null) : changedMeanwhile,
  detail: ({ move }) => ({ move }),
})

type Convertible = NonNullable<Awaited<ReturnType<typeof lockLead>>>
type Maker = { userId: string; name: string }
type Client = { companyId: string; companyName: string; invites: boolean }

/**
 * The company of somebody who is known by address, or a new one with its first workshop. Never an existing one by its name:
 * anybody can write a name in a form, and would be let in with what is another's.
 */
async function companyFor(tx: Tx, lead: Convertible, name: string, by: Maker, now: Date): Promise<Result<Client>> {
  const known = (await knownAs(tx, [lead.email], now)).get(lead.email)
  if (known?.as === 'deactivated') return refuse('conflict', { message: 'leads.errors.deactivated' })
  if (known?.company) return done({ companyId: known.company.id, companyName: known.company.name, invites: known.as === 'invited' })
  if (await nameIsTaken(tx, name)) return refuse('invalid', { fields: { companyName: 'leads.errors.nameTaken' } })
  const workshopTitle = fill(mailWords(localeFrom(lead.locale)).lead.workshop, { year: String(now.getFullYear()) })
  const { companyId, workshopId } = await createCompany(tx, { name, workshopTitle })
  if (lead.answers) await startFromTest(tx, workshopId, lead.answers, { id: by.userId, now })
  return done({ companyId, companyName: name, invites: true })
}

/** Makes a client of a request: a company with a workshop that starts from the test, and an invitation. Pressed twice, it happens once. */
export const makeClient = action({
  name: 'lead.makeClient',
  input: makeClientInput,
  ability: 'lead.handle',
  subject: ({ leadId }, db) => leadSubject(db, leadId),
  limits: ({ actor }) => [{ name: 'invitations', of: actor.userId, most: 20, seconds: 86_400 }],
  run: async ({ input, actor, tx }): Promise<Result<{ companyId: string }>> => {
    const now = new Date()
    const lead = await lockLead(tx, input.leadId)
    if (lead?.state === 'client' && lead.companyId !== null) return done({ companyId: lead.companyId })
    if (lead === null || !mayMove(lead.state, 'makeClient')) return changedMeanwhile
    const client = await companyFor(tx, lead, input.companyName ?? lead.companyName, actor, now)
    if (!client.ok) return client
    const { companyId, companyName, invites } = client.value
    if (invites) {
      const by = { inviter: { id: actor.userId, name: actor.name }, place: companyName, locale: localeFrom(lead.locale), now }
      await inviteByMail(tx, { email: lead.email, name: lead.name, companyId, staffRole: null }, by)
    }
    await moveLead(tx, lead.id, 'makeClient', { id: actor.userId, now, companyId })
    return done({ companyId })
  },
  detail: (_, { companyId }) => ({ companyId }),
  goTo: ({ locale }, { companyId }) => addressOfPage('/portal/companies/[companyId]', locale, { companyId }),
})
