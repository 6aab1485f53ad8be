import type { Locale } from '../../domain/text.ts'
import { routing } from './routing.ts'

type Page = keyof typeof routing.pathnames

/**
 * The visible address of a page, for what runs outside the app (the worker, which has no Next): the internal path and its
 * parts in, "/portaal/workshops/…" out.
 */
export function addressOf(page: Page, locale: Locale, params: Readonly<Record<string, string>> = {}): string {
  const names = routing.pathnames[page]
  const path = typeof names === 'string' ? names : names[locale]
  const filled = path.replace(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  return locale === routing.defaultLocale ? filled : `/${locale}${filled}`
}
