'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { Action } from '@/lib/platform/action/action'
import type { Refusal, Result } from '@/lib/platform/action/result'

/**
 * A form over a server action, with or without JavaScript: its last refusal in words, and what was typed.
 * The messages of `errors` and of the form's own namespace must be at hand.
 */
export function useAnswer<T>(action: Action<T>) {
  const [answer, submit, pending] = useActionState<Result<T> | null, FormData>(action, null)
  const translate = useTranslations()
  const refusal: Refusal | null = answer === null || answer.ok ? null : answer
  const say = (key: string): string => translate(key as 'errors.invalid', (refusal?.detail ?? {}) as never)
  const typed = (name: string): string => {
    const value = refusal?.typed?.[name]
    return typeof value === 'string' ? value : ''
  }
  const fields = Object.fromEntries(Object.entries(refusal?.fields ?? {}).map(([name, key]) => [name, say(key)]))
  const message = refusal?.message && Object.keys(fields).length === 0 ? say(refusal.message) : undefined
  return { submit, pending, done: answer?.ok === true, value: answer?.ok ? answer.value : null, message, fields, typed }
}
