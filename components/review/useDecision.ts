'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useId } from 'react'
import type { FormAction } from '@/components/forms/actionForm'
import type { EntryWords, Judgement } from '@/lib/domain/review/types'
import type { Refusal, Result } from '@/lib/platform/action/result'

/** What was decided meanwhile, or what the engine says by now. */
export type Theirs = {
  by: string | null
  at: string | null
  judgement: Judgement | null
  reason: string
  words: EntryWords
  version: number
  seen: string
}

export type Decision = {
  run: (form: FormData) => void
  waiting: boolean
  /** The id of the form. */
  id: string
  refusal: Refusal | null
  theirs: Theirs | null
  /** What is wrong, in the reader's language. */
  message: string
  faults: { id: string; message: string }[]
  typed: (name: string) => string | undefined
  /** Gives a field its id and, after a refusal, its fault and what was typed in it. */
  field: (name: string, now?: string) => { name: string; id: string; defaultValue: string; error?: string }
}

/**
 * One decision about an entry, as a form. What was typed comes back with a refusal, also without scripts. When it was
 * done, its disclosure closes and the entry gets the focus.
 */
export function useDecision(action: FormAction, entryId: string): Decision {
  const [result, run, waiting] = useActionState<Result<unknown> | null, FormData>(action, null)
  const t = useTranslations()
  const prefix = useId()
  const say = (key: string | undefined): string => t((key !== undefined && t.has(key as never) ? key : 'errors.unexpected') as never)
  useEffect(() => {
    const fold = document.getElementById(prefix)?.closest('details')
    if (result?.ok !== true || !fold) return
    fold.open = false
    document.getElementById(entryId)?.focus({ preventScroll: true })
  }, [result, entryId, prefix])
  const refusal = result?.ok === false ? result : null
  const typed = (name: string): string | undefined => {
    const value = refusal?.typed?.[name]
    return Array.isArray(value) ? value[0] : value
  }
  return {
    run, waiting, refusal, typed, id: prefix,
    theirs: refusal?.code === 'conflict' && refusal.detail ? refusal.detail as unknown as Theirs : null,
    message: refusal === null ? '' : say(refusal.message),
    faults: Object.entries(refusal?.fields ?? {}).map(([name, key]) => ({ id: `${prefix}-${name}`, message: say(key) })),
    field: (name, now = '') => {
      const key = refusal?.fields?.[name]
      return { name, id: `${prefix}-${name}`, defaultValue: typed(name) ?? now, ...(key === undefined ? {} : { error: say(key) }) }
    },
  }
}
