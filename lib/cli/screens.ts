import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { signInAs } from '../../e2e/pages/signIn.ts'
import { screensToTake } from '../../e2e/screens.ts'
import { browserFlags, browserPath } from './browser.ts'
import { prepareDemo, startApp } from './demoServer.ts'
import { takePdf } from './pdfScreens.ts'
import { command, root } from './project.ts'

const folder = join(root, 'docs', 'screens')
const sizes = [{ name: 'phone', width: 360, height: 780 }, { name: 'desktop', width: 1280, height: 860 }]
const schemes = ['light', 'dark'] as const
const appUrl = 'http://localhost:3301'

async function take(browser: Browser, size: (typeof sizes)[number], scheme: (typeof schemes)[number]): Promise<void> {
  for (const [name, { as, open, readme }] of Object.entries(screensToTake)) {
    const context = await browser.newContext({ baseURL: appUrl, viewport: size, colorScheme: scheme, locale: 'nl-NL', reducedMotion: 'reduce' })
    const page = await context.newPage()
    if (as) await signInAs(page, as)
    await open(page)
    await page.screenshot({ path: join(folder, `${name}-${size.name}-${scheme}.png`), fullPage: true })
    if (readme === size.name && scheme === 'light') {
      await page.screenshot({ path: join(folder, `readme-${name}.jpg`), type: 'jpeg', quality: 80 })
    }
    await context.close()
  }
}

/** `npm run screens`: pictures of the screens that people judge the product by, from the seeded demo. */
await command(async () => {
  mkdirSync(folder, { recursive: true })
  const stop = await prepareDemo(appUrl)
  const app = await startApp()
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags })
  try {
    for (const size of sizes) for (const scheme of schemes) await take(browser, size, scheme)
    await takePdf(folder)
    console.log(`The screens stand in ${folder}`)
  } finally {
    await browser.close()
    app.kill('SIGTERM')
    await new Promise(resolve => { app.once('exit', resolve) })
    stop()
  }
})
