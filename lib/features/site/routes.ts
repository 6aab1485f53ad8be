import { createHash } from 'node:crypto'
import { z } from 'zod'
import { atomOf } from '../../domain/site/feed.ts'
import { sitemapOf, sitemapPart } from '../../domain/site/sitemap.ts'
import type { Locale } from '../../domain/text.ts'
import { messages } from '../../i18n/messages/messages.ts'
import { done, refuse, type Result } from '../../platform/action/result.ts'
import { route } from '../../platform/action/route.ts'
import { env } from '../../platform/env/env.ts'
import type { Tx } from '../../platform/db/db.ts'
import { pictureOfCard } from './card.tsx'
import { absolute, pageOfKind, sitePages } from './pages.ts'
import { cardOf } from './pictures.ts'
import { feedInput, partInput, pictureInput } from './schema.ts'
import { siteTexts } from './store.ts'

const subject = async () => ({ companyId: null, id: 'site' })
/** Caches may hold a list for a second, and show the last one while they ask again: what is published appears at once. */
const keepList = 'public, max-age=0, s-maxage=1, stale-while-revalidate=60'
const missing = () => refuse('missing', { message: 'errors.missing' })

/** A file with a validator: who has it already is told so. */
function fileAnswer(type: string) {
  return ({ result, request }: { result: Result<string | Uint8Array<ArrayBuffer>>; request: Request }): Response | undefined => {
    if (!result.ok) return undefined
    const etag = `"${createHash('sha256').update(result.value).digest('base64url').slice(0, 24)}"`
    const asked = request.headers.get('if-none-match')?.split(',').map(tag => tag.trim().replace(/^W\//, '')) ?? []
    return asked.includes(etag)
      ? new Response(null, { status: 304, headers: { ETag: etag } })
      : new Response(result.value, { headers: { 'Content-Type': type, 'ETag': etag } })
  }
}

const common = { method: 'GET', ability: 'site.read', subject } as const
const addressOfPart = (part: number) => `${env.APP_URL}/sitemaps/${part}.xml`

export const sitemapRoute = route({
  ...common, name: 'site.sitemap', keep: keepList, input: z.object({}),
  run: async ({ tx }) => done(sitemapOf(sitePages(await siteTexts(tx)), addressOfPart)),
  respond: fileAnswer('application/xml; charset=utf-8'),
})

export const sitemapPartRoute = route({
  ...common, name: 'site.sitemapPart', keep: keepList, input: partInput,
  run: async ({ input, tx }): Promise<Result<string>> => {
    const part = sitemapPart(sitePages(await siteTexts(tx)), input.part)
    return part === null ? missing() : done(part)
  },
  respond: fileAnswer('application/xml; charset=utf-8'),
})

/** How many texts a feed holds: readers ask what is new, not everything. */
const mostEntries = 100

const rooms = {
  term: { page: '/glossary', feed: '/glossary/feed.xml', words: 'glossary' },
  article: { page: '/knowledge', feed: '/knowledge/feed.xml', words: 'knowledge' },
} as const

async function feedOf(tx: Tx, locale: Locale, kind: keyof typeof rooms): Promise<string> {
  const { page, feed, words } = rooms[kind]
  const { product, site } = { product: messages[locale].common.product, site: messages[locale].site }
  const self = absolute(feed, locale)
  const texts = (await siteTexts(tx)).filter(text => text.kind === kind && text.locale === locale).slice(0, mostEntries)
  return atomOf({
    id: self, self, locale, page: absolute(page, locale), title: `${site.feed[words].title} · ${product}`, subtitle: site.feed[words].subtitle, author: product,
    entries: texts.map(({ id, slug, title, summary, firstPublishedAt, publishedAt }) => ({
      id: `urn:uuid:${id}`, url: absolute(pageOfKind[kind], locale, { slug }), title, summary, publishedAt: firstPublishedAt, updatedAt: publishedAt,
    })),
  })
}

export const termFeedRoute = route({
  ...common, name: 'site.termFeed', keep: keepList, input: feedInput,
  run: async ({ input, tx }) => done(await feedOf(tx, input.locale, 'term')),
  respond: fileAnswer('application/atom+xml; charset=utf-8'),
})

export const articleFeedRoute = route({
  ...common, name: 'site.articleFeed', keep: keepList, input: feedInput,
  run: async ({ input, tx }) => done(await feedOf(tx, input.locale, 'article')),
  respond: fileAnswer('application/atom+xml; charset=utf-8'),
})

/** The picture of a page, as other sites show it with a link. */
export const pictureRoute = route({
  ...common, name: 'site.picture', keep: 'public, max-age=3600, stale-while-revalidate=86400', input: pictureInput,
  run: async ({ input: { locale, kind, name }, tx }): Promise<Result<Uint8Array<ArrayBuffer>>> => {
    const card = await cardOf(tx, locale, kind, name)
    return card === null ? missing() : done(await pictureOfCard(card))
  },
  respond: fileAnswer('image/png'),
})
