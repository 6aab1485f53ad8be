import { generateClient, isEmpty, migrate, openDatabase } from './database.ts'
import { command, Refusal } from './project.ts'

async function fill(url: string): Promise<void> {
  const [flag, email, name] = process.argv.slice(2)
  if (flag && (flag !== '--admin' || !email?.includes('@') || !name)) throw new Refusal('Use: npm run seed, or npm run seed -- --admin you@agency.nl "Your Name"')
  if (!(await isEmpty(url))) throw new Refusal('The database holds people already; only an empty one is seeded.')
  // Imported only now: on a fresh machine the Prisma client has just been generated.
  const { seed, seedAdministrator } = await import('./demoAgency.ts')
  if (email && name) await seedAdministrator(url, email, name)
  else await seed(url)
  console.log(email ? `${email} can sign in as administrator.` : 'The demo agency is in the database.')
}

/** `npm run seed`: the demo agency, or with `--admin` the first administrator, into an empty database. */
await command(async () => {
  const database = await openDatabase({ owner: false })
  try {
    await generateClient()
    await migrate(database.url)
    await fill(database.url)
  } finally {
    database.stop()
  }
})
