import { createHash, randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'

/** Reads or changes what is stored, past the app; with the database of this test run unless another is named. */
export async function query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = [], url = process.env.DATABASE_URL): Promise<Row[]> {
  if (!url) throw new Error('DATABASE_URL is not set: run the browser tests with npm test -- browser')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** The id of a demo company's workshop, by the titles of both. */
export async function workshopOf(company: string, title: string, url?: string): Promise<string> {
  const rows = await query<{ id: string }>(
    'SELECT w.id FROM "Workshop" w JOIN "Company" c ON c.id = w."companyId" WHERE c.name = $1 AND w.title = $2', [company, title], url,
  )
  return rows[0]!.id
}

/** The id of a demo company. */
export async function companyOf(name: string): Promise<string> {
  return (await query<{ id: string }>('SELECT id FROM "Company" WHERE name = $1', [name]))[0]!.id
}

/** The id of a text by its key. */
export async function contentOf(kind: 'term' | 'article' | 'page', key: string): Promise<string> {
  return (await query<{ id: string }>('SELECT id FROM "Content" WHERE kind = $1::"ContentKind" AND key = $2', [kind, key]))[0]!.id
}

/** A new client of a new company, whose workshop holds these answers; returns the workshop's id and the cookie of the client. */
export async function aClientWith(answers: Record<string, unknown>): Promise<{ workshopId: string; session: string }> {
  const name = `Proef ${randomUUID().slice(0, 8)}`
  const one = async (sql: string, values: unknown[]) => (await query<{ id: string }>(sql, values))[0]!.id
  const companyId = await one('INSERT INTO "Company" (id, name) VALUES (gen_random_uuid(), $1) RETURNING id', [name])
  const userId = await one('INSERT INTO "User" (id, email, name) VALUES (gen_random_uuid(), $1, $2) RETURNING id', [`${randomUUID()}@proef.example`, name])
  await query('INSERT INTO "Membership" (id, "userId", "companyId") VALUES (gen_random_uuid(), $1, $2)', [userId, companyId])
  const workshopId = await one(
    `INSERT INTO "Workshop" (id, "companyId", title, status, version) VALUES (gen_random_uuid(), $1, 'Klantreis', 'in_progress', 1) RETURNING id`, [companyId],
  )
  await query(
    'INSERT INTO "Answer" ("workshopId", question, value, "updatedAt", "updatedById") SELECT $1::uuid, key, value, now(), $2::uuid FROM jsonb_each($3::jsonb)',
    [workshopId, userId, JSON.stringify(answers)],
  )
  return { workshopId, session: await sessionOf(userId) }
}

/**
 * A workshop of the same company with the same answers, submitted and never published: what is published cannot be taken
 * back, so a test that publishes takes one of its own.
 */
export async function aSubmittedCopyOf(company: string, title: string): Promise<{ workshopId: string; title: string }> {
  const from = await workshopOf(company, title)
  const copy = `${title} ${randomUUID().slice(0, 4)}`
  const [made] = await query<{ id: string }>(
    `INSERT INTO "Workshop" (id, "companyId", title, status, version, "submittedAt", "submittedById", "lastAnsweredAt")
     SELECT gen_random_uuid(), "companyId", $2, 'submitted', 2, now(), "submittedById", now() FROM "Workshop" WHERE id = $1 RETURNING id`, [from, copy],
  )
  await query(
    `INSERT INTO "Answer" ("workshopId", question, value, evidence, "updatedAt", "updatedById")
     SELECT $2, question, value, evidence, now(), "updatedById" FROM "Answer" WHERE "workshopId" = $1`, [from, made!.id],
  )
  return { workshopId: made!.id, title: copy }
}

/** Signs somebody in, past the app; returns what their cookie holds. */
async function sessionOf(userId: string): Promise<string> {
  const session = randomBytes(32).toString('base64url')
  await query(
    `INSERT INTO "Session" ("tokenHash", "userId", "expiresAt") VALUES ($1, $2, now() + interval '1 hour')`,
    [createHash('sha256').update(session).digest('hex'), userId],
  )
  return session
}

/** Signs in one of the demo's people, by name. */
export const demoSession = async (name: string): Promise<string> =>
  sessionOf((await query<{ id: string }>('SELECT id FROM "User" WHERE name = $1', [name]))[0]!.id)

/** Lets an invitation to a company wait, as the agency sees it. */
export async function anOpenInvitation(companyId: string | null): Promise<void> {
  await query(
    `INSERT INTO "Invitation" (id, email, name, "companyId", "staffRole", "invitedById", "expiresAt")
     VALUES (gen_random_uuid(), $1, 'Nog Niet Binnen', $2, $3, (SELECT id FROM "User" WHERE "staffRole" = 'admin' LIMIT 1), now() + interval '3 days')`,
    [`${randomUUID()}@proef.example`, companyId, companyId === null ? 'editor' : null],
  )
}

/** What is stored as the answer to a question; undefined when nothing is. */
export async function storedAnswer(workshopId: string, question: string): Promise<unknown> {
  return (await query<{ value: unknown }>('SELECT value FROM "Answer" WHERE "workshopId" = $1 AND question = $2', [workshopId, question]))[0]?.value
}

/**
 * A new client whose workshop holds the florist's answers and whose first advice is published, as the demo's is: so that a
 * test can decide and publish without touching the demo.
 */
export async function aPublishedClient(): Promise<{ workshopId: string; company: string; session: string }> {
  const demo = await workshopOf('Bloem & Co', 'Klantreis 2026')
  const answers = await query<{ question: string; value: unknown }>('SELECT question, value FROM "Answer" WHERE "workshopId" = $1', [demo])
  const { workshopId, session } = await aClientWith(Object.fromEntries(answers.map(({ question, value }) => [question, value])))
  await query(`UPDATE "Workshop" SET status = 'submitted', version = 2, "submittedAt" = now() - interval '3 days' WHERE id = $1`, [workshopId])
  await query(
    `INSERT INTO "Publication" (id, "workshopId", number, advice, original, answers, evidence, "playbookVersion", "publishedAt", "publishedById")
     SELECT gen_random_uuid(), $1, 1, advice, original, answers, evidence, "playbookVersion", now() - interval '2 days', "publishedById"
     FROM "Publication" WHERE "workshopId" = $2 AND number = 1`, [workshopId, demo],
  )
  const [{ name } = { name: '' }] = await query<{ name: string }>('SELECT c.name FROM "Company" c JOIN "Workshop" w ON w."companyId" = c.id WHERE w.id = $1', [workshopId])
  return { workshopId, company: name, session }
}

/** Publishes a next version, past the app, in which the first medium of a phase says something more. */
export async function publishNext(workshopId: string, phase: string, addition: string): Promise<void> {
  await query(
    `WITH old AS (SELECT * FROM "Publication" WHERE "workshopId" = $1 ORDER BY number DESC LIMIT 1),
     at AS (SELECT (ordinality - 1)::text AS place, line->>'text' AS words FROM old, jsonb_array_elements(old.advice->'lines') WITH ORDINALITY AS lines(line, ordinality)
       WHERE line->>'phase' = $2 AND line->>'kind' = 'channel' ORDER BY ordinality LIMIT 1)
     INSERT INTO "Publication" (id, "workshopId", number, advice, original, answers, evidence, "playbookVersion", "publishedAt", "publishedById")
     SELECT gen_random_uuid(), $1, number + 1, jsonb_set(advice, ARRAY['lines', at.place, 'text'], to_jsonb(at.words || $3::text)), original, answers, evidence,
       "playbookVersion", now(), "publishedById" FROM old, at`, [workshopId, phase, ` ${addition}`],
  )
}
