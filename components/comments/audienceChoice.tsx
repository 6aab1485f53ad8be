'use client'

import { useTranslations } from 'next-intl'
import type { FieldOf } from '@/components/forms/actionForm'

/** Who reads it: the agency alone, or the client too. Said in words, for what a client has read cannot be taken back. */
export const AudienceChoice = ({ company, field, start }: { company: string; field: ReturnType<FieldOf>; start: 'internal' | 'client' }) => {
  const t = useTranslations('comments.audience')
  const chosen = field.defaultValue ?? start
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">{t('label')}</legend>
      <div className="flex flex-wrap gap-x-6">
        {(['internal', 'client'] as const).map(value => (
          <label key={`${value} ${chosen}`} className="flex min-h-11 items-center gap-2.5">
            <input type="radio" name={field.name} value={value} defaultChecked={chosen === value} className="size-5 shrink-0 accent-ink" />
            {t(value, { company })}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
