import type { Metadata } from 'next'
import { getPathname } from '@/lib/platform/i18n/navigation'
import { locales, type Locale } from '@/lib/domain/text'

type Href = Parameters<typeof getPathname>[0]['href']

/** The canonical address of a public page, and the same page in the other language. */
export const alternates = (locale: string, href: Href): NonNullable<Metadata['alternates']> => {
  const address = (of: Locale) => getPathname({ href, locale: of })
  return {
    canonical: address(locale as Locale),
    languages: { ...Object.fromEntries(locales.map(of => [of, address(of)])), 'x-default': address('nl') },
  }
}
