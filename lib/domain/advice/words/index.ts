import type { Locale } from '../../locale.ts'
import { en } from './en/index.ts'
import { nl } from './nl/index.ts'
import type { Words } from './types.ts'

/** The words of the engine, per language. */
export const wordsIn: Readonly<Record<Locale, Words>> = { nl, en }
