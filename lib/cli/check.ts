import { command } from './project.ts'
import { generateClient } from './database.ts'
import { fastSuites, report } from './suites.ts'

/** `npm run check`: types, lint, walls and unit tests; no database, no browser. */
await command(async () => {
  await generateClient()
  await report(fastSuites)
})
