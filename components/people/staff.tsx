import { useFormatter, useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { OpenInvitation, StaffMember, StaffView } from '@/lib/features/people/view'
import { AccountForm, InviteStaffForm, PublishRightForm, RoleForm, WithdrawForm } from './staffForms'

const useDay = () => {
  const format = useFormatter()
  return (moment: string): string => format.dateTime(new Date(moment), { dateStyle: 'long' })
}

const Who = ({ name, email, isYou = false }: { name: string; email: string; isYou?: boolean }) => {
  const t = useTranslations('people')
  return (
    <span className="grid justify-items-start gap-0.5">
      <span className="flex flex-wrap items-center gap-2">{name}{isYou && <Tag>{t('you')}</Tag>}</span>
      <span className="text-sm font-normal break-all text-muted">{email}</span>
    </span>
  )
}

const State = ({ person: { deactivatedAt } }: { person: StaffMember }) => {
  const t = useTranslations('people')
  const day = useDay()
  return deactivatedAt === null ? <Tag tone="tone-green-0" className="justify-self-start">{t('active')}</Tag> : <Tag className="justify-self-start">{t('deactivated', { date: day(deactivatedAt) })}</Tag>
}

const Validity = ({ invitation: { expired, expiresAt } }: { invitation: OpenInvitation }) => {
  const t = useTranslations('people')
  const day = useDay()
  return <span className="text-sm">{expired ? t('expired') : t('validUntil', { date: day(expiresAt) })}</span>
}

/** The people of the agency: who they are, what they may, and who was invited. */
export const Staff = ({ staff: { people, invitations } }: { staff: StaffView }) => {
  const t = useTranslations('people')
  return (
    <div className="grid gap-14">
      <Table
        caption={t('lead')} rows={people} rowKey={person => person.userId}
        columns={[
          { key: 'who', label: t('name'), cell: person => <Who {...person} /> },
          { key: 'role', label: t('role'), cell: person => <div><RoleForm person={person} /><PublishRightForm person={person} /></div> },
          { key: 'state', label: t('state'), cell: person => <State person={person} /> },
          { key: 'actions', label: t('actions'), cell: person => <AccountForm person={person} /> },
        ]}
      />
      <section aria-labelledby="invitations">
        <h2 id="invitations" className="mb-3 text-xl">{t('invitationsTitle')}</h2>
        {invitations.length === 0 ? <p className="text-muted">{t('noInvitations')}</p> : (
          <Table
            caption={t('invitationsTitle')} rows={invitations} rowKey={invitation => invitation.id}
            columns={[
              { key: 'who', label: t('name'), cell: invitation => <Who {...invitation} /> },
              { key: 'role', label: t('role'), cell: invitation => t(`roles.${invitation.role}`) },
              { key: 'state', label: t('state'), cell: invitation => <Validity invitation={invitation} /> },
              { key: 'actions', label: t('actions'), cell: invitation => <WithdrawForm invitation={invitation} /> },
            ]}
          />
        )}
      </section>
      <section aria-labelledby="invite">
        <h2 id="invite" className="mb-4 text-xl">{t('inviteTitle')}</h2>
        <InviteStaffForm />
      </section>
    </div>
  )
}
