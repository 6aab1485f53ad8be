import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '../env/env.ts'
import { PrismaClient, type Prisma } from './generated/client.ts'

/** Where a store reads and writes: the client itself, or the transaction of an action. */
export type Tx = Prisma.TransactionClient

function open(url: string): PrismaClient {
  const schema = new URL(url).searchParams.get('schema')
  const adapter = new PrismaPg({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    // Below the time that Prisma gives a transaction, so that the server gives up first and says why.
    statement_timeout: 8000,
    idle_in_transaction_session_timeout: 60_000,
  }, schema === null ? {} : { schema })
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5000, timeout: 10_000 } })
}

// Reloading code while developing must not open another pool each time.
const kept = globalThis as { klantreisDatabase?: PrismaClient }
const client = (): PrismaClient => (kept.klantreisDatabase ??= open(env.DATABASE_URL))

/** The database. It connects at first use, so that a build or a test can set the address before. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_, name) => {
    const value = Reflect.get(client(), name) as unknown
    return typeof value === 'function' ? (value.bind(client()) as unknown) : value
  },
})
