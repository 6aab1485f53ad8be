import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFile, type TextFile } from '../../lib/domain/content/file.ts'
import { locales } from '../../lib/domain/text.ts'
import { documentOfTerm } from '../../lib/domain/content/seed.ts'
import type { ContentDocument, ContentKind } from '../../lib/domain/content/document.ts'
import type { Prisma, PrismaClient } from '../../lib/platform/db/generated/client.ts'
import { readGlossary } from './glossary/read.ts'

/** A text that every installation starts with, with its words per language. */
type Seeded = { kind: ContentKind; key: string; editions: readonly { locale: string; document: ContentDocument }[] }

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject

const seededTerms = (): Seeded[] => readGlossary().map(term => ({
  kind: 'term', key: term.slug,
  editions: locales.flatMap(locale => {
    const document = documentOfTerm(term, locale)
    return document ? [{ locale, document }] : []
  }),
}))

const here = import.meta.dirname

/** A text in its file. @throws with every fault and its line. */
function readText(path: string): TextFile {
  const read = readFile(readFileSync(path, 'utf8'))
  if (read.ok) return read.file
  throw new Error(read.faults.map(({ line, code, values }) => `${path}:${line}: ${code} ${JSON.stringify(values)}`).join('\n'))
}

/** The articles and pages, in the files that the CMS writes and reads too: one for each language. */
export const readTexts = (): TextFile[] => ['articles', 'pages'].flatMap(folder =>
  readdirSync(join(here, folder)).filter(name => name.endsWith('.md')).sort().map(name => readText(join(here, folder, name))))

function seededTexts(): Seeded[] {
  const files = readTexts()
  const keys = [...new Set(files.map(({ kind, key }) => `${kind} ${key}`))]
  return keys.map(name => {
    const editions = files.filter(({ kind, key }) => `${kind} ${key}` === name)
    return { kind: editions[0]!.kind, key: editions[0]!.key, editions }
  })
}

/** Puts the texts of the public site that every installation starts with in an empty database, public since then. */
export async function seedContent(db: Pick<PrismaClient, 'content' | 'edition'>, at: Date = new Date()): Promise<void> {
  const texts = [...seededTerms(), ...seededTexts()]
  await db.content.createMany({ data: texts.map(({ kind, key }) => ({ kind, key, createdAt: at })) })
  const ids = new Map((await db.content.findMany({ select: { id: true, kind: true, key: true } })).map(({ id, kind, key }) => [`${kind} ${key}`, id]))
  await db.edition.createMany({
    data: texts.flatMap(({ kind, key, editions }) => editions.map(({ locale, document }): Prisma.EditionCreateManyInput => ({
      contentId: ids.get(`${kind} ${key}`)!, kind, locale, slug: document.slug, draft: asJson(document), published: asJson(document),
      draftedAt: at, publishedAt: at, firstPublishedAt: at,
    }))),
  })
}
