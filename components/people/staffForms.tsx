'use client'

import { useTranslations } from 'next-intl'
import { useAnswer } from '@/components/account/useAnswer'
import { Button } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/textField'
import { staffRoles } from '@/lib/domain/access/policy'
import { changeRole, deactivateStaff, givePublishRight, inviteStaff, reactivateStaff, withdrawStaffInvitation } from '@/lib/features/people/actions'
import type { OpenInvitation, StaffMember } from '@/lib/features/people/view'

/** What became of the last press of a button, read out when it appears. */
const Outcome = ({ message }: { message: string | undefined }) =>
  message ? <p role="alert" className="mt-1 text-sm font-medium text-coral-text">{message}</p> : null

/** Invites a colleague. */
export const InviteStaffForm = () => {
  const t = useTranslations('people')
  const { submit, pending, done, message, fields, typed } = useAnswer(inviteStaff)
  return (
    <form action={submit} noValidate className="grid max-w-md gap-5">
      {message && <Notice kind="warning" live>{message}</Notice>}
      {done && <Notice kind="success" title={t('invited')} live />}
      <TextField name="name" label={t('name')} error={fields.name} defaultValue={typed('name')} autoComplete="off" required maxLength={120} />
      <TextField name="email" type="email" label={t('email')} error={fields.email} defaultValue={typed('email')} autoComplete="off" inputMode="email" required maxLength={320} />
      <Select
        name="role" label={t('role')} error={fields.role} defaultValue={typed('role') || 'strategist'}
        hint={staffRoles.map(role => <span key={role} className="block">{t(`roles.${role}`)}: {t(`roleHints.${role}`)}</span>)}
        options={staffRoles.map(role => ({ value: role, label: t(`roles.${role}`) }))}
      />
      <div><Button type="submit" disabled={pending}>{t(pending ? 'inviting' : 'invite')}</Button></div>
    </form>
  )
}

/** Gives a colleague another role. */
export const RoleForm = ({ person }: { person: StaffMember }) => {
  const t = useTranslations('people')
  const { submit, pending, message } = useAnswer(changeRole)
  return (
    <form action={submit}>
      <input type="hidden" name="userId" value={person.userId} />
      <div className="flex w-full max-w-80 gap-2">
        <select key={person.role} name="role" defaultValue={person.role} aria-label={t('roleOf', { name: person.name })} className={`${controlClass} min-w-0`}>
          {staffRoles.map(role => <option key={role} value={role}>{t(`roles.${role}`)}</option>)}
        </select>
        <Button type="submit" variant="secondary" className="shrink-0" disabled={pending} aria-label={t('saveRoleOf', { name: person.name })}>{t('saveRole')}</Button>
      </div>
      <Outcome message={message} />
    </form>
  )
}

/** Gives a colleague the right to publish texts on the site, or takes it away. An admin always has it. */
export const PublishRightForm = ({ person }: { person: StaffMember }) => {
  const t = useTranslations('people')
  const { submit, pending, message } = useAnswer(givePublishRight)
  if (person.role === 'admin') return null
  return (
    <form action={submit} className="mt-2 flex flex-wrap items-center gap-x-3">
      <input type="hidden" name="userId" value={person.userId} />
      <input type="hidden" name="mayPublish" value={String(!person.mayPublish)} />
      <span className="text-sm text-muted">{t(person.mayPublish ? 'mayPublish' : 'mayNotPublish')}</span>
      <Button type="submit" variant="quiet" disabled={pending} aria-label={t(person.mayPublish ? 'takeRightOf' : 'giveRightOf', { name: person.name })}>
        {t(person.mayPublish ? 'takeRight' : 'giveRight')}
      </Button>
      <Outcome message={message} />
    </form>
  )
}

/** Closes the account of a colleague, or opens it again. */
export const AccountForm = ({ person }: { person: StaffMember }) => {
  const t = useTranslations('people')
  const closed = person.deactivatedAt !== null
  const { submit, pending, message } = useAnswer(closed ? reactivateStaff : deactivateStaff)
  return (
    <form action={submit}>
      <input type="hidden" name="userId" value={person.userId} />
      <Button type="submit" variant={closed ? 'secondary' : 'danger'} disabled={pending} aria-label={t(closed ? 'reactivateOf' : 'deactivateOf', { name: person.name })}>
        {t(closed ? 'reactivate' : 'deactivate')}
      </Button>
      <Outcome message={message} />
    </form>
  )
}

/** Withdraws an invitation to the agency. */
export const WithdrawForm = ({ invitation }: { invitation: OpenInvitation }) => {
  const t = useTranslations('people')
  const { submit, pending, message } = useAnswer(withdrawStaffInvitation)
  return (
    <form action={submit}>
      <input type="hidden" name="invitationId" value={invitation.id} />
      <Button type="submit" variant="quiet" disabled={pending} aria-label={t('withdrawOf', { name: invitation.name })}>{t('withdraw')}</Button>
      <Outcome message={message} />
    </form>
  )
}
