'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { visit } from '@/lib/features/content/actions'
import type { Visitor } from '@/lib/features/content/view'

const every = 20_000

type Props = {
  editionId: string
  here: readonly Visitor[]
  /** From the moment that somebody works on it. */
  active: boolean
  /** Hears which version of the draft there is by now. */
  onNewer: (version: number) => void
}

/** Says that this text is open here, and hears who else has it open. */
const useVisitors = ({ editionId, here: first, active, onNewer }: Props): readonly Visitor[] => {
  const [here, setHere] = useState(first)
  const tellVersion = useRef(onNewer)
  useEffect(() => { tellVersion.current = onNewer })
  useEffect(() => {
    if (!active) return
    let going = true
    const tell = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return
      const result = await visit({ editionId }).catch(() => null)
      if (!going || result?.ok !== true) return
      setHere(result.value.here)
      tellVersion.current(result.value.version)
    }
    void tell()
    const timer = setInterval(() => { void tell() }, every)
    return () => {
      going = false
      clearInterval(timer)
    }
  }, [editionId, active])
  return here
}

/** Who else has this text open: said before anything is typed. */
export const Presence = (props: Props) => {
  const [t, format] = [useTranslations('content.here'), useFormatter()]
  const visitors = useVisitors(props)
  const names = format.list(visitors.map(({ name }) => name))
  return (
    <div role="status">
      {visitors.length > 0 && <Notice kind="warning" className="mt-4" title={t('title', { names, count: visitors.length })}><p className="text-sm">{t('body')}</p></Notice>}
    </div>
  )
}
