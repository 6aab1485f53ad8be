'use client'

import { createContext, useContext } from 'react'

/** Tells the form that a control without an input of its own has changed, by any name within its question. */
export const FormChange = createContext<(name: string) => void>(() => undefined)
export const useFormChange = () => useContext(FormChange)
