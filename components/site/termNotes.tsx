'use client'

import { useEffect } from 'react'
import { noteTerms } from './script/noteTerms'

/** The notes of linked terms on pages with React; public pages have them from the script of the site. */
export const TermNotes = () => {
  useEffect(() => {
    const leaving = new AbortController()
    noteTerms(leaving.signal)
    return () => { leaving.abort() }
  }, [])
  return null
}
