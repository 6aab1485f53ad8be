'use client'

import { useEffect, useState } from 'react'
import type { PictureChoice } from '@/lib/features/media/view'
import { findPictures } from './findPictures'

type Wanted = { words: string; page: number }
type Found = { wanted: Wanted; pictures: readonly PictureChoice[]; total: number; more: boolean; isLost: boolean }

/** The pictures of the site that answer to what is typed, a moment after the last key, and page by page. */
export const useLibrary = () => {
  const [wanted, setWanted] = useState<Wanted>({ words: '', page: 1 })
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    let going = true
    const ask = async (): Promise<void> => {
      const offer = await findPictures(wanted.words, wanted.page)
      if (!going) return
      setFound(before => {
        const earlier = wanted.page === 1 ? [] : before?.pictures ?? []
        if (offer === null) return { wanted, pictures: earlier, total: before?.total ?? 0, more: false, isLost: true }
        return { wanted, ...offer, pictures: [...earlier, ...offer.pictures], isLost: false }
      })
    }
    const timer = setTimeout(() => { void ask() }, wanted.words === '' ? 0 : 150)
    return () => {
      going = false
      clearTimeout(timer)
    }
  }, [wanted])
  return {
    words: wanted.words, found, isBusy: found?.wanted !== wanted,
    search: (words: string) => setWanted({ words, page: 1 }),
    showMore: () => setWanted({ words: wanted.words, page: wanted.page + 1 }),
    again: () => setWanted({ ...wanted }),
  }
}
