'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { controlClass } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { ContentDocument } from '@/lib/domain/content/document'
import { textDiff } from '@/lib/domain/difference/textDiff'
import { Pieces } from '../pieces'
import type { Theirs } from './draftQueue'
import { mergeDrafts, type Part } from './merge'

type Props = { mine: ContentDocument; base: ContentDocument | null; theirs: Theirs; onSettle: (document: ContentDocument) => void }

const wordsOf = (document: ContentDocument, part: Part): string => {
  const value = document[part]
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.join('\n')
  return value === null ? '' : `${value.alt}\n${value.media}`
}

const isTyped = (part: Part): part is 'title' | 'summary' | 'body' => part === 'title' || part === 'summary' || part === 'body'

/**
 * Somebody else saved this text meanwhile. What only one of both changed is put together; of what both changed, the editor
 * sees both with the difference, and chooses or writes what it becomes. Whatever is chosen, both texts stay in the history.
 */
export const Conflict = ({ mine, base, theirs, onSettle }: Props) => {
  const [t, format] = [useTranslations('content.conflict'), useFormatter()]
  const merged = useMemo(() => mergeDrafts(base, mine, theirs.document), [base, mine, theirs])
  const [chosen, setChosen] = useState<Partial<ContentDocument>>({})
  const name = theirs.by ?? t('somebody')
  const result = { ...merged.document, ...chosen }
  return (
    <section aria-label={t('label')} className="grid gap-5 rounded-2xl border-2 border-amber-strong p-5" data-conflict>
      <Notice kind="warning" live title={t('title', { name, time: format.dateTime(new Date(theirs.at), { dateStyle: 'medium', timeStyle: 'short' }) })}>
        <p>{t('body', { number: theirs.keptAs })}</p>
        {merged.taken.length > 0 && <p>{t('taken', { name, count: merged.taken.length })}</p>}
      </Notice>
      {merged.clashes.map(part => (
        <Clash key={part} part={part} name={name} mine={merged.document} theirs={theirs.document} value={result[part]} onChoose={value => setChosen(now => ({ ...now, [part]: value }))} />
      ))}
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        <Button onClick={() => onSettle(result)}>{t('settle')}</Button>
        <Button variant="quiet" onClick={() => onSettle(theirs.document)}>{t('allTheirs', { name })}</Button>
      </div>
    </section>
  )
}

const Clash = ({ part, name, mine, theirs, value, onChoose }: {
  part: Part; name: string; mine: ContentDocument; theirs: ContentDocument; value: ContentDocument[Part]; onChoose: (value: ContentDocument[Part]) => void
}) => {
  const t = useTranslations('content')
  const [my, their] = [wordsOf(mine, part), wordsOf(theirs, part)]
  const isTheirs = JSON.stringify(value) === JSON.stringify(theirs[part])
  const isMine = JSON.stringify(value) === JSON.stringify(mine[part])
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-1 font-semibold">{t(`part.${part}`)}</legend>
      <p className="text-sm text-muted">{t('conflict.difference', { name })}</p>
      <div className="max-h-80 overflow-y-auto rounded-xl bg-sunken p-4" tabIndex={0} role="group" aria-label={t('conflict.differenceOf', { part: t(`part.${part}`) })}><Pieces pieces={textDiff(their, my)} /></div>
      <div className="flex flex-wrap gap-2">
        <Choice isOn={isMine} onChoose={() => onChoose(mine[part])}>{t('conflict.mine')}</Choice>
        <Choice isOn={isTheirs} onChoose={() => onChoose(theirs[part])}>{t('conflict.theirs', { name })}</Choice>
        {part === 'body' && <Choice isOn={false} onChoose={() => onChoose(`${my.trimEnd()}\n\n${their.trimStart()}`)}>{t('conflict.both')}</Choice>}
      </div>
      {isTyped(part) && (
        <label className="grid gap-1.5 text-sm font-semibold">
          {t('conflict.becomes')}
          <textarea rows={part === 'body' ? 10 : 2} className={classes(controlClass, 'field-sizing-content max-h-96 text-base font-normal')} value={typeof value === 'string' ? value : ''} onChange={event => onChoose(event.target.value)} />
        </label>
      )}
    </fieldset>
  )
}

const Choice = ({ isOn, onChoose, children }: { isOn: boolean; onChoose: () => void; children: string }) => (
  <button
    type="button" aria-pressed={isOn} onClick={onChoose}
    className={classes('min-h-10 rounded-full border px-4', isOn ? 'border-ink bg-ink text-paper' : 'border-line-strong bg-surface hover:border-ink')}
  >
    {children}
  </button>
)
