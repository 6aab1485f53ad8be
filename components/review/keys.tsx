'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useSyncExternalStore, type RefObject } from 'react'
import { useMounted } from '@/components/workshop/useMounted'

const stored = 'review-shortcuts'
const listeners = new Set<() => void>()
/** Whether somebody wants shortcuts, on this device; they are on until switched off. */
const wanted = (): boolean => {
  try { return localStorage.getItem(stored) !== 'off' } catch { return true }
}
const want = (on: boolean): void => {
  try { localStorage.setItem(stored, on ? 'on' : 'off') } catch { /* Private browsing: it holds until the page is left. */ }
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => { listeners.delete(listener) }
}

const entries = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-entry]')]
const currentEntry = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-entry]') ?? null

function step(by: 1 | -1): void {
  const all = entries()
  const at = all.indexOf(currentEntry()!)
  const next = at === -1 ? all.find(entry => by === 1 && entry.getBoundingClientRect().top > 0) ?? all[0] : all[at + by]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'center' })
}

/** Opens what belongs to a key and puts the focus in its first field; the same key again closes it. */
function open(key: 'edit' | 'reject' | 'original'): void {
  const fold = currentEntry()?.querySelector<HTMLDetailsElement>(`details[data-key="${key}"]`)
  if (!fold) return
  fold.open = !fold.open
  if (fold.open) (fold.querySelector<HTMLElement>('input:not([type="hidden"]), textarea') ?? fold.querySelector('summary'))?.focus()
  fold.scrollIntoView({ block: 'nearest' })
}

function accept(): void {
  const button = currentEntry()?.querySelector<HTMLButtonElement>('button[data-key="accept"]')
  if (!button || button.disabled) return
  button.form?.requestSubmit(button)
  step(1)
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null)

/**
 * Going through the entries by keyboard. Single keys work only while no field has the focus, and can be switched off
 * (WCAG 2.1.4). Everything that they do can be done without them.
 */
export const ReviewKeys = () => {
  const t = useTranslations('review.keys')
  const on = useSyncExternalStore(subscribe, wanted, () => true)
  const ready = useMounted()
  const help = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const doing = doingOf(event.key, help)
      if (doing === undefined) return
      event.preventDefault()
      doing()
    }
    document.addEventListener('keydown', press)
    return () => { document.removeEventListener('keydown', press) }
  }, [on])
  return (
    <details ref={help} data-ready={ready} className="min-w-0 open:w-full noscript:hidden">
      <summary className="inline-flex min-h-11 items-center gap-2 text-sm font-medium text-muted hover:text-ink">
        <Key>?</Key>{t('title')}
      </summary>
      <div className="mt-1 grid max-w-2xl gap-4 rounded-2xl bg-sunken p-4 sm:p-5">
        <dl className="grid gap-x-8 gap-y-1.5 sm:grid-cols-2">
          {list.map(([keys, name]) => (
            <div key={name} className="flex items-center gap-3"><dt className="flex w-16 gap-1">{keys.map(key => <Key key={key}>{key}</Key>)}</dt><dd>{t(name)}</dd></div>
          ))}
        </dl>
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" checked={on} onChange={event => { want(event.target.checked) }} className="size-5 accent-ink" />{t('on')}
        </label>
      </div>
    </details>
  )
}

const list = [
  [['j', '↓'], 'next'], [['k', '↑'], 'previous'], [['a'], 'accept'], [['e'], 'edit'], [['r'], 'reject'], [['o'], 'original'], [['?'], 'help'],
] as const

const Key = ({ children }: { children: string }) => (
  <kbd className="inline-grid min-w-6 place-items-center rounded-md border border-line-strong bg-surface px-1.5 font-sans text-sm font-semibold text-ink">{children}</kbd>
)

/** What a key does; the arrows only while an entry has the focus, for elsewhere they scroll. */
function doingOf(key: string, help: RefObject<HTMLDetailsElement | null>): (() => void) | undefined {
  const inEntry = currentEntry() !== null
  if (key === 'j' || (key === 'ArrowDown' && inEntry)) return () => { step(1) }
  if (key === 'k' || (key === 'ArrowUp' && inEntry)) return () => { step(-1) }
  if (key === '?') return () => { if (help.current) help.current.open = !help.current.open }
  if (!inEntry) return undefined
  return { a: accept, e: () => { open('edit') }, r: () => { open('reject') }, o: () => { open('original') } }[key]
}
