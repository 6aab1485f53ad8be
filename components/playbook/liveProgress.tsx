'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { DryRunHead } from '@/lib/features/playbook/view'
import styles from './playbook.module.css'

type Progress = Pick<DryRunHead, 'state' | 'done' | 'total'>
const every = 600
const isOver = ({ state }: Progress): boolean => state === 'done' || state === 'failed'

async function ask(dryRunId: string): Promise<Progress | null> {
  const answer = await fetch(`/api/playbook/dry-runs/${dryRunId}`).catch(() => null)
  if (answer?.ok !== true) return null
  const result = await answer.json() as { ok: boolean; value?: Progress }
  return result.value ?? null
}

/** How far a dry run is: asks on until it is over and then shows what it found. Without scripts the page is reloaded. */
export const LiveProgress = ({ run }: { run: DryRunHead }) => {
  const [t, format, router] = [useTranslations('playbook.dryRun'), useFormatter(), useRouter()]
  const [now, setNow] = useState<Progress>(run)
  const over = isOver(run)
  useEffect(() => {
    if (over) return
    let going = true
    const timer = setInterval(() => {
      void ask(run.id).then(next => {
        if (!going || next === null) return
        setNow(next)
        if (!isOver(next)) return
        going = false
        clearInterval(timer)
        router.refresh()
      })
    }, every)
    return () => {
      going = false
      clearInterval(timer)
    }
  }, [over, run.id, router])
  const shown = over ? run : now
  const text = t('count', { done: format.number(shown.done), total: format.number(shown.total) })
  return (
    <div className="grid gap-1.5">
      <div className="flex justify-between gap-4 text-sm">
        <span className="font-medium">{t(`state.${shown.state}`)}</span>
        <span className="text-muted tabular-nums">{shown.total > 0 ? text : ''}</span>
      </div>
      <progress className={styles.bar} aria-label={t('progress')} max={Math.max(1, shown.total)} value={shown.done}>{text}</progress>
      <noscript><p className="text-sm text-muted">{t('reload')}</p></noscript>
    </div>
  )
}
