import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const alias = { '@': root }

/** Unit: pure code, in milliseconds. Integration: each file its own migrated database on a throw-away PostgreSQL. */
export default defineConfig({
  root,
  test: {
    silent: 'passed-only',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['lib/{domain,i18n,cli}/**/*.test.ts', 'prisma/**/*.test.ts', 'components/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          // next-intl imports next without file extensions, which Node alone does not resolve.
          server: { deps: { inline: ['next-intl'] } },
          include: ['lib/{features,platform,testing}/**/*.test.ts'],
          globalSetup: './lib/testing/throwAwayPostgres.ts',
          setupFiles: ['./lib/testing/ownDatabase.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
