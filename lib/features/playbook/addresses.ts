import type { PlaybookPart } from '../../domain/playbook/parts.ts'
import type { Locale } from '../../domain/text.ts'
import { getPathname } from '../../platform/i18n/navigation.ts'

export const overviewAddress = (locale: Locale): string => getPathname({ locale, href: '/portal/playbook' })
export const partAddress = (part: PlaybookPart, locale: Locale): string => getPathname({ locale, href: { pathname: '/portal/playbook/[part]', params: { part } } })
export const itemAddress = (part: PlaybookPart, item: string, locale: Locale): string =>
  getPathname({ locale, href: { pathname: '/portal/playbook/[part]/[item]', params: { part, item } } })
export const dryRunAddress = (dryRunId: string, locale: Locale): string =>
  getPathname({ locale, href: { pathname: '/portal/playbook/dry-runs/[dryRunId]', params: { dryRunId } } })
