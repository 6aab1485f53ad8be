import { defineConfig, devices } from '@playwright/test'
import { browserFlags, browserPath } from '../lib/cli/browser.ts'
import { appUrl, mailPort, mailUrl } from './addresses.ts'

const node = `"${process.execPath}" --disable-warning=ExperimentalWarning`

/**
 * Two files run at a time, one of each lane: within a lane nobody changes what another reads. In `site` is what shows or
 * changes the texts of the site, and axe; in `portal` is the rest, with all that signs in by mail, whose limits count all
 * tests as one visitor.
 */
const site = ['axe', 'content*', 'editors', 'hostile*', 'knowledge', 'media', 'public*', 'search', 'terms'].map(name => `${name}.spec.ts`)

/** `npm test` prepares the database and the build, and puts their addresses in the environment. */
export default defineConfig({
  testDir: '.',
  outputDir: '../.data/e2e',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 2,
  projects: [
    { name: 'site', testMatch: site, workers: 1 },
    { name: 'portal', testIgnore: site, workers: 1 },
  ],
  forbidOnly: true,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: appUrl,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Every test would be slowed by its recording; `--trace on` makes one for who asks.
    trace: 'off',
    launchOptions: { executablePath: browserPath(), args: browserFlags },
  },
  webServer: [
    { command: `${node} e2e/mailServer.ts`, url: `${mailUrl}/health`, cwd: '..', reuseExistingServer: false },
    {
      command: `${node} lib/cli/start.ts`, url: appUrl, cwd: '..', reuseExistingServer: false, timeout: 60_000,
      env: { SMTP_URL: `smtp://127.0.0.1:${mailPort}` },
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    },
  ],
})
