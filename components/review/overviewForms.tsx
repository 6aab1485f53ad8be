'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { Select } from '@/components/ui/select'
import { publishAdvice } from '@/lib/features/advice/actions'
import { assignReview } from '@/lib/features/review/actions'
import type { PersonOption } from '@/lib/features/review/view'

/** Whose work the review is, and who reads along. */
export const AssignForm = ({ workshopId, staff, strategistId, secondReaderId }: {
  workshopId: string; staff: readonly PersonOption[]; strategistId: string | null; secondReaderId: string | null
}) => {
  const t = useTranslations('review.people')
  const options = [{ value: '', label: t('nobody') }, ...staff.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <ActionForm action={assignReview} hidden={{ workshopId }} submit={t('save')} variant="secondary" className="grid justify-items-start gap-5">
      {field => (
        <div className="grid w-full gap-5 sm:grid-cols-2">
          <Select key={`s-${strategistId}`} label={t('strategist')} options={options} defaultValue={strategistId ?? ''} {...field('strategistId')} />
          <Select key={`r-${secondReaderId}`} label={t('secondReader')} optional options={options} defaultValue={secondReaderId ?? ''} {...field('secondReaderId')} />
        </div>
      )}
    </ActionForm>
  )
}

/** Publishes exactly what the strategist was shown. What is still to look at has to be ticked off first. */
export const PublishForm = ({ workshopId, version, playbookVersion, number, fingerprint, company, gaps }: {
  workshopId: string; version: number; playbookVersion: number; number: number; fingerprint: string; company: string; gaps: number
}) => {
  const t = useTranslations('review.publish')
  return (
    <ActionForm
      action={publishAdvice} hidden={{ workshopId, version, playbookVersion, number, fingerprint }} submit={t('button', { number })}
      className="grid justify-items-start gap-4"
    >
      {field => {
        const { id, error } = field('confirmed')
        return (
          <>
            {gaps > 0 && (
              <label htmlFor={id} className="flex min-h-11 max-w-prose items-start gap-3 py-1.5">
                <input
                  id={id} type="checkbox" name="confirmed" required className="mt-0.5 size-5 shrink-0 accent-ink"
                  {...(error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {})}
                />
                <span>
                  {t('confirm', { count: gaps })}
                  {error && <span id={`${id}-error`} className="mt-1 block font-medium text-coral-text">{error}</span>}
                </span>
              </label>
            )}
            <p className="text-sm text-muted">{t('help', { company })}</p>
          </>
        )
      }}
    </ActionForm>
  )
}
