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
