import type { Locale } from '../../domain/text.ts'
import type { Section } from '../../domain/workshop/questions.ts'
import { getPathname } from '../../platform/i18n/navigation.ts'

const page = '/portal/workshops/[workshopId]'

/** The addresses of a workshop's pages, for redirects and mails. */
export const workshopAddress = (workshopId: string, locale: Locale): string =>
  getPathname({ locale, href: { pathname: page, params: { workshopId } } })

export const sectionAddress = (workshopId: string, section: Section, locale: Locale): string =>
  getPathname({ locale, href: { pathname: `${page}/sections/[section]`, params: { workshopId, section } } })

export const pageAddress = (workshopId: string, name: 'check' | 'submitted' | 'answers', locale: Locale): string =>
  getPathname({ locale, href: { pathname: `${page}/${name}`, params: { workshopId } } })
