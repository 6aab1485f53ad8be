import { defineConfig } from 'prisma/config'

/** `DATABASE_URL` is set by the commands of lib/cli before they call Prisma; generating needs none. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://unset' },
})
