'use client'

import { useTranslations } from 'next-intl'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { classes } from '@/components/ui/classes'
import { controlClass, Field, FieldError } from '@/components/ui/field'
import type { FieldOf } from '@/components/forms/actionForm'
import type { Reader } from '@/lib/features/comments/view'

type Given = ReturnType<FieldOf>

/** What is being typed after the last "@" before the caret: where it starts, and who fits. */
type Offer = { from: number; people: readonly Reader[] }

const offerAt = (text: string, caret: number, people: readonly Reader[]): Offer | null => {
  const from = text.lastIndexOf('@', caret - 1)
  if (from === -1 || /[\p{L}\p{N}_]/u.test(text[from - 1] ?? '')) return null
  const typed = text.slice(from + 1, caret).toLocaleLowerCase('nl')
  if (typed.includes('\n') || typed.length > 60) return null
  const fitting = people.filter(({ name }) => name.toLocaleLowerCase('nl').split(' ').some((_, index, words) => words.slice(index).join(' ').startsWith(typed)))
  return fitting.length === 0 || fitting.some(({ name }) => name.toLocaleLowerCase('nl') === typed) ? null : { from, people: fitting.slice(0, 6) }
}

/** A text in which "@" offers the people who can read along. Without scripts a list below it does the same. */
export const MentionArea = ({ label, field, mentions, people }: { label: string; field: Given; mentions: Given; people: readonly Reader[] }) => {
  const t = useTranslations('comments')
  const list = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [offer, setOffer] = useState<Offer | null>(null)
  const [at, setAt] = useState(0)
  const look = () => {
    const { value, selectionStart } = area.current!
    setOffer(offerAt(value, selectionStart, people))
    setAt(0)
  }
  const choose = ({ name }: Reader) => {
    if (offer === null) return
    const control = area.current!
    control.setRangeText(`@${name} `, offer.from, control.selectionStart, 'end')
    control.focus()
    setOffer(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (offer === null) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setAt((at + step + offer.people.length) % offer.people.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(offer.people[at]!)
    else if (event.key === 'Escape') setOffer(null)
    else return
    event.preventDefault()
  }
  const { error, ...control } = field
  return (
    <div className="relative grid w-full max-w-2xl gap-3">
      <Field id={field.id} label={label} hint={people.length > 0 ? t('mentionHint') : undefined} error={error}>
        {props => (
          <textarea
            rows={3} maxLength={4000} {...control} {...props} ref={area} onInput={look} onClick={look} onBlur={() => setOffer(null)} onKeyDown={onKeyDown}
            className={classes(controlClass, 'field-sizing-content min-h-20')}
            {...(offer === null ? {} : { 'aria-controls': list, 'aria-activedescendant': `${list}-${at}` })} aria-autocomplete="list"
          />
        )}
      </Field>
      {offer !== null && (
        <ul id={list} role="listbox" aria-label={t('mention')} className="absolute top-full z-20 mt-1 grid w-full max-w-sm rounded-xl border border-line bg-surface p-1 shadow-[0_12px_32px_rgb(var(--shade)/0.14)]">
          {offer.people.map((person, index) => (
            <li
              key={person.id} id={`${list}-${index}`} role="option" aria-selected={index === at}
              onPointerDown={event => { event.preventDefault(); choose(person) }}
              className={classes('flex min-h-11 items-center justify-between gap-3 rounded-lg px-3', index === at && 'bg-sunken')}
            >
              <span className="font-medium">{person.name}</span><span className="text-sm text-muted">{t(person.agency ? 'fromAgency' : 'fromClient')}</span>
            </li>
          ))}
        </ul>
      )}
      <div id={mentions.id} tabIndex={-1} className="empty:hidden"><FieldError id={mentions.id} error={mentions.error} /></div>
      {people.length > 0 && (
        <noscript>
          <label htmlFor={`${mentions.id}-list`} className="font-semibold">{t('mention')}</label>
          <select id={`${mentions.id}-list`} name="mentions" defaultValue="" className={controlClass}>
            <option value="">{t('nobody')}</option>
            {people.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </noscript>
      )}
    </div>
  )
}
