import { chromium, type Browser, type CDPSession } from '@playwright/test'
import { browserFlags, browserPath } from '../../browser.ts'
import { median } from './median.ts'

/** The "Slow 4G" of DevTools, as latency per request (ms) and bytes a second, and a processor a quarter as fast. */
const slow = { latency: 562, downloadThroughput: 1.44e6 / 8, uploadThroughput: 0.675e6 / 8, processor: 4 }
/** How long after loading a page may still block or paint, in milliseconds. */
const settled = 1500

type Load = { paint: number; blocking: number }
/** Scripts of a page: compressed size in bytes, by address. */
type Scripts = Record<string, number>

async function slowDown(session: CDPSession): Promise<void> {
  const { processor, ...network } = slow
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network })
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor })
}

/** Runs in the page: notes its largest paint, and by how much its tasks were longer than 50 ms. */
const watch = (): void => {
  const load = { paint: 0, blocking: 0 }
  Object.assign(globalThis, { klantreisLoad: load })
  new PerformanceObserver(list => { load.paint = list.getEntries().at(-1)!.startTime }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver(list => { for (const { duration } of list.getEntries()) load.blocking += duration - 50 }).observe({ type: 'longtask', buffered: true })
}

async function coldLoad(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true })
  const page = await context.newPage()
  await slowDown(await context.newCDPSession(page))
  await page.addInitScript(watch)
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(settled)
  const load = await page.evaluate(() => (globalThis as unknown as { klantreisLoad: Load }).klantreisLoad)
  await context.close()
  return load
}

async function scriptsOf(browser: Browser, address: string): Promise<Scripts> {
  const page = await browser.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  const found = await page.evaluate(() => (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    .filter(({ initiatorType, name }) => initiatorType === 'script' || /\.js(\?|$)/.test(name)).map(({ name, encodedBodySize }) => [name, encodedBodySize] as const))
  await page.close()
  return Object.fromEntries(found.map(([name, bytes]) => [new URL(name).pathname, bytes]))
}

/**
 * Loads a page five times with nothing in the browser's cache, on a slow phone and a slow line; the browser runs already.
 * @returns medians, in milliseconds, and each load's largest paint.
 */
export async function coldLoads(address: string): Promise<{ paint: number; blocking: number; paints: number[] }> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags })
  // The first load waits for the browser itself to get going.
  await coldLoad(browser, address)
  const loads: Load[] = []
  for (let n = 0; n < 5; n++) loads.push(await coldLoad(browser, address))
  await browser.close()
  const paints = loads.map(({ paint }) => Math.round(paint))
  return { paint: median(paints), blocking: Math.round(median(loads.map(({ blocking }) => blocking))), paints }
}

/** The scripts that each page loads. */
export async function scriptsFor(addresses: readonly string[]): Promise<Record<string, Scripts>> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags })
  const scripts: Record<string, Scripts> = {}
  for (const address of addresses) scripts[new URL(address).pathname] = await scriptsOf(browser, address)
  await browser.close()
  return scripts
}
