import pg from 'pg'
import { faultOf, log } from '../log/log.ts'

/** The pauses before the connection is tried again and between looks whether it still lives, in milliseconds. */
const pauses = { first: 100, longest: 5000, look: 5000 }

export type Listener = {
  /** Something was announced. */
  news: () => void
  /** From now on nothing is missed (true), or all of it may be (false). */
  listening: (is: boolean) => void
}

async function connect(url: string, channel: string, lost: () => void, news: () => void): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5000, query_timeout: 3000, application_name: 'klantreis pages' })
  client.on('error', lost)
  client.on('end', lost)
  client.on('notification', news)
  try {
    await client.connect()
    await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
    return client
  } catch (error) {
    client.end().catch(() => {})
    throw error
  }
}

/**
 * Hears what is announced on a channel of the database (`NOTIFY`), on a connection of its own that comes back by itself.
 * A connection that no longer answers counts as gone.
 * @returns how to stop.
 */
export function listenTo(channel: string, url: string, { news, listening }: Listener): () => Promise<void> {
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let pause = pauses.first
  let ended = false
  /** Whether the log says already that nothing is heard. */
  let told = false

  const again = (): void => {
    if (ended) return
    timer = setTimeout(open, pause).unref()
    pause = Math.min(pause * 2, pauses.longest)
  }
  const lost = (of: pg.Client | undefined): void => {
    if (of === undefined || of !== client) return
    client = undefined
    clearTimeout(timer)
    if (!ended) listening(false)
    of.end().catch(() => {})
    again()
  }
  const look = (of: pg.Client): void => {
    timer = setTimeout(() => {
      of.query('SELECT 1').then(() => { if (of === client) look(of) }, () => lost(of))
    }, pauses.look).unref()
  }
  const open = (): void => {
    let made: pg.Client | undefined
    connect(url, channel, () => lost(made), news).then(one => {
      made = client = one
      if (ended) return void one.end().catch(() => {})
      pause = pauses.first
      told = false
      listening(true)
      look(one)
    }, (error: unknown) => {
      again()
      if (pause === pauses.longest && !told) log('warning', 'site.deaf', faultOf(error))
      told ||= pause === pauses.longest
    })
  }
  open()
  return async () => {
    ended = true
    clearTimeout(timer)
    await client?.end().catch(() => {})
  }
}
