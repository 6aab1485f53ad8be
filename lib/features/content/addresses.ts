import type { ContentKind } from '../../domain/content/document.ts'
import { isModel } from '../../domain/journey/models.ts'
import { phases } from '../../domain/journey/stages.ts'
import { locales, type Locale } from '../../domain/text.ts'
import { env } from '../../platform/env/env.ts'
import { addressOf, type Page } from '../../platform/i18n/address.ts'
import { routing } from '../../platform/i18n/routing.ts'

/** Where a text in one language is edited, in the language of the reader. */
export const editorAddress = ({ kind, contentId, locale }: { kind: ContentKind; contentId: string; locale: Locale }, reader: Locale): string =>
  addressOf('/portal/content/[kind]/[contentId]/[language]', reader, { kind, contentId, language: locale })

export const listAddress = (kind: ContentKind, reader: Locale): string => addressOf('/portal/content/[kind]', reader, { kind })
export const binAddress = (reader: Locale): string => addressOf('/portal/content/bin', reader)

const pageOfKind = { term: '/glossary/[slug]', article: '/knowledge/[slug]', page: '/pages/[slug]' } as const satisfies Record<ContentKind, Page>

/** Where the public reads a text. */
export const publicAddress = ({ kind, locale }: { kind: ContentKind; locale: Locale }, slug: string): string => addressOf(pageOfKind[kind], locale, { slug })

/** What an address of ours leads to: a text by its slug, a page that is always there, or nothing. */
export type Place = { is: 'text'; kind: ContentKind; locale: Locale; slug: string } | { is: 'page' } | { is: 'nothing' }

const kindOfPage = new Map<string, ContentKind>((Object.keys(pageOfKind) as ContentKind[]).map(kind => [pageOfKind[kind], kind]))

type Pattern = { page: string; locale: Locale; pattern: RegExp }

const escaped = (text: string): string => text.replace(/[.*+?^${}()|\\]/g, '\\$&')

/** Every address of the routing table as a pattern; those without a part to fill in first. */
const patterns: readonly Pattern[] = Object.entries(routing.pathnames).flatMap(([page, names]) => locales.map((locale): Pattern => {
  const path = typeof names === 'string' ? names : names[locale]
  const whole = locale === routing.defaultLocale ? path : `/${locale}${path === '/' ? '' : path}`
  return { page, locale, pattern: new RegExp(`^${escaped(whole).replace(/\[\w+\]/g, '([^/]+)')}$`) }
})).toSorted((a, b) => Number(a.page.includes('[')) - Number(b.page.includes('[')))

/** The path of an address of ours, without what only says where on the page; null for another site, a mail, a place on the page. */
function ourPath(href: string): string | null {
  if (href.startsWith('#') || (/^[a-z][a-z0-9+.-]*:/i.test(href) && !href.startsWith(`${env.APP_URL}/`)) || href.startsWith('//')) return null
  try {
    const path = decodeURIComponent(new URL(href, env.APP_URL).pathname)
    return path === '/' ? path : path.replace(/\/$/, '')
  } catch {
    return ''
  }
}

/** What a link in a text leads to; null when it leads out of the site, or to a place on its own page. */
export function placeOf(href: string): Place | null {
  const path = ourPath(href)
  if (path === null) return null
  if (!href.startsWith('/') && !href.startsWith(env.APP_URL)) return { is: 'nothing' }
  for (const { page, locale, pattern } of patterns) {
    const found = pattern.exec(path)
    if (found === null) continue
    const kind = kindOfPage.get(page)
    if (kind !== undefined) return { is: 'text', kind, locale, slug: found[1] ?? '' }
    if (page === '/models/[model]') return isModel(found[1] ?? '') ? { is: 'page' } : { is: 'nothing' }
    if (page === '/phases/[phase]') return (phases as readonly string[]).includes(found[1] ?? '') ? { is: 'page' } : { is: 'nothing' }
    return { is: 'page' }
  }
  return { is: 'nothing' }
}
