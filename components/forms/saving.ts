'use client'

import { useEffect } from 'react'

const waiting = new Set<() => void>()

/** Waits before another try; less when the browser is back online, or somebody does not want to wait. */
export const pause = (milliseconds: number): Promise<void> => new Promise(resolve => {
  const go = (): void => {
    clearTimeout(timer)
    removeEventListener('online', go)
    waiting.delete(go)
    resolve()
  }
  const timer = setTimeout(go, milliseconds)
  addEventListener('online', go)
  waiting.add(go)
})

/** Does not wait for the next try. */
export const retryNow = (): void => { for (const go of [...waiting]) go() }

/**
 * Saves at once when the page goes out of sight, and warns before words would be lost. `flush` may first read what stands in
 * the form; once that is gone, the queue saves what it knows.
 */
export const useLeaving = (queue: { readonly unsaved: boolean; flush: () => Promise<boolean> }, flush: () => Promise<boolean>): void => {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => { if (queue.unsaved) event.preventDefault() }
    const hide = (): void => { if (document.visibilityState === 'hidden') void flush() }
    addEventListener('beforeunload', warn)
    document.addEventListener('visibilitychange', hide)
    return () => {
      removeEventListener('beforeunload', warn)
      document.removeEventListener('visibilitychange', hide)
      void queue.flush()
    }
  }, [queue, flush])
}
