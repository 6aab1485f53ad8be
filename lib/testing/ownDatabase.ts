import { freshDatabase } from './database.ts'

/** Each test file works on its own database: set before anything imports the environment. */
process.env.DATABASE_URL = await freshDatabase()
process.env.APP_URL = 'http://localhost:3000'
process.env.NEXTAUTH_URL = process.env.APP_URL
process.env.NEXTAUTH_SECRET = 'only-for-tests-0123456789abcdef'
process.env.DEMO = '1'
