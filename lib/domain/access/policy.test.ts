import { describe, expect, it } from 'vitest'
import { permits, policy, type Ability, type Principal } from './policy.ts'

const own = 'own-company'
const foreign = 'foreign-company'
const principals = {
  anonymous: null,
  client: { staffRole: null, companyIds: [own], mayPublish: true },
  removed: { staffRole: null, companyIds: [], mayPublish: false },
  editor: { staffRole: 'editor', companyIds: [], mayPublish: false },
  publisher: { staffRole: 'editor', companyIds: [], mayPublish: true },
  strategist: { staffRole: 'strategist', companyIds: [], mayPublish: false },
  admin: { staffRole: 'admin', companyIds: [], mayPublish: false },
} as const satisfies Record<string, Principal | null>

/** Written out by hand and not derived from the policy: both must be changed to let someone in. One letter per principal. */
const allowed: Record<Ability, { own: string; foreign: string }> = {
  'site.read': { own: 'ACRESM', foreign: 'ACRESM' },
  'session.signIn': { own: 'ACRESM', foreign: 'ACRESM' },
  'session.signOut': { own: 'ACRESM', foreign: 'ACRESM' },
  'session.switchCompany': { own: 'C', foreign: '' },
  'portal.enter': { own: 'CESM', foreign: 'CESM' },
  'workshop.read': { own: 'CSM', foreign: 'SM' },
  'workshop.answer': { own: 'CSM', foreign: 'SM' },
  'workshop.submit': { own: 'CSM', foreign: 'SM' },
  'workshop.export': { own: 'CSM', foreign: 'SM' },
  'workshop.reopen': { own: 'SM', foreign: 'SM' },
  'workshop.create': { own: 'SM', foreign: 'SM' },
  'workshop.import': { own: 'SM', foreign: 'SM' },
  'advice.readDraft': { own: 'SM', foreign: 'SM' },
  'advice.publish': { own: 'SM', foreign: 'SM' },
  'review.read': { own: 'SM', foreign: 'SM' },
  'review.write': { own: 'SM', foreign: 'SM' },
  'workshop.assign': { own: 'SM', foreign: 'SM' },
  'workshop.startRound': { own: 'SM', foreign: 'SM' },
  'comment.read': { own: 'CSM', foreign: 'SM' },
  'comment.write': { own: 'CSM', foreign: 'SM' },
  'comment.resolve': { own: 'SM', foreign: 'SM' },
  'phase.decide': { own: 'C', foreign: '' },
  'plan.readDraft': { own: 'SM', foreign: 'SM' },
  'plan.write': { own: 'SM', foreign: 'SM' },
  'plan.readPublished': { own: 'CSM', foreign: 'SM' },
  'export.make': { own: 'CSM', foreign: 'SM' },
  'playbook.read': { own: 'SM', foreign: 'SM' },
  'playbook.edit': { own: 'SM', foreign: 'SM' },
  'playbook.publish': { own: 'SM', foreign: 'SM' },
  'reminder.stopByLink': { own: 'ACRESM', foreign: 'ACRESM' },
  'reminder.choose': { own: 'CESM', foreign: 'CESM' },
  'advice.readPublished': { own: 'CSM', foreign: 'SM' },
  'board.read': { own: 'SM', foreign: 'SM' },
  'company.read': { own: 'CSM', foreign: 'SM' },
  'company.create': { own: 'SM', foreign: 'SM' },
  'company.update': { own: 'SM', foreign: 'SM' },
  'company.archive': { own: 'SM', foreign: 'SM' },
  'company.invite': { own: 'SM', foreign: 'SM' },
  'company.removeMember': { own: 'SM', foreign: 'SM' },
  'staff.manage': { own: 'M', foreign: 'M' },
  'content.read': { own: 'ESM', foreign: 'ESM' },
  'content.write': { own: 'ESM', foreign: 'ESM' },
  'content.publish': { own: 'PM', foreign: 'PM' },
  'content.delete': { own: 'M', foreign: 'M' },
  'media.read': { own: 'ESM', foreign: 'ESM' },
  'media.write': { own: 'ESM', foreign: 'ESM' },
  'lead.send': { own: 'ACRESM', foreign: 'ACRESM' },
  'lead.read': { own: 'SM', foreign: 'SM' },
  'lead.handle': { own: 'SM', foreign: 'SM' },
}
const letters = { anonymous: 'A', client: 'C', removed: 'R', editor: 'E', publisher: 'P', strategist: 'S', admin: 'M' } as const

/** The right to publish adds to what an editor may do; it takes nothing away. */
const may = (letter: string, who: string): boolean => who.includes(letter) || (letter === 'P' && who.includes('E'))

describe('the policy', () => {
  const rows = Object.keys(policy).flatMap(ability =>
    Object.entries(principals).map(([name, principal]) => ({ ability: ability as Ability, name: name as keyof typeof letters, principal })))

  it.each(rows)('$ability for $name', ({ ability, name, principal }) => {
    expect(permits(principal, ability, own)).toBe(may(letters[name], allowed[ability].own))
    expect(permits(principal, ability, foreign)).toBe(may(letters[name], allowed[ability].foreign))
  })

  it('gives a member nothing that belongs to no company', () => {
    expect(permits(principals.client, 'workshop.read', null)).toBe(false)
    expect(permits(principals.client, 'session.switchCompany', null)).toBe(false)
  })

  it('keeps both roles of someone of the agency who also belongs to a client', () => {
    const both = { staffRole: 'editor', companyIds: [own], mayPublish: false } as const
    expect(permits(both, 'workshop.read', own)).toBe(true)
    expect(permits(both, 'workshop.read', foreign)).toBe(false)
    expect(permits(both, 'content.read', null)).toBe(true)
  })
})
