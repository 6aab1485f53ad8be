import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { query } from '../data.ts'
import { packed, payloads } from './payloads.ts'

type Kind = 'term' | 'article' | 'page'
type Planted = { kind: Kind; key: string; title: string; summary: string; body: string; synonyms: string[] }

/** How the key of every planted text begins. */
export const mark = 'vijandig'
/** Titles as long as they may be, each with as many payloads as go in. */
export const titles = packed(200)
const media = randomUUID()
const indented = (text: string): string => text.replaceAll('\n', '\n  ')
const inCell = (text: string): string => text.replace(/\n/g, ' ').replaceAll('|', '\\|')

/** The payloads as bodies: each apart, as they come, from back to front, in a table, as the words of pictures and of links. */
export const bodies: Record<string, string> = {
  list: payloads.map(text => `- ${indented(text)}`).join('\n'),
  plain: payloads.join('\n\n'),
  reverse: payloads.toReversed().join('\n\n'),
  table: `| a |\n|---|\n${payloads.map(text => `| ${inCell(text)} |`).join('\n')}`,
  pictures: payloads.map(text => `![${inCell(text).replace(/[[\]\\]/g, '\\$&')}](media:${media})`).join('\n\n'),
  links: payloads.map(text => `[${inCell(text).replace(/[[\]\\]/g, '\\$&')}](https://ok.example/) [[see|${inCell(text).replace(/[[\]|]/g, '')}]]`).join('\n\n'),
}

const one = (kind: Kind, key: string, given: Partial<Planted>): Planted => ({ kind, key: `${mark}-${key}`, title: key, summary: 'Kort.', body: 'Tekst.', synonyms: [], ...given })

/** A few words that become links with a note, of which the note is hostile. */
export const noted = packed(500).slice(0, 12)
/** The word that has the note of this number ends with these. */
export const letters = (at: number): string => 'abcdefghijklmnop'.charAt(at).repeat(3)

const planted: Planted[] = [
  // The lists show one payload a text. A feed holds the newest hundred: the first hundred as terms, the last as articles.
  ...payloads.map((text, at) => one('term', `een-${at}`, { title: text, summary: text, synonyms: [text] })),
  ...payloads.toReversed().map((text, at) => one('article', `een-${at}`, { title: text, summary: text })),
  ...titles.flatMap((text, at) => (['term', 'article', 'page'] as const).map(kind => one(kind, `veel-${at}`, { title: text, summary: text, body: text, synonyms: [text] }))),
  ...Object.entries(bodies).flatMap(([name, body]) => (['term', 'article'] as const).map(kind => one(kind, name, { body }))),
  ...noted.map((text, at) => one('term', `noot-${at}`, { title: `Vijandwoord ${letters(at)}`, summary: text })),
  one('article', 'noted', { body: noted.map((_, at) => `${'woord '.repeat(45)}\n\n[[${mark}-noot-${at}|Vijandwoord ${letters(at)}]]`).join('\n\n') }),
]

/** Puts all of them on the site, and one picture whose name and words are hostile. */
export async function plant(): Promise<void> {
  await uproot()
  const rows = planted.map(({ kind, key, ...words }, at) => ({
    kind, key, at,
    document: { ...words, slug: key, linking: 'anyCase', stages: [], related: [], sources: [], picture: null, reviewedOn: '2026-11-22' },
  }))
  const set = JSON.stringify(rows)
  await query('INSERT INTO "Content" (id, kind, key) SELECT gen_random_uuid(), kind::"ContentKind", key FROM jsonb_to_recordset($1::jsonb) AS r(kind text, key text)', [set])
  await query(
    `INSERT INTO "Edition" (id, "contentId", kind, locale, slug, draft, published, "publishedAt", "firstPublishedAt")
     SELECT gen_random_uuid(), c.id, c.kind, 'nl', r.key, r.document, r.document, now() - r.at * interval '1 second', now() - r.at * interval '1 second'
     FROM jsonb_to_recordset($1::jsonb) AS r(kind text, key text, at int, document jsonb) JOIN "Content" c ON c.key = r.key AND c.kind = r.kind::"ContentKind"`, [set],
  )
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#396' } }).webp().toBuffer()
  await query(`INSERT INTO "Media" (id, name, width, height, "altNl", hash) VALUES ($1, $2, 60, 40, $3, $4)`, [media, payloads[10], payloads[10], media])
  await query('INSERT INTO "MediaFile" ("mediaId", width, height, bytes) VALUES ($1, 60, 40, $2)', [media, bytes])
}

/** Takes them off again. */
export const uproot = async (): Promise<void> => {
  await query('DELETE FROM "Content" WHERE key LIKE $1', [`${mark}-%`])
  await query('DELETE FROM "Media" WHERE id = $1', [media])
}
