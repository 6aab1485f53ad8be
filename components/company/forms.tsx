'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { TextArea, TextField } from '@/components/ui/textField'
import { addCompany, addWorkshop, archiveCompany, giveName } from '@/lib/features/company/actions'
import { invitePerson, removeMember, withdrawInvitation } from '@/lib/features/people/actions'
import { reopen } from '@/lib/features/workshop/actions'

/** Adds a client with its first workshop. */
export const NewCompanyForm = ({ year }: { year: number }) => {
  const t = useTranslations('company.new')
  return (
    <ActionForm action={addCompany} submit={t('submit')} className="grid max-w-xl justify-items-start gap-6">
      {field => (
        <>
          <TextField label={t('name')} {...field('name')} required maxLength={120} autoComplete="organization" className="w-full" />
          <TextField
            label={t('workshop')} hint={t('workshopHint')} defaultValue={t('workshopDefault', { year: String(year) })}
            {...field('workshopTitle')} required maxLength={120} className="w-full"
          />
        </>
      )}
    </ActionForm>
  )
}

export const RenameForm = ({ companyId, name }: { companyId: string; name: string }) => {
  const t = useTranslations('company.settings')
  return (
    <ActionForm action={giveName} hidden={{ companyId }} submit={t('rename')} variant="secondary">
      {field => <TextField label={t('name')} defaultValue={name} {...field('name')} required maxLength={120} className="w-full max-w-md" />}
    </ActionForm>
  )
}

/** Archives a company, or brings it back. */
export const ArchiveForm = ({ companyId, archived }: { companyId: string; archived: boolean }) => {
  const t = useTranslations('company.settings')
  return (
    <ActionForm
      action={archiveCompany} hidden={{ companyId, archived: !archived }} variant={archived ? 'secondary' : 'danger'}
      submit={t(archived ? 'unarchive' : 'archive')} className="grid justify-items-start gap-3"
    >
      {() => <p className="text-sm text-muted">{t(archived ? 'unarchiveHelp' : 'archiveHelp')}</p>}
    </ActionForm>
  )
}

export const AddWorkshopForm = ({ companyId, year }: { companyId: string; year: number }) => {
  const t = useTranslations('company')
  return (
    <ActionForm action={addWorkshop} hidden={{ companyId }} submit={t('workshops.addSubmit')} variant="secondary">
      {field => (
        <TextField
          label={t('workshops.addTitle')} defaultValue={t('new.workshopDefault', { year: String(year) })}
          {...field('title')} required maxLength={120} className="w-full max-w-md"
        />
      )}
    </ActionForm>
  )
}

/** Invites somebody of the client by mail. */
export const InviteForm = ({ companyId }: { companyId: string }) => {
  const t = useTranslations('company.people')
  return (
    <ActionForm action={invitePerson} hidden={{ companyId }} submit={t('send')} success={t('sent')}>
      {field => (
        <div className="grid w-full max-w-2xl gap-5 sm:grid-cols-2 sm:items-end">
          <TextField label={t('name')} {...field('name')} required maxLength={120} autoComplete="off" />
          <TextField label={t('email')} {...field('email')} type="email" required maxLength={254} autoComplete="off" />
        </div>
      )}
    </ActionForm>
  )
}

/** Takes somebody's place away; it says first what that means. */
export const RemoveForm = ({ membershipId, name }: { membershipId: string; name: string }) => {
  const t = useTranslations('company.people')
  return (
    <ActionForm
      action={removeMember} hidden={{ membershipId }} submit={t('remove')} label={t('removeOf', { name })} variant="danger"
      className="grid justify-items-start gap-3"
    >
      {() => <p className="text-sm">{t('removeHelp', { name })}</p>}
    </ActionForm>
  )
}

export const WithdrawForm = ({ invitationId, name }: { invitationId: string; name: string }) => {
  const t = useTranslations('company.people')
  return <ActionForm action={withdrawInvitation} hidden={{ invitationId }} submit={t('withdraw')} label={t('withdrawOf', { name })} variant="quiet" className="grid" />
}

/** Inviting the same address again renews the invitation and mails it again. */
export const InviteAgainForm = ({ companyId, name, email }: { companyId: string; name: string; email: string }) => {
  const t = useTranslations('company.people')
  return (
    <ActionForm
      action={invitePerson} hidden={{ companyId, name, email }} submit={t('again')} label={t('againOf', { name })} success={t('sent')} variant="quiet"
      className="grid"
    />
  )
}

/** Sends a workshop back to the client, with the reason that they will read. */
export const ReopenForm = ({ workshopId, version }: { workshopId: string; version: number }) => {
  const t = useTranslations('company.workshops')
  const locale = useLocale()
  return (
    <ActionForm action={reopen} hidden={{ workshopId, version, locale }} submit={t('reopenSend')} variant="secondary">
      {field => <TextArea label={t('reopenReason')} hint={t('reopenHint')} {...field('reason')} required maxLength={1000} className="w-full max-w-xl" />}
    </ActionForm>
  )
}
