import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Refusal } from './project.ts'

const known = [
  process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const installed = (): string | undefined => known.find(path => path && existsSync(path))

/** The path of an installed Chromium or Chrome; as root on Debian it is installed when missing. */
export function browserPath(): string {
  const path = installed()
  if (path) return path
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the browser tests…')
    spawnSync('apt-get', ['update'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    const now = installed()
    if (now) return now
  }
  throw new Refusal('The browser tests need Chromium or Chrome, and none was found. Install it (Debian: sudo apt-get install chromium) or set CHROME_PATH.')
}

/** Flags for a machine without a display, a sandbox or the open internet. */
export const browserFlags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
]
