import type { Metadata } from 'next'
import { getPathname } from '@/lib/platform/i18n/navigation'
import { locales, type Locale } from '@/lib/domain/text'

type Href = Parameters<typeof getPathname>[0]['href']

/** The canonical address of a public page whose address differs per language, and that page in the other ones that have it. */
export const alternatesOf = (locale: Locale, hrefs: Partial<Record<Locale, Href>>): NonNullable<Metadata['alternates']> => {
  const addresses = Object.fromEntries(locales.flatMap(of => (hrefs[of] ? [[of, getPathname({ href: hrefs[of], locale: of })]] : [])))
  return { canonical: addresses[locale]!, languages: { ...addresses, ...(addresses.nl ? { 'x-default': addresses.nl } : {}) } }
}

/** The canonical address of a public page, and the same page in the other language. */
export const alternates = (locale: string, href: Href): NonNullable<Metadata['alternates']> => {
  const address = (of: Locale) => getPathname({ href, locale: of })
  return {
    canonical: address(locale as Locale),
    languages: { ...Object.fromEntries(locales.map(of => [of, address(of)])), 'x-default': address('nl') },
  }
}
