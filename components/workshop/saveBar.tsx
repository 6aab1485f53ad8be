'use client'

import { Check, CloudOff, LoaderCircle, Pencil } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { retryNow } from '@/components/forms/saving'
import type { SaveState } from './autosave/queue'
import { useMounted } from './useMounted'

/** Whether the answers are safe: in words, beside the buttons, read out when it changes. */
export const SaveBar = ({ state, minutes, onRetry }: { state: SaveState; minutes: number; onRetry: () => void }) => {
  const t = useTranslations('workshop')
  const mounted = useMounted()
  return (
    <div className="flex min-w-0 flex-wrap items-center justify-between gap-x-4 text-sm max-sm:w-full max-sm:gap-x-2 max-sm:text-xs">
      <div className="flex flex-wrap items-center gap-x-3">
        <span role="status" data-save-state={state.phase} className="inline-flex min-w-0 items-center gap-1.5 font-medium">
          {mounted ? <Words state={state} /> : t('save.withoutScripts')}
        </span>
        {(state.phase === 'failed' || state.phase === 'signedOut') && (
          <button type="button" className="min-h-11 font-medium underline underline-offset-4" onClick={() => { retryNow(); onRetry() }}>{t('save.tryAgain')}</button>
        )}
        {state.phase === 'closed' && <a href="" className="min-h-11 py-2.5 font-medium underline underline-offset-4">{t('save.toReload')}</a>}
      </div>
      <span className="text-muted">{minutes > 0 ? t('timeLeft', { minutes }) : t('noTimeLeft')}</span>
    </div>
  )
}

const Words = ({ state: { phase, savedAt, faults, conflicts } }: { state: SaveState }) => {
  const t = useTranslations('workshop.save')
  const format = useFormatter()
  const hasTrouble = Object.keys(faults).length + Object.keys(conflicts).length > 0
  if (phase === 'saving') return <><LoaderCircle aria-hidden className="size-4 shrink-0 animate-spin" />{t('saving')}</>
  if (phase === 'failed') return <><CloudOff aria-hidden className="size-4 shrink-0 text-coral-text" /><span><span className="text-coral-text">{t('failed')}.</span> <span className="font-normal">{t('failedHelp')}</span></span></>
  if (phase === 'closed' || phase === 'signedOut') return <><CloudOff aria-hidden className="size-4 shrink-0 text-coral-text" /><span className="text-coral-text">{t(phase)}</span></>
  if (phase === 'dirty' || hasTrouble) return <><Pencil aria-hidden className="size-4 shrink-0 text-muted" />{t('dirty')}</>
  if (savedAt) return <><Check aria-hidden className="size-4 shrink-0 text-green-text" />{t('saved', { time: format.dateTime(new Date(savedAt), { hour: '2-digit', minute: '2-digit' }) })}</>
  return <span className="font-normal text-muted">{t('idle')}</span>
}
