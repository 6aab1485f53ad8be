/** What someone of the agency is. People of a client company have no staff role. */
export const staffRoles = ['editor', 'strategist', 'admin'] as const
export type StaffRole = (typeof staffRoles)[number]

/**
 * Who may use an ability. `anonymous`: everybody, signed in or not. `member`: people of a client company; for an ability
 * about a company only those of that company. `staff`: these roles of the agency, whatever the company. `withRight`: these
 * roles only for who was given the right to publish.
 */
type Grant = {
  readonly about: 'company' | 'nothing'
  readonly anonymous?: true
  readonly member?: true
  readonly staff: readonly StaffRole[]
  readonly withRight?: readonly StaffRole[]
}

const strategists = ['strategist', 'admin'] as const
const everyone = ['editor', 'strategist', 'admin'] as const

/** Every permission of the product. What is not in this table does not exist; the builders of lib/platform/action ask it. */
export const policy = {
  'site.read': { about: 'nothing', anonymous: true, staff: everyone },
  'session.signIn': { about: 'nothing', anonymous: true, staff: everyone },
  'session.signOut': { about: 'nothing', anonymous: true, staff: everyone },
  'session.switchCompany': { about: 'company', member: true, staff: [] },
  'portal.enter': { about: 'nothing', member: true, staff: everyone },
  'workshop.read': { about: 'company', member: true, staff: strategists },
  'workshop.answer': { about: 'company', member: true, staff: strategists },
  'workshop.submit': { about: 'company', member: true, staff: strategists },
  'workshop.export': { about: 'company', member: true, staff: strategists },
  'workshop.reopen': { about: 'company', staff: strategists },
  'workshop.create': { about: 'company', staff: strategists },
  'workshop.import': { about: 'company', staff: strategists },
  'advice.readDraft': { about: 'company', staff: strategists },
  'advice.publish': { about: 'company', staff: strategists },
  'review.read': { about: 'company', staff: strategists },
  'review.write': { about: 'company', staff: strategists },
  'workshop.assign': { about: 'company', staff: strategists },
  'workshop.startRound': { about: 'company', staff: strategists },
  'comment.read': { about: 'company', member: true, staff: strategists },
  'comment.write': { about: 'company', member: true, staff: strategists },
  'comment.resolve': { about: 'company', staff: strategists },
  'phase.decide': { about: 'company', member: true, staff: [] },
  'plan.readDraft': { about: 'company', staff: strategists },
  'plan.write': { about: 'company', staff: strategists },
  'plan.readPublished': { about: 'company', member: true, staff: strategists },
  'export.make': { about: 'company', member: true, staff: strategists },
  'playbook.read': { about: 'nothing', staff: strategists },
  'playbook.edit': { about: 'nothing', staff: strategists },
  'playbook.publish': { about: 'nothing', staff: strategists },
  'reminder.stopByLink': { about: 'nothing', anonymous: true, staff: everyone },
  'reminder.choose': { about: 'nothing', member: true, staff: everyone },
  'advice.readPublished': { about: 'company', member: true, staff: strategists },
  'board.read': { about: 'nothing', staff: strategists },
  'company.read': { about: 'company', member: true, staff: strategists },
  'company.create': { about: 'nothing', staff: strategists },
  'company.update': { about: 'company', staff: strategists },
  'company.archive': { about: 'company', staff: strategists },
  'company.invite': { about: 'company', staff: strategists },
  'company.removeMember': { about: 'company', staff: strategists },
  'staff.manage': { about: 'nothing', staff: ['admin'] },
  'content.read': { about: 'nothing', staff: everyone },
  'content.write': { about: 'nothing', staff: everyone },
  'content.publish': { about: 'nothing', staff: ['admin'], withRight: ['editor', 'strategist'] },
  'content.delete': { about: 'nothing', staff: ['admin'] },
  'media.read': { about: 'nothing', staff: everyone },
  'media.write': { about: 'nothing', staff: everyone },
  'lead.send': { about: 'nothing', anonymous: true, staff: everyone },
  'lead.read': { about: 'nothing', staff: strategists },
  'lead.handle': { about: 'nothing', staff: strategists },
} as const satisfies Record<string, Grant>

export type Ability = keyof typeof policy

/** The abilities that need no sign-in. */
export type OpenAbility = { [A in Ability]: (typeof policy)[A] extends { anonymous: true } ? A : never }[Ability]

/** What the policy needs to know about someone. */
export type Principal = { readonly staffRole: StaffRole | null; readonly companyIds: readonly string[]; readonly mayPublish: boolean }

/** Whether the ability is open to people who are not signed in. */
export function isOpen(ability: Ability): ability is OpenAbility {
  const grant: Grant = policy[ability]
  return grant.anonymous === true
}

/**
 * Whether `principal` may do this to something of this company. `null` as principal is somebody who is not signed in;
 * `null` as company is something of no company: members never get at that with an ability that is about a company.
 */
export function permits(principal: Principal | null, ability: Ability, companyId: string | null): boolean {
  const grant: Grant = policy[ability]
  if (grant.anonymous === true) return true
  if (principal === null) return false
  if (principal.staffRole !== null && grant.staff.includes(principal.staffRole)) return true
  if (principal.staffRole !== null && principal.mayPublish && grant.withRight?.includes(principal.staffRole)) return true
  if (grant.member !== true) return false
  if (grant.about === 'nothing') return principal.companyIds.length > 0
  return companyId !== null && principal.companyIds.includes(companyId)
}
