import type { Locale } from '../locale.ts'
import { element, xmlDocument } from './xml.ts'

/** A text in a feed: its lasting name, address and dates. */
export type FeedEntry = { id: string; url: string; title: string; summary: string; publishedAt: Date; updatedAt: Date }

/** A feed: what it is called, where it is, and whose texts it holds. Addresses are absolute. */
export type Feed = { id: string; locale: Locale; title: string; subtitle: string; self: string; page: string; author: string; entries: readonly FeedEntry[] }

const entryOf = ({ id, url, title, summary, publishedAt, updatedAt }: FeedEntry): string => element('entry', {}, [
  element('id', {}, id),
  element('title', {}, title),
  element('link', { rel: 'alternate', type: 'text/html', href: url }),
  element('published', {}, publishedAt.toISOString()),
  element('updated', {}, updatedAt.toISOString()),
  element('summary', {}, summary),
])

/** The moment a feed last changed: that of its newest text; of an empty one, the beginning of time. */
export const feedUpdatedAt = (entries: readonly FeedEntry[]): Date =>
  new Date(Math.max(0, ...entries.map(({ updatedAt }) => updatedAt.getTime())))

/** A feed as Atom (RFC 4287), its entries in the order given. */
export const atomOf = ({ id, locale, title, subtitle, self, page, author, entries }: Feed): string => xmlDocument(element(
  'feed', { 'xmlns': 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    element('id', {}, id),
    element('title', {}, title),
    element('subtitle', {}, subtitle),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    element('updated', {}, feedUpdatedAt(entries).toISOString()),
    element('author', {}, [element('name', {}, author)]),
    ...entries.map(entryOf),
  ],
))
