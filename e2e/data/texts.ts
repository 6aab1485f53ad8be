import { query } from '../data.ts'

type Draft = { title: string; slug: string; summary: string; body: string; related: string[] }
const empty = { slug: '', title: '', summary: '', body: '', synonyms: [], linking: 'anyCase', stages: [], related: [], sources: [], picture: null, reviewedOn: '2026-11-20' }

/** A text in Dutch, past the app; public as it is when asked for. Who makes one takes it away with `removeTexts`. */
export async function aText(kind: 'term' | 'article', given: Partial<Draft> & { slug: string }, isPublic = false): Promise<string> {
  const document = JSON.stringify({ ...empty, title: given.slug, ...given })
  const [content] = await query<{ id: string }>('INSERT INTO "Content" (id, kind, key) VALUES (gen_random_uuid(), $1::"ContentKind", $2) RETURNING id', [kind, given.slug])
  await query(
    `INSERT INTO "Edition" (id, "contentId", kind, locale, draft, published, slug, "publishedAt", "firstPublishedAt")
     VALUES (gen_random_uuid(), $1, $2::"ContentKind", 'nl', $3::jsonb, CASE WHEN $4 THEN $3::jsonb END, CASE WHEN $4 THEN $5 END, CASE WHEN $4 THEN now() END, CASE WHEN $4 THEN now() END)`,
    [content!.id, kind, document, isPublic, given.slug],
  )
  remember(content!.id)
  return content!.id
}

/** What stands in the Dutch draft of a text now. */
export const draftOf = async (contentId: string): Promise<Draft> =>
  (await query<{ draft: Draft }>('SELECT draft FROM "Edition" WHERE "contentId" = $1 AND locale = \'nl\'', [contentId]))[0]!.draft

const made: string[] = []

/** Has a text taken away at the end that was made through the app. */
export const remember = (contentId: string): void => { made.push(contentId) }

/** Takes away all texts of this file. */
export const removeTexts = async (): Promise<void> => { await query('DELETE FROM "Content" WHERE id = ANY($1::uuid[])', [made.splice(0)]) }
