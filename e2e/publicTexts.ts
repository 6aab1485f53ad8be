import { randomUUID } from 'node:crypto'
import { query } from './data.ts'

type Kind = 'term' | 'article' | 'page'
type Given = { locale?: 'nl' | 'en'; key?: string; slug?: string; title?: string; summary?: string; body?: string; related?: string[]; sources?: string[]; stages?: string[] }

/** Puts a text on the site, past the app; returns the last part of its address and its key. With a key that there is, it is another language of that text. */
export async function putOnSite(kind: Kind, { locale = 'nl', key = `proef-${randomUUID().slice(0, 8)}`, slug = key, ...given }: Given = {}): Promise<{ slug: string; key: string; editionId: string }> {
  const document = {
    slug, title: `Proef ${slug}`, summary: 'Een proef in één zin.', body: 'Een proef.', synonyms: [], linking: 'never', stages: [], related: [], sources: [],
    picture: null, reviewedOn: '2026-11-22', ...given,
  }
  await query('INSERT INTO "Content" (id, kind, key) VALUES (gen_random_uuid(), $1, $2) ON CONFLICT (kind, key) DO NOTHING', [kind, key])
  const [made] = await query<{ id: string }>(
    `INSERT INTO "Edition" (id, "contentId", kind, locale, slug, draft, published, "publishedAt", "firstPublishedAt")
     SELECT gen_random_uuid(), id, kind, $3, $4, $5, $5, now(), now() FROM "Content" WHERE kind = $1 AND key = $2 RETURNING id`,
    [kind, key, locale, slug, JSON.stringify(document)],
  )
  return { slug, key, editionId: made!.id }
}

/** Takes a text off the site again, whatever its language. */
export const takeOffSite = (kind: Kind, key: string): Promise<unknown> => query('DELETE FROM "Content" WHERE kind = $1 AND key = $2', [kind, key])
