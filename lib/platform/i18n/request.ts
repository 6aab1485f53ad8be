import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { locale as rootLocale } from 'next/root-params'
import { messages } from '../../i18n/messages/messages.ts'
import { routing } from './routing.ts'

/** The language in the address. Actions and route handlers have none: they name the language they want. */
const localeOfAddress = async (): Promise<unknown> => {
  try {
    return await rootLocale()
  } catch {
    return undefined
  }
}

/** What next-intl needs for one request. A language that was asked for by name wins over that of the address. */
export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await localeOfAddress())
  const locale = hasLocale(routing.locales, wanted) ? wanted : routing.defaultLocale
  return { locale, messages: messages[locale], timeZone: 'Europe/Amsterdam' }
})
