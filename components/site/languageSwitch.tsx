'use client'

import { useLocale } from 'next-intl'
import { useParams } from 'next/navigation'
import { Link, usePathname } from '@/lib/platform/i18n/navigation'

/** To this same page in the other language: a plain link, so it works without JavaScript and can be bookmarked. */
export const LanguageSwitch = ({ names, hint }: { names: { nl: string; en: string }; hint: { nl: string; en: string } }) => {
  const other = useLocale() === 'nl' ? 'en' : 'nl'
  const pathname = usePathname()
  const { locale: _, ...params } = useParams<Record<string, string>>()
  return (
    <Link
      // The path and its parts come from the same address, which no type can know.
      href={{ pathname, params } as Parameters<typeof Link>[0]['href']}
      locale={other} lang={other} title={hint[other]} className="inline-flex min-h-11 items-center px-2 hover:underline"
    >
      {names[other]}
    </Link>
  )
}
