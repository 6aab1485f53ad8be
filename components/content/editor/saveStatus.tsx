'use client'

import { Check, CloudOff, LoaderCircle, Pencil } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { retryNow } from '@/components/forms/saving'
import { useMounted } from '@/components/workshop/useMounted'
import type { DraftState } from './draftQueue'

/** Whether the words are safe: said calmly beside the work, and read out when it changes. */
export const SaveStatus = ({ state, onRetry }: { state: DraftState; onRetry: () => void }) => {
  const t = useTranslations('content.save')
  const mounted = useMounted()
  return (
    <p className="flex min-h-6 flex-wrap items-center gap-x-3 text-sm">
      <span role="status" data-save-state={mounted ? state.phase : 'none'} className="inline-flex min-w-0 items-start gap-1.5">{mounted ? <Words state={state} /> : t('withoutScripts')}</span>
      {(state.phase === 'failed' || state.phase === 'refused') && (
        <button type="button" className="min-h-11 font-medium underline underline-offset-4" onClick={() => { retryNow(); onRetry() }}>{t('tryAgain')}</button>
      )}
    </p>
  )
}

const Words = ({ state: { phase, savedAt, message } }: { state: DraftState }) => {
  const [t, all, format] = [useTranslations('content.save'), useTranslations(), useFormatter()]
  const icon = 'mt-1 size-4 shrink-0'
  if (phase === 'saving') return <><LoaderCircle aria-hidden className={`${icon} animate-spin text-muted`} />{t('saving')}</>
  if (phase === 'dirty') return <><Pencil aria-hidden className={`${icon} text-muted`} />{t('dirty')}</>
  if (phase === 'conflict') return <><CloudOff aria-hidden className={`${icon} text-amber-text`} /><span className="text-amber-text">{t('conflict')}</span></>
  if (phase === 'failed') return <><CloudOff aria-hidden className={`${icon} text-coral-text`} /><span><span className="font-medium text-coral-text">{t('failed')}</span> {t('kept')}</span></>
  if (phase === 'refused') {
    const why = all((message !== null && all.has(message as never) ? message : 'errors.unexpected') as never)
    return <><CloudOff aria-hidden className={`${icon} text-coral-text`} /><span><span className="font-medium text-coral-text">{t('refused')}</span> {why} {t('kept')}</span></>
  }
  if (savedAt) return <><Check aria-hidden className={`${icon} text-green-text`} />{t('saved', { time: format.dateTime(new Date(savedAt), { hour: '2-digit', minute: '2-digit' }) })}</>
  return <span className="text-muted">{t('idle')}</span>
}
