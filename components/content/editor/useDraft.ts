'use client'

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { z } from 'zod'
import { pause, useLeaving } from '@/components/forms/saving'
import { documentSchema, type ContentDocument } from '@/lib/domain/content/document'
import { faultCodes } from '@/lib/domain/content/faults'
import type { EditorView } from '@/lib/features/content/view'
import { DraftQueue, type DraftState, type Sent, type Shelved } from './draftQueue'

const afterTyping = 1000
/** A try that takes longer counts as lost. */
const patience = 20_000

const shelved = z.object({ document: documentSchema, version: z.number().int() })
const shelfOf = (editionId: string): string => `klantreis text ${editionId}`

const readShelf = (editionId: string): Shelved | null => {
  try {
    const kept = localStorage.getItem(shelfOf(editionId))
    return kept === null ? null : shelved.parse(JSON.parse(kept))
  } catch {
    return null
  }
}
const writeShelf = (editionId: string, kept: Shelved | null): void => {
  try {
    if (kept === null) localStorage.removeItem(shelfOf(editionId))
    else localStorage.setItem(shelfOf(editionId), JSON.stringify(kept))
  } catch {
    // Without storage, or with a full one, the text still stands in the page.
  }
}

const faults = z.array(z.object({ field: documentSchema.keyof(), code: z.enum(faultCodes), values: z.record(z.string(), z.union([z.string(), z.number()])) }))
const outcome = z.union([
  z.object({ state: z.literal('saved'), version: z.number(), savedAt: z.string(), faults }),
  z.object({ state: z.literal('conflict'), version: z.number(), keptAs: z.number(), theirs: z.object({ document: documentSchema, by: z.string().nullable(), at: z.string() }) }),
])
const refusal = z.object({ message: z.string().optional() })

/** Browsers let no more than this leave with a page that is closed. */
const mostOnLeaving = 60_000

const send = async (editionId: string, draft: Shelved): Promise<Sent> => {
  const body = JSON.stringify(draft)
  try {
    const answer = await fetch(`/api/content/editions/${editionId}/draft`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body, keepalive: new TextEncoder().encode(body).length < mostOnLeaving, signal: AbortSignal.timeout(patience),
    })
    if (answer.status >= 500 || answer.status === 429) return { is: 'lost' }
    const told: unknown = await answer.json()
    const saved = outcome.safeParse(told)
    if (!saved.success) return { is: 'refused', message: refusal.safeParse(told).data?.message ?? 'errors.unexpected' }
    if (saved.data.state === 'conflict') return { is: 'conflict', theirs: { ...saved.data.theirs, version: saved.data.version, keptAs: saved.data.keptAs } }
    return { is: 'saved', version: saved.data.version, savedAt: saved.data.savedAt, faults: saved.data.faults }
  } catch {
    return { is: 'lost' }
  }
}

/** A draft as it is typed, and how far it is saved. */
export type Draft = Pick<DraftState, 'document' | 'base' | 'broughtBack'> & {
  state: DraftState
  change: (part: Partial<ContentDocument>) => void
  flush: () => Promise<boolean>
  settle: (document: ContentDocument) => void
  isUnsaved: () => boolean
  /** The version of the draft in the database, as far as this page knows. */
  version: () => number
}

/** Holds a text while it is written: saves it a second after the typing stops, when the page goes out of sight, and on `flush`. */
export const useDraft = ({ editionId, version, document }: Pick<EditorView, 'editionId' | 'version' | 'document'>): Draft => {
  const [queue] = useState(() => new DraftQueue({
    version, document, pause, shelve: kept => { writeShelf(editionId, kept) }, send: draft => send(editionId, draft),
  }))
  const now = (): DraftState => queue.state
  const state = useSyncExternalStore(queue.subscribe, now, now)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    return queue.flush()
  }, [queue])

  const change = useCallback((part: Partial<ContentDocument>): void => {
    queue.note(part)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => { void queue.flush() }, afterTyping)
  }, [queue])

  const settle = useCallback((merged: ContentDocument): void => {
    queue.settle(merged)
    void queue.flush()
  }, [queue])

  useEffect(() => {
    const kept = readShelf(editionId)
    if (kept === null) return
    queue.resume(kept)
    void queue.flush()
  }, [editionId, queue])

  useEffect(() => { queue.adopt(version, document) }, [queue, version, document])

  useLeaving(queue, flush)
  const { base, broughtBack } = state
  return { document: state.document, state, base, broughtBack, change, flush, settle, isUnsaved: () => queue.unsaved, version: () => queue.version }
}
