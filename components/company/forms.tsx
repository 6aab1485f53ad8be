'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { TextField } from '@/components/ui/textField'
import { addCompany, addWorkshop, archiveCompany, giveName } from '@/lib/features/company/actions'

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
