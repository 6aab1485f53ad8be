import { generateClient, migrate, openDatabase, prismaEnvironment } from './database.ts'
import { command, run } from './project.ts'

/** `npm run db:migrate` applies what is new; `npm run db:migrate -- NAME` writes a migration from the schema first. */
await command(async () => {
  const [name] = process.argv.slice(2)
  const database = await openDatabase({ owner: false })
  try {
    if (name) process.exitCode = await run('prisma', ['migrate', 'dev', '--name', name], { env: prismaEnvironment(database.url) })
    await generateClient()
    console.log(await migrate(database.url) ? 'Migrations applied.' : 'The database is up to date.')
  } finally {
    database.stop()
  }
})
