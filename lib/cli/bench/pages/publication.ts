import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

const patience = 10_000

async function publish(client: pg.Client, slug: string, words: string): Promise<void> {
  const { rowCount } = await client.query(
    `UPDATE "Edition" SET published = jsonb_set(published, '{summary}', to_jsonb($2::text)) WHERE kind = 'term' AND locale = 'nl' AND slug = $1`, [slug, words],
  )
  if (rowCount !== 1) throw new Error(`There is no term "${slug}" to publish.`)
}

const shows = async (address: string, words: string): Promise<boolean> => (await (await fetch(address)).text()).includes(words)

/** From publishing until a page that is asked for all the time has the new words, in milliseconds. */
async function untilSeen(client: pg.Client, address: string, slug: string, words: string): Promise<number> {
  await publish(client, slug, words)
  const begin = performance.now()
  while (performance.now() - begin < patience) {
    if (await shows(address, words)) return Math.round(performance.now() - begin)
    await setTimeout(20)
  }
  return patience
}

/** Whether somebody who comes two seconds after publishing, the first since, reads the new words. */
async function seenByTheNext(client: pg.Client, address: string, slug: string, words: string): Promise<boolean> {
  await fetch(address)
  await publish(client, slug, words)
  await setTimeout(2000)
  return shows(address, words)
}

/** How soon a publication shows at an address: the longest of five times, and whether a quiet page shows it too. */
export async function publicationAt(address: string, slug: string): Promise<{ milliseconds: number; quiet: boolean }> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const times: number[] = []
  let quiet = true
  for (let n = 0; n < 5; n++) {
    await setTimeout(n * 130)
    times.push(await untilSeen(client, address, slug, `Gepubliceerd voor de ${n + 1}e keer, ${crypto.randomUUID()}.`))
    quiet &&= await seenByTheNext(client, address, slug, `Even rustig, ${n + 1}: ${crypto.randomUUID()}.`)
  }
  await client.end()
  return { milliseconds: Math.max(...times), quiet }
}
