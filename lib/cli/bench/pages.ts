import { loadavg } from 'node:os'
import { browserPath } from '../browser.ts'
import { prepareDemo, startApp, testBuild } from '../demoServer.ts'
import { coldLoads, scriptsFor } from './pages/coldLoads.ts'
import { scoresFor, type PageScores } from './pages/lighthouse.ts'
import { startNginx } from './pages/nginx.ts'
import { publicationAt } from './pages/publication.ts'
import { throughputOf } from './pages/throughput.ts'

const ports = { app: 3400, nginx: 3401, bare: 3402 }
const app = `http://localhost:${ports.app}`
const term = 'customer-journey'

/** What public pages are held to: points, milliseconds, bytes, shares of a bare server. */
const limits = {
  performance: 98, accessibility: 100, bestPractices: 100, seo: 100, layoutShift: 0,
  largestPaint: 1000, blocking: 100, scriptBytes: 130_000, ratioBehindNginx: 1, publicationMilliseconds: 2000,
}

/** Home, the register, a term, and an article when there is one. */
async function pages(): Promise<string[]> {
  const knowledge = await (await fetch(`${app}/kennisbank`)).text()
  const article = /href="(\/kennisbank\/[^"/.]+)"/.exec(knowledge)?.[1]
  return ['/', '/begrippen', `/begrippen/${term}`, ...(article ? [article] : [])].map(path => app + path)
}

const missedBy = (path: string, scores: PageScores): string[] =>
  (['performance', 'accessibility', 'bestPractices', 'seo'] as const).filter(name => scores[name] < limits[name]).map(name => `${path}: ${name} ${scores[name]}`)
    .concat(scores.layoutShift > limits.layoutShift ? [`${path}: layout shift ${scores.layoutShift}`] : [])

async function inTheBrowser() {
  const addresses = await pages()
  for (const address of addresses) await fetch(address)
  const loads = await coldLoads(`${app}/begrippen/${term}`)
  const scripts = await scriptsFor(addresses)
  const scores = await scoresFor(addresses)
  const bytes = Object.fromEntries(Object.entries(scripts).map(([path, files]) => [path, { bytes: Object.values(files).reduce((sum, one) => sum + one, 0), files }]))
  const missed = [
    ...Object.entries(scores).flatMap(([path, score]) => missedBy(path, score)),
    ...(loads.paint > limits.largestPaint ? [`largest paint ${loads.paint} ms`] : []),
    ...(loads.blocking > limits.blocking ? [`blocking ${loads.blocking} ms`] : []),
    ...Object.entries(bytes).filter(([, page]) => page.bytes > limits.scriptBytes).map(([path, page]) => `${path}: ${page.bytes} bytes of scripts`),
  ]
  return { report: { lighthouse: scores, coldLoads: loads, scripts: bytes }, missed }
}

async function onTheWire(pid: number, nginx: ReturnType<typeof startNginx>) {
  const behind = `http://127.0.0.1:${ports.nginx}/begrippen/${term}`
  const direct = `http://127.0.0.1:${ports.app}/begrippen/${term}`
  const servers = { app: { address: direct, pids: () => [pid] }, ...(nginx ? { nginx: { address: behind, pids: nginx.pids } } : {}) }
  const publication = { app: await publicationAt(direct, term), ...(nginx ? { nginx: await publicationAt(behind, term) } : {}) }
  const throughput = await throughputOf(servers, ports.bare)
  const missed = [
    ...Object.entries(throughput).flatMap(([coding, { nginx: one }]) => (one && one.ratio < limits.ratioBehindNginx ? [`${coding}: ${one.ratio} of the bare server behind nginx`] : [])),
    ...Object.entries(publication).filter(([, { milliseconds, quiet }]) => !quiet || milliseconds > limits.publicationMilliseconds)
      .map(([name, { milliseconds, quiet }]) => `a publication took ${milliseconds} ms (${name}${quiet ? '' : '; a quiet page was late'})`),
  ]
  return { report: { throughput, publication }, missed }
}

/**
 * Measures the public pages of a seeded demo, built for production: Lighthouse, cold loads on a slow phone, scripts, requests
 * a second beside a bare Node server (alone and behind nginx, when that is installed), and how soon a publication shows.
 * The exit code is 1 when a limit is missed. `NEXT_DIST_DIR` builds elsewhere than the tests do.
 */
export async function benchPages(): Promise<Record<string, unknown>> {
  process.env.CHROME_PATH = browserPath()
  const before = loadavg()[0]!
  const stop = await prepareDemo(app, process.env.NEXT_DIST_DIR ?? testBuild)
  let nginx: ReturnType<typeof startNginx> = null
  let child: Awaited<ReturnType<typeof startApp>> | undefined
  try {
    child = await startApp({ WORKER: '0' })
    nginx = startNginx(ports.nginx, ports.app)
    const browser = await inTheBrowser()
    const wire = await onTheWire(child.pid!, nginx)
    const missed = [...browser.missed, ...wire.missed]
    if (missed.length > 0) process.exitCode = 1
    return { ...browser.report, ...wire.report, ...(nginx ? {} : { nginx: 'not installed' }), limits, missed, loadBefore: Number(before.toFixed(2)) }
  } finally {
    nginx?.stop()
    child?.kill('SIGTERM')
    stop()
  }
}
