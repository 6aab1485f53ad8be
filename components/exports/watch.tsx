'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Progress } from '@/components/ui/progress'
import { useRouter } from '@/lib/platform/i18n/navigation'

type Answer = { ok: boolean; value?: { state: string; progress: number } }

/** How often the page asks how far a file is, in milliseconds. */
const pause = 1000

/** How far a file is; asks again every second, and shows the page anew when it is there. Without scripts one reloads. */
export const Watch = ({ exportId, name, progress, state }: { exportId: string; name: string; progress: number; state: 'queued' | 'running' }) => {
  const t = useTranslations('exports.files')
  const router = useRouter()
  const [percent, setPercent] = useState(progress)
  useEffect(() => {
    let ended = false
    const ask = async (): Promise<void> => {
      const answer = await fetch(`/api/exports/${exportId}`).then(response => response.json() as Promise<Answer>).catch(() => null)
      if (ended) return
      if (answer?.value) setPercent(answer.value.progress)
      if (answer?.value?.state === 'done' || answer?.value?.state === 'failed') return router.refresh()
      timer = setTimeout(() => void ask(), pause)
    }
    let timer = setTimeout(() => void ask(), pause)
    return () => {
      ended = true
      clearTimeout(timer)
    }
  }, [exportId, router])
  return (
    <div className="grid gap-2">
      <Progress label={t('progress', { name })} done={percent} total={100} text={t(percent === 0 ? state : 'percent', { percent })} />
      <noscript><p className="text-sm text-muted">{t('reload')}</p></noscript>
    </div>
  )
}
