'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState, type KeyboardEvent } from 'react'
import { controlClass } from '@/components/ui/field'
import { classes } from '@/components/ui/classes'
import { useMounted } from '@/components/workshop/useMounted'
import type { ContentFault } from '@/lib/domain/content/faults'
import { Labelled } from './labelled'

export type Option = { value: string; label: string; detail?: string }
type Props = {
  id: string; name: string; label: string; hint: string; values: readonly string[]; faults: readonly ContentFault[]
  nameOf: (value: string) => string
  find: (words: string) => Promise<readonly Option[]>
  onChange: (values: string[]) => void
}

/**
 * A few things out of many: those that were chosen, each to be put away, and a field to find another. Without scripts a
 * box with one on a line.
 */
export const PickedList = (props: Props) => (useMounted() ? <Picker {...props} /> : <Lines {...props} />)

const Lines = ({ id, name, label, hint, values, faults }: Props) => (
  <Labelled id={id} label={label} hint={hint} faults={faults}>
    {control => <textarea rows={3} name={name} defaultValue={values.join('\n')} className={controlClass} {...control} />}
  </Labelled>
)

/** Finds while somebody types, a moment after the last key. */
const useFound = (words: string | null, find: Props['find']): readonly Option[] => {
  const [found, setFound] = useState<readonly Option[]>([])
  useEffect(() => {
    if (words === null) return
    let going = true
    const timer = setTimeout(() => { void find(words).then(options => { if (going) setFound(options) }) }, 150)
    return () => {
      going = false
      clearTimeout(timer)
    }
  }, [words, find])
  return words === null ? [] : found
}

const Picker = ({ id, name, label, hint, values, faults, nameOf, find, onChange }: Props) => {
  const t = useTranslations('content.editor')
  const [words, setWords] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const options = useFound(words, find).filter(({ value }) => !values.includes(value)).slice(0, 8)
  const isOpen = words !== null && options.length > 0
  const active = Math.min(at, options.length - 1)
  const pick = (value: string): void => {
    onChange([...values, value])
    setWords('')
    setAt(0)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return setWords(null)
    if (event.key === 'Backspace' && (words ?? '') === '' && values.length > 0) return onChange(values.slice(0, -1))
    if (event.key === 'Enter') event.preventDefault()
    if (!isOpen) return event.key === 'ArrowDown' ? setWords(words ?? '') : undefined
    if (event.key === 'ArrowDown') setAt((active + 1) % options.length)
    else if (event.key === 'ArrowUp') setAt((active + options.length - 1) % options.length)
    else if (event.key === 'Enter') return pick(options[active]!.value)
    else return
    event.preventDefault()
  }
  return (
    <Labelled id={id} label={label} hint={hint} faults={faults}>
      {control => (
        <div className="relative grid gap-2">
          <input type="hidden" name={name} value={values.join('\n')} />
          {values.length > 0 && (
            <ul className="flex flex-wrap gap-1.5">
              {values.map(value => (
                <li key={value}>
                  <button
                    type="button" onClick={() => onChange(values.filter(one => one !== value))} aria-label={t('putAway', { name: nameOf(value) })}
                    className="inline-flex min-h-10 max-w-full items-center gap-1.5 rounded-full bg-sunken px-3.5 text-[0.9375rem] hover:bg-line"
                  >
                    <span className="min-w-0 truncate">{nameOf(value)}</span><X aria-hidden className="size-4 shrink-0 text-muted" />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <input
            type="text" role="combobox" aria-expanded={isOpen} aria-controls={`${id}-options`} aria-autocomplete="list" autoComplete="off" placeholder={t('find')}
            {...(isOpen ? { 'aria-activedescendant': `${id}-option-${active}` } : {})} className={controlClass} value={words ?? ''}
            onChange={event => { setWords(event.target.value); setAt(0) }} onFocus={() => setWords(words ?? '')} onBlur={() => setWords(null)} onKeyDown={press} {...control}
          />
          <ul
            id={`${id}-options`} role="listbox" aria-label={label} hidden={!isOpen}
            className="absolute inset-x-0 top-full z-20 mt-1 grid max-h-72 overflow-y-auto rounded-xl border border-line bg-surface py-1 shadow-[0_12px_32px_rgb(var(--shade)/0.14)]"
          >
            {options.map((option, index) => (
              <li
                key={option.value} id={`${id}-option-${index}`} role="option" aria-selected={index === active}
                onMouseDown={event => event.preventDefault()} onClick={() => pick(option.value)}
                className={classes('flex min-h-11 cursor-pointer items-center justify-between gap-3 px-3.5 py-1.5', index === active ? 'bg-ink text-paper' : 'hover:bg-sunken')}
              >
                <span className="min-w-0 break-words">{option.label}</span>{option.detail && <span className="shrink-0 text-sm opacity-80">{option.detail}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Labelled>
  )
}
