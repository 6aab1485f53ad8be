import { useLocale } from 'next-intl'
import type { ComponentProps } from 'react'
import { getPathname } from '@/lib/platform/i18n/navigation'

export type SiteHref = Parameters<typeof getPathname>[0]['href']

/** A link to a page of the public site: plain, for there is no router to take over on those pages. */
export const SiteLink = ({ href, ...rest }: Omit<ComponentProps<'a'>, 'href'> & { href: SiteHref }) => (
  <a href={getPathname({ href, locale: useLocale() })} {...rest} />
)
