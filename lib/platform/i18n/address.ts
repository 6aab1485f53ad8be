import { locales, type Locale } from '../../domain/text.ts'
import { routing } from './routing.ts'

/** The internal path of a page. */
export type Page = keyof typeof routing.pathnames

const pathOf = (page: Page, locale: Locale): string => {
  const names: string | Record<Locale, string> = routing.pathnames[page]
  return typeof names === 'string' ? names : names[locale]
}

/**
 * The visible address of a page, for what runs outside the app (the worker, which has no Next): the internal path and its
 * parts in, "/portaal/workshops/…" out.
 */
export function addressOf(page: Page, locale: Locale, params: Readonly<Record<string, string>> = {}): string {
  const path = pathOf(page, locale)
  const filled = path.replace(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  return locale === routing.defaultLocale ? filled : `/${locale}${filled === '/' ? '' : filled}`
}

/** A page by its visible address: its language, its internal path and the parts that differ. */
export type PlaceOnSite = { locale: Locale; page: Page; params: Readonly<Record<string, string>> }

const partsOf = (path: string): string[] => path.split('/').filter(part => part !== '')

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The parts of a path that fill the names in a pattern, or null when it is not of that pattern. */
const filling = (pattern: readonly string[], parts: readonly string[]): Record<string, string> | null => {
  if (pattern.length !== parts.length) return null
  const params: Record<string, string> = {}
  for (const [index, piece] of pattern.entries()) {
    const name = /^\[(\w+)\]$/.exec(piece)?.[1]
    if (name !== undefined) params[name] = decoded(parts[index]!)
    else if (piece !== parts[index]) return null
  }
  return params
}

/** The page that a visible address is of; a pattern without open parts goes first. Null when there is none. */
export function pageAt(path: string): PlaceOnSite | null {
  const parts = partsOf(path)
  const locale = locales.find(one => one !== routing.defaultLocale && one === parts[0]) ?? routing.defaultLocale
  const own = locale === routing.defaultLocale ? parts : parts.slice(1)
  const found = (Object.keys(routing.pathnames) as Page[])
    .flatMap(page => {
      const params = filling(partsOf(pathOf(page, locale)), own)
      return params ? [{ locale, page, params }] : []
    })
  return found.find(({ params }) => Object.keys(params).length === 0) ?? found[0] ?? null
}
