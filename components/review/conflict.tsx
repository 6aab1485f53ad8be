'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import type { Entry } from '@/lib/domain/review/types'
import type { Theirs } from './useDecision'
import { verdictName, verdictTone } from './words'

/**
 * Both texts side by side: what a colleague decided meanwhile, and what was typed here. The link leads to the entry as it
 * stands, which is theirs; the button of the form keeps one's own.
 */
export const Conflict = ({ theirs, kind, address, message, children }: { theirs: Theirs; kind: Entry['kind']; address: string; message: string; children: ReactNode }) => {
  const t = useTranslations('review')
  const format = useFormatter()
  const name = theirs.by ?? ''
  return (
    <div className="grid gap-4">
      <Notice kind="warning" live title={message} />
      <div className="grid gap-4 lg:grid-cols-2">
        <section className="grid content-start gap-2 rounded-xl border border-line-strong bg-surface p-4" data-conflict="theirs">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm font-semibold">
            {theirs.by === null ? t('conflict.ofEngine') : t('conflict.of', { name })}
            {theirs.at && <time dateTime={theirs.at} className="font-normal text-muted">{format.dateTime(new Date(theirs.at), { timeStyle: 'short', dateStyle: 'medium' })}</time>}
          </p>
          {theirs.judgement === 'rejected' && <p className="font-medium text-coral-text">{t('conflict.rejectedBecause', { reason: theirs.reason })}</p>}
          {theirs.judgement === 'accepted' && theirs.by !== null && <p className="text-sm text-muted">{t('conflict.accepted')}</p>}
          {theirs.judgement === 'edited' && <p className="text-sm text-muted">{t('conflict.edited')}</p>}
          <div lang="nl" className="grid gap-1">
            {theirs.words.verdict && theirs.words.verdict !== 'state' && <p><Tag tone={verdictTone[theirs.words.verdict]}>{verdictName(t, kind, theirs.words.verdict)}</Tag></p>}
            {theirs.words.title && <p className="font-heading text-lg leading-snug font-semibold">{theirs.words.title}</p>}
            <p className="whitespace-pre-line">{theirs.words.text}</p>
          </div>
          <p className="mt-1">
            <a href={address} className="text-link inline-flex min-h-11 items-center font-medium">{theirs.by === null ? t('conflict.takeEngine') : t('conflict.take', { name })}</a>
          </p>
        </section>
        <section className="grid content-start gap-4 rounded-xl border-2 border-ink bg-surface p-4" data-conflict="mine">
          <p className="text-sm font-semibold">{t('conflict.mine')}</p>
          {children}
        </section>
      </div>
    </div>
  )
}
