import type { Locale } from '../locale.ts'
import { element, xmlDocument } from './xml.ts'

/** A page of the site in one language. Addresses are absolute; `languages` are this page in every language that has it. */
export type SitemapPage = { url: string; languages: Readonly<Partial<Record<Locale, string>>>; changedAt: Date | null }

/** The most addresses that one file may hold (sitemaps.org/protocol.html). */
export const mostAddresses = 50_000

const namespaces = { 'xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }

const pageOf = ({ url, languages, changedAt }: SitemapPage): string => element('url', {}, [
  element('loc', {}, url),
  ...(changedAt === null ? [] : [element('lastmod', {}, changedAt.toISOString())]),
  ...Object.entries(languages).map(([hreflang, href]) => element('xhtml:link', { rel: 'alternate', hreflang, href })),
  ...(languages.nl === undefined ? [] : [element('xhtml:link', { rel: 'alternate', hreflang: 'x-default', href: languages.nl })]),
])

const partsOf = (count: number, most: number): number => Math.max(1, Math.ceil(count / most))

/**
 * The sitemap at its own address: the pages, or where there are more than one file may hold, the list of files.
 * `addressOfPart` gives the absolute address of a file by its number, from 1.
 */
export const sitemapOf = (pages: readonly SitemapPage[], addressOfPart: (part: number) => string, most: number = mostAddresses): string => {
  const parts = partsOf(pages.length, most)
  if (parts === 1) return xmlDocument(element('urlset', namespaces, pages.map(pageOf)))
  const files = Array.from({ length: parts }, (_, index) => element('sitemap', {}, [element('loc', {}, addressOfPart(index + 1))]))
  return xmlDocument(element('sitemapindex', { xmlns: namespaces.xmlns }, files))
}

/** One file of a sitemap that is divided, by its number from 1; null when there is no such file. */
export const sitemapPart = (pages: readonly SitemapPage[], part: number, most: number = mostAddresses): string | null =>
  pages.length <= most || part < 1 || part > partsOf(pages.length, most) ? null
    : xmlDocument(element('urlset', namespaces, pages.slice((part - 1) * most, part * most).map(pageOf)))
