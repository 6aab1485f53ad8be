'use client'

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { pause, useLeaving } from '@/components/forms/saving'
import type { Locale } from '@/lib/domain/text'
import { fieldsFrom, fieldsOfQuestion } from '@/lib/domain/workshop/form/fields'
import { readAnswer, readEvidence } from '@/lib/domain/workshop/form/read'
import type { QuestionKey, Section } from '@/lib/domain/workshop/questions'
import type { FieldValues, QuestionView, Receipt } from '@/lib/features/workshop/view'
import { SaveQueue, type Reading, type Readings, type SaveState, type Sent, type Shelved } from './autosave/queue'

const afterTyping = 800
const afterChoosing = 150

export const readingOf = (key: QuestionKey, fields: FieldValues): Reading =>
  ({ value: readAnswer(key, fields), evidence: readEvidence(key, fields), fields })

/** Random without needing a secure address, as `randomUUID` does. */
const makeKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const readShelf = (name: string): Shelved => {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '{}') as Shelved
  } catch {
    return {}
  }
}
const writeShelf = (name: string, kept: Shelved): void => {
  try {
    if (Object.keys(kept).length === 0) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(kept))
  } catch {
    // Without storage, or with a full one, the text still stands in the page.
  }
}
const nothingKept: Shelved = {}
/** What an earlier visit could not save, as it was when this page woke up. */
const useShelf = (name: string) => {
  const [shelf] = useState(() => {
    let first: Shelved | undefined
    return { first: () => (first ??= readShelf(name)), write: (kept: Shelved) => { writeShelf(name, kept) } }
  })
  return { shelf, kept: useSyncExternalStore(never, shelf.first, () => nothingKept) }
}
const never = () => () => undefined

const senderFor = (workshopId: string, section: Section, locale: Locale) => async (body: object): Promise<Sent> => {
  const text = JSON.stringify({ ...body, section, locale })
  try {
    const answer = await fetch(`/api/workshops/${workshopId}/answers`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: text, credentials: 'same-origin', keepalive: text.length < 60_000,
    })
    if (answer.status === 401) return { receipt: null, because: 'signedOut' }
    if (answer.status >= 500 || answer.status === 429 || answer.status === 408) return { receipt: null, because: 'lost' }
    const read = (await answer.json()) as Partial<Receipt>
    return read.saved ? { receipt: read as Receipt } : { receipt: null, because: 'closed' }
  } catch {
    return { receipt: null, because: 'lost' }
  }
}

/** What this browser knows to be saved since the page was made: a page from the browser's history may show less. */
const newer = new Map<string, { version: number; fields: FieldValues }>()
const placeOf = (workshopId: string, key: QuestionKey) => `${workshopId} ${key}`

/** The questions of a page, brought up to what this browser saved since. */
export const upToDate = (workshopId: string, questions: readonly QuestionView[]): QuestionView[] => questions.map(question => {
  const known = newer.get(placeOf(workshopId, question.key))
  return known && known.version > question.version ? { ...question, version: known.version, fields: known.fields } : question
})

type Options = { workshopId: string; section: Section; locale: Locale; questions: readonly QuestionView[] }

/** Saves a form while it is filled in. `note` is called at every change; `flush` waits until all is saved. */
export const useAutosave = ({ workshopId, section, locale, questions }: Options) => {
  const [state, setState] = useState<SaveState>({ phase: 'idle', savedAt: null, faults: {}, conflicts: {}, receipt: null })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const form = useRef<HTMLFormElement>(null)
  const { shelf, kept } = useShelf(`klantreis ${workshopId} ${section}`)
  const [queue] = useState(() => new SaveQueue({
    start: Object.fromEntries(questions.map(({ key, fields, version }) => [key, { reading: readingOf(key, fields), version }])),
    send: senderFor(workshopId, section, locale), shelf, makeKey, onChange: setState, pause,
  }))

  const read = useCallback((): Readings => {
    if (!form.current) return {}
    const fields = fieldsFrom(new FormData(form.current))
    return Object.fromEntries(questions.map(({ key }) => [key, readingOf(key, fieldsOfQuestion(key, fields))]))
  }, [questions])

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    queue.note(read())
    const saved = await queue.flush()
    // What was typed while the last request was under way.
    return queue.note(read()) ? queue.flush() : saved
  }, [queue, read])

  const note = useCallback((isTyping: boolean) => {
    queue.note(read())
    clearTimeout(timer.current)
    timer.current = setTimeout(() => { void flush() }, isTyping ? afterTyping : afterChoosing)
  }, [queue, read, flush])

  useRememberSaved(workshopId, state.receipt, read)
  useLeaving(queue, flush)
  useEffect(() => { queue.rebase(kept) }, [queue, kept])
  return { form, state, queue, kept, read, note, flush }
}

const useRememberSaved = (workshopId: string, receipt: Receipt | null, read: () => Readings) => {
  useEffect(() => {
    if (!receipt) return
    const readings = read()
    for (const [key, version] of Object.entries(receipt.saved) as [QuestionKey, number][]) {
      const fields = readings[key]?.fields
      if (fields) newer.set(placeOf(workshopId, key), { version, fields })
    }
  }, [workshopId, receipt, read])
}
