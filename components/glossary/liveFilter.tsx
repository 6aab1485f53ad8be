'use client'

import { useEffect, useState } from 'react'

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/**
 * Narrows the list below while somebody types in the search field above it; Enter still searches. It hides what is there
 * instead of drawing the list again, so that the page carries the list once.
 */
export const LiveFilter = ({ field, list, texts }: { field: string; list: string; texts: readonly string[] }) => {
  const [found, setFound] = useState<number | null>(null)
  useEffect(() => {
    const input = document.getElementById(field) as HTMLInputElement | null
    const root = document.getElementById(list)
    if (!input || !root) return
    const narrow = () => {
      const sought = plain(input.value)
      let count = 0
      for (const item of root.querySelectorAll<HTMLElement>('[data-term]')) {
        const fits = plain(item.dataset.term ?? '').includes(sought)
        item.hidden = !fits
        if (fits) count += 1
      }
      for (const group of root.querySelectorAll<HTMLElement>('[data-letter]')) group.hidden = !group.querySelector('[data-term]:not([hidden])')
      setFound(sought === '' ? null : count)
    }
    narrow()
    input.addEventListener('input', narrow)
    return () => { input.removeEventListener('input', narrow) }
  }, [field, list])
  return <p role="status" className="mt-2 min-h-6 text-sm text-muted">{found === null ? '' : texts[found]}</p>
}
