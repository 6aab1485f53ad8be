'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { Select } from '@/components/ui/select'
import { requestExport } from '@/lib/features/exports/actions'
import { formats } from '@/lib/features/exports/view'

export type EditionOption = { value: string; label: string }

/** Which version, and as which kind of file. */
export const RequestForm = ({ workshopId, editions }: { workshopId: string; editions: readonly EditionOption[] }) => {
  const t = useTranslations('exports')
  return (
    <ActionForm action={requestExport} hidden={{ workshopId, locale: useLocale() }} submit={t('make')} className="grid max-w-2xl justify-items-start gap-7">
      {field => {
        const edition = field('edition')
        const format = field('format')
        return (
          <>
            <Select label={t('edition.label')} {...edition} options={editions} className="w-full max-w-md" />
            <fieldset id={format.id} className="grid w-full gap-2">
              <legend className="mb-1.5 font-semibold">{t('format.label')}</legend>
              {format.error && <p className="font-medium text-coral-text">{format.error}</p>}
              {formats.map(name => (
                <label key={name} className="flex cursor-pointer gap-3 rounded-xl border border-line p-4 hover:border-line-strong has-checked:border-ink has-checked:bg-surface">
                  <input type="radio" name="format" value={name} defaultChecked={name === (format.defaultValue ?? 'pdf')} className="mt-1 size-5 shrink-0 accent-ink" />
                  <span><span className="block font-semibold">{t(`format.${name}.name`)}</span><span className="text-[0.9375rem] text-muted">{t(`format.${name}.what`)}</span></span>
                </label>
              ))}
            </fieldset>
            <p className="text-sm text-muted">{t('limit')}</p>
          </>
        )
      }}
    </ActionForm>
  )
}
