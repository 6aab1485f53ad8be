'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { classes } from '@/components/ui/classes'
import { controlClass } from '@/components/ui/field'
import type { Locale } from '@/lib/domain/text'
import { block } from './edits'
import type { BodyView, mountBody } from './codeMirror'
import { findTerms } from './findTerms'
import { PictureDialog, type Uploaded } from './pictureDialog'
import { Toolbar } from './toolbar'

type Props = { id: string; name: string; label: string; hint: string; value: string; locale: Locale; onChange: (value: string) => void }

/**
 * The body of a text, in Markdown. The page brings a textarea; an editor with buttons takes its place when it has come,
 * with the same words, the focus and the cursor where they were.
 */
export const BodyEditor = ({ id, name, label, hint, value, locale, onChange }: Props) => {
  const t = useTranslations('content.body')
  const [ready, setReady] = useState(false)
  const [pictures, setPictures] = useState<readonly File[] | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<BodyView>(null)
  const labels = useId()
  const changed = useEffectEvent(onChange)
  /** Called once: the editor keeps what it was made with; what changes reaches it through `changed` and `setValue`. */
  const mount = useEffectEvent((make: typeof mountBody, parent: HTMLElement, textarea: HTMLTextAreaElement): void => {
    const hadFocus = document.activeElement === textarea
    view.current = make({
      parent, value: textarea.value, lang: locale, notPublic: t('notPublic'),
      attributes: { id: `${id}-editor`, 'aria-labelledby': `${labels}-label`, 'aria-describedby': `${labels}-hint` },
      handlers: {
        onChange: typed => changed(typed), choices: words => findTerms(locale, words),
        onPictures: files => { setPictures(files); return true },
      },
    })
    setReady(true)
    if (hadFocus) view.current.focus([textarea.selectionStart, textarea.selectionEnd])
  })

  useEffect(() => {
    let gone = false
    const [parent, textarea] = [place.current, area.current]
    if (parent === null || textarea === null) return
    void import('./codeMirror').then(editor => { if (!gone) mount(editor.mountBody, parent, textarea) })
    return () => {
      gone = true
      view.current?.destroy()
      view.current = null
      setReady(false)
    }
  }, [])

  useEffect(() => { view.current?.setValue(value) }, [value, ready])

  const insert = (uploaded: readonly Uploaded[]): void => {
    setPictures(null)
    const lines = uploaded.map(({ id: media, alt }) => `![${alt.replace(/[[\]\\]/g, '\\$&')}](media:${media})`).join('\n\n')
    view.current?.apply((text, at) => block(text, at, lines, [lines.length, lines.length]))
  }
  return (
    <div className="grid gap-1.5">
      {ready
        ? <span id={`${labels}-label`} className="justify-self-start font-semibold" onClick={() => view.current?.focus()}>{label}</span>
        : <label id={`${labels}-label`} htmlFor={id} className="justify-self-start font-semibold">{label}</label>}
      <p id={`${labels}-hint`} className="text-sm text-muted">{hint}</p>
      <div className={classes(ready && 'rounded-lg border border-line-strong bg-surface')}>
        {ready && <Toolbar view={() => view.current} controls={`${id}-editor`} onPicture={() => setPictures([])} />}
        <div ref={place} />
        <textarea
          ref={area} id={id} name={name} lang={locale} rows={18} value={value} onChange={event => onChange(event.target.value)}
          hidden={ready} aria-describedby={`${labels}-hint`} className={classes(controlClass, 'field-sizing-content min-h-72')}
        />
      </div>
      {pictures !== null && <PictureDialog files={pictures} locale={locale} onDone={insert} onClose={() => { setPictures(null); view.current?.focus() }} />}
    </div>
  )
}
